/**
 * Several keys of one product on RMS: stopped ones, ended ones, rows of one name, one that waits for approval. Which of
 * them counts, and what ends the question.
 */

import { describe, expect, it } from 'vitest';
import type { Ring } from '../../../src/domain/keys/ring.ts';
import { ticked as afterTick } from '../../../src/domain/keys/said-rules.ts';
import { nextAction } from '../../../src/domain/today/columns/next-action.ts';
import { isConfirmed } from '../../../src/domain/today/columns/urgency.ts';
import { confirmHeld } from '../../../src/domain/today/commands.ts';
import { at, away, type Fact, inDays, seen, ticked, typed, watchedWith, when } from '../../support/facts.ts';
import { badge, first, pressed, SIGHT } from '../../support/presses.ts';
import { DETAIL, key, ring, tick, until, world } from './rings.ts';

const detail = 'product-detail' as const;
const todo = (...facts: Fact[]) => nextAction(watchedWith(...facts), SIGHT).do;

describe('the key that the vendor holds was stopped on RMS while a new one waits', () => {
  const facts = [
    seen({ ends: 6, first: -80, last: -2 }),
    ticked('registered', { ends: 6, on: -79 }),
    seen({ ends: 6, state: 'stopped', screen: detail }),
    seen({ ends: 89, screen: detail }),
  ];

  it('its days are not promised any more, and one press ends it', () => {
    expect(badge(...facts)).toBe('未?');
    expect(pressed(...facts)).toBe('89');
  });
});

describe('two rows of one name', () => {
  const [early, late] = [seen({ ends: 6, first: -50, last: 0 }), seen({ ends: 40, first: -50, last: 0 })];
  const later = confirmHeld(first(early, late).license, inDays(40))(when(at(0).add({ hours: 1 })));

  it('count from the earlier, until the user says that the later one is registered; the list changes nothing then', () => {
    expect(badge(early, late)).toBe('6');
    expect(badge(early, late, ...later)).toBe('40');
    const again = [early, late].map((row) => ({ ...row, lastSeenAt: at(0).add({ hours: 2 }) }));
    expect(badge(...again, ...later)).toBe('40');
  });

  it('also where the earlier one has ended', () => {
    const ended = [seen({ ends: -1, first: -80, last: 0, state: 'expired' }), seen({ ends: 40, first: -80, last: 0 })];
    expect(badge(...ended)).toBe('未!');
    const told = confirmHeld(first(...ended).license, inDays(40))(when(at(0).add({ hours: 1 })));
    expect(badge(...ended, ...told)).toBe('40');
  });

  it('where the earlier one has ended, one press says that the vendor has the other', () => {
    const ended = [seen({ ends: -1, first: -60, last: 0, state: 'expired' }), seen({ ends: 40, first: -60, last: 0 })];
    expect(pressed(...ended)).toBe('40');
  });

  it('each go on by themselves: when one was renewed, the other still counts', () => {
    const rows = [
      seen({ ends: -34, first: -120, last: -42 }),
      seen({ ends: 3, first: -120, last: -42 }),
      seen({ ends: 3, first: -40, last: 0 }),
      seen({ ends: 50, first: -40, last: 0 }),
    ];
    expect(badge(...rows, ticked('registered', { ends: 50, replaces: -34, on: -39 }))).toBe('3');
  });
});

it('three rows of one name: of the two that the first answer leaves, a second one leaves the last', () => {
  const rows = [6, 16, 90].map((ends) => seen({ ends, first: -9, last: 0 }));
  const told = (hours: number, ...facts: Fact[]) =>
    confirmHeld(first(...facts).license, inDays(90))(when(at(0).add({ hours })));
  expect(badge(...rows)).toBe('6');
  expect(badge(...rows, ...told(1, ...rows))).toBe('16');
  expect(badge(...rows, ...told(2, ...rows, ...told(1, ...rows)))).toBe('90');
});

it('a row of its name that was stopped counts beside no other', () => {
  const ends = [6, 16, 90].map((one) => seen({ ends: one, first: -9, last: -1 }));
  const told = confirmHeld(first(...ends).license, inDays(90))(when(at(-1).add({ hours: 1 })));
  const now = [6, 16, 90].map((one) => seen({ ends: one, ...(one === 16 && { state: 'stopped' }) }));
  expect(badge(...ends, ...told)).toBe('16');
  expect(badge(...ends, ...told, ...now)).toBe('90');
});

describe('an ended key that a detail screen lists', () => {
  const known = seen({ ends: 80, first: -10, last: -1 });
  const listed = [seen({ ends: 80, screen: detail }), seen({ ends: -30, state: 'expired', screen: detail })];

  it('is history, also where the living one was in the list before', () => {
    expect(badge(known, ...listed)).toBe('80');
    expect(badge(known, ticked('registered', { ends: 80, on: -8 }), ...listed)).toBe('80');
  });

  it('but alone in the list, in the place of a later one, it counts', () => {
    expect(badge(known, seen({ ends: -30, state: 'expired' }))).toBe('!');
  });

  it('takes back no confirmation when it is listed no more', () => {
    const before = [
      seen({ first: -60, last: -1 }),
      ...(['issued', 'registered', 'confirmed'] as const).map((step) => ticked(step, { on: -5 })),
      seen({ ends: 85, first: -4, last: 0, screen: detail }),
      seen({ ends: -20, first: -4, state: 'expired', screen: detail }),
    ];
    expect(isConfirmed(first(...before).license)).toBe(true);
  });
});

describe('a new key that has ended itself before it was registered', () => {
  const facts = [
    seen({ ends: -100, first: -180, last: -110 }),
    seen({ ends: -5, state: 'expired', first: -95, last: 0 }),
  ];

  it('is not to be registered any more: a new one is issued', () => {
    expect(badge(...facts)).toBe('!');
    expect(todo(...facts)).toBe('renew');
    expect(pressed(...facts)).toBe('?');
  });
});

it('a key that waits for approval beside one near its end at first sight: it is approved, and no third one is issued', () => {
  const both = [seen({ ends: 6 }), seen({ ends: 90, state: 'awaiting-approval' })];
  expect(badge(...both)).toBe('未6');
  expect(todo(...both)).toBe('approve');
});

it('a product that is joined with one that was put away stays watched where it was seen since', () => {
  const old = seen({ product: '見本いちご便', ends: -2, first: -80, last: -20 });
  const now = seen({ product: '見本いちご', ends: 80 });
  const gone = { ...away(true, '見本いちご便'), at: at(-3) };
  const joined = { id: old.id, what: 'same-as' as const, as: now.id, ...when(at(0)) };
  expect(first(old, now, gone, joined).standing.is).not.toBe('away');
});

it('a registration in several places that was put in question is whole again only when all of it was said anew', () => {
  const name = 'TEMPOSTAR';
  const places = ['in-stock', 'in-orders', 'in-items', 'tested'] as const;
  const tick = (step: (typeof places)[number], on: number) => ticked(step, { ends: 85, replaces: 40, on }, name);
  const keys = [
    { ends: 40, first: -50, last: -10 },
    { ends: 85, first: -5, last: 0 },
  ].map((key) => seen({ ...key, product: name }));
  const told = places.map((step) => tick(step, -4));
  expect(badge(...keys, ...told)).toBe('85');
  expect(badge(...keys, ...told, typed(40, -2, name))).toBe('未40');
  expect(badge(...keys, ...told.slice(1), tick('in-stock', -1), typed(40, -2, name))).toBe('未40');
});

describe('rows of one name that stood in a list together go on by themselves', () => {
  it.each<readonly [string, Ring, string]>([
    ['one that was there as long as the key whose place is taken', ring({ holds: 6, keys: [key(6), key(40)] }), '40'],
    [
      'not one that came later: it was issued in its place too',
      ring({ holds: 6, keys: [key(6, { last: 3 }), key(40, { first: 3 })] }),
      '',
    ],
    [
      'nor one that only a detail screen has shown',
      ring({ holds: 6, keys: [key(6, { screen: DETAIL }), key(40, { screen: DETAIL })] }),
      '',
    ],
  ])('%s', (_, before, expected) => {
    const later = { ...before, keys: [...before.keys, key(90, { first: 4 })] };
    const { rivals = [] } = afterTick(later, tick(until(90)), world);
    expect(rivals.join()).toBe(expected && until(Number(expected)));
  });

  it('nor one that is over when the word is said, although nobody has looked at the list since', () => {
    const both = [-52, -2].map((ends) => seen({ ends, first: -94, last: -94 }));
    const onDetail = [-2, 83].map((ends) => seen({ ends, first: -7, last: -7, screen: detail }));
    expect(badge(...both, ...onDetail)).toBe('未?');
    expect(badge(...both, ...onDetail, typed(83))).toBe('83');
  });
});
