/**
 * Turns that a renewal took where the countdown, a press or a word went wrong once: each keeps its right answer here.
 */

import { describe, expect, it } from 'vitest';
import { nextAction } from '../../../src/domain/today/columns/next-action.ts';
import { isConfirmed } from '../../../src/domain/today/columns/urgency.ts';
import { tickUpTo } from '../../../src/domain/today/commands.ts';
import { isFinished, jobOf } from '../../../src/domain/today/job.ts';
import type { KeyToday } from '../../../src/domain/today/standing.ts';
import { at, type Fact, inDays, seen, ticked, typed, watchedWith, when } from '../../support/facts.ts';
import { afterPress, badge, first, pressed, SIGHT } from '../../support/presses.ts';

const todo = (...facts: Fact[]) => nextAction(watchedWith(...facts), SIGHT).do;

describe('登録した, pressed too early', () => {
  const early = ticked('registered', { replaces: 6, on: -3 });

  it('does not make the next key a registered one, where the list has shown the old one alone since', () => {
    const facts = [seen({ ends: 6, first: -80, last: -2 }), early, seen({ ends: 90 })];
    expect(badge(...facts)).toBe('未6');
    expect(pressed(...facts)).toBe('90');
  });

  it('and pressed again when the key has ended is heard again', () => {
    const facts = [seen({ ends: -1, first: -80, last: -2 }), ticked('registered', { replaces: -1, on: -3 })];
    expect(badge(...facts)).toBe('!');
    expect(pressed(...facts)).toBe('?');
  });

  it('for a key that ends later than any lives after it: the press is asked for once more', () => {
    const facts = [seen({ ends: 6, first: -80, last: -20 }), ticked('registered', { replaces: 6, on: -10 })];
    expect(badge(...facts, seen({ ends: 90 }))).toBe('未?');
    expect(pressed(...facts, seen({ ends: 90 }))).toBe('90');
  });

  it('the same where the clock was years behind when the key was seen first', () => {
    const facts = [seen({ ends: 6, first: -2500, last: -20 }), ticked('registered', { replaces: 6, on: -10 })];
    expect(badge(...facts, seen({ ends: 90 }))).toBe('未?');
  });

  it('does not lose what was told of the key before, whose day was not known then either', () => {
    const before = [
      seen({ ends: -80, first: -170, last: -90 }),
      ...(['issued', 'registered', 'confirmed'] as const).map((step) => ticked(step, { replaces: -80, on: -85 })),
      seen({ ends: 5, first: -84, last: 0 }),
    ];
    expect(badge(...before)).toBe('5');
    expect(pressed(...before)).toBe('?');
    const again = afterPress(...before).map((fact) =>
      'screen' in fact && fact.expiresOn?.equals(inDays(5)) ? { ...fact, lastSeenAt: at(1) } : fact,
    );
    expect(badge(...again)).toBe('5');
  });

  it('lets the guide speak of issuing again, once RMS has shown the old key alone', () => {
    const facts = [seen({ ends: 6, first: -80, last: -1 }), ticked('issued', { replaces: 6, on: -3 })];
    expect(todo(...facts, ticked('registered', { replaces: 6, on: -3 }))).toBe('renew');
  });

  it('a part of a registration that was pressed too early is no part of the next one', () => {
    const part = ticked('key-entered', { replaces: 6, on: -3 }, 'まとまるEC店長');
    const date = ticked('date-entered', { ends: 90, replaces: 6 }, 'まとまるEC店長');
    const keys = [{ ends: 6, first: -80, last: -2 }, { ends: 90 }].map((key) =>
      seen({ ...key, product: 'まとまるEC店長' }),
    );
    expect(badge(...keys, part, date)).toBe('未6');
  });
});

describe('「…までのキーを登録ずみ」', () => {
  const said = ticked('registered', { ends: 80, on: -5 });

  it('stands where a detail screen lists the old key beside it', () => {
    const keys = [80, 10].map((ends) => seen({ ends, screen: 'product-detail' }));
    expect(badge(seen({ ends: 80, first: -20, last: -6 }), said, ...keys)).toBe('80');
  });

  it('is of the earlier date where the list now shows that alone: the later key is gone', () => {
    const facts = [seen({ ends: 80, first: -20, last: -6 }), said, seen({ ends: 40 })];
    expect(badge(...facts)).toBe('?');
    expect(pressed(...facts)).toBe('40');
  });

  it('is heard after the earlier date was typed in: that it is the vendor’s, and the later one is not there yet', () => {
    const facts = [seen({ ends: 80, first: -20, last: -6 }), said, typed(10, -1)];
    expect(badge(...facts)).toBe('未10');
    expect(pressed(...facts)).toBe('80');
  });

  it('is heard where RMS shows an older date than the one that was typed in', () => {
    const facts = [seen({ ends: 26, first: -60, last: 0 }), typed(80, -5)];
    expect(badge(...facts)).toBe('?');
    expect(pressed(...facts)).toBe('80');
  });
});

it('登録した of a key that came back is heard, though it was said before', () => {
  const keys = [seen({ ends: 40, first: -50, last: -5 }), seen({ ends: 80, first: -10, last: 0 })];
  const told = [ticked('registered', { ends: 80, replaces: 40, on: -9 }), ticked('registered', { ends: 40, on: -4 })];
  expect(badge(...keys, ...told)).toBe('未40');
  expect(pressed(...keys, ...told)).toBe('80');
});

it('「はい、登録してあります」 is heard where 更新あり stands beside it', () => {
  const update = seen({ ends: 60, state: 'active-with-update' });
  expect(isConfirmed(first(...afterPress(update)).license)).toBe(true);
});

it('of two new keys the one that ends last waits to be registered, whichever was seen first', () => {
  const keys = [seen({ ends: 6, first: -80, last: -9 }), seen({ ends: 90, first: -2, last: 0 })];
  const detail = [89, 90].map((ends) => seen({ ends, screen: 'product-detail' }));
  expect(first(...keys, ...detail).standing).toMatchObject({ is: 'to-register', newer: { name: '2027-02-22' } });
  expect(pressed(...keys, ...detail)).toBe('90');
});

describe('a list without dates', () => {
  const all = (['issued', 'registered', 'confirmed'] as const).map((step) => ticked(step, { on: -40 }));

  it('that says 有効期限切れ after all was ticked: the key has ended, and a new job begins', () => {
    // It is one record: the list showed it in use for weeks, and has 有効期限切れ there now.
    const facts = [seen({ state: 'expired', first: -90, last: 0 }), ...all];
    expect(badge(...facts)).toBe('!');
    expect(isFinished(jobOf(first(...facts)))).toBe(false);
    expect(pressed(...facts)).toBe('?');
  });

  it('whose first date is of a key that was issued after 登録した: that one is not registered', () => {
    const facts = [seen({ first: -50, last: -1 }), ...all, seen({ ends: 88, screen: 'product-detail' })];
    expect(badge(...facts)).toBe('未?');
    expect(pressed(...facts)).toBe('88');
  });
});

it('有効期限切れ that RMS said before a date was typed in does not outweigh it; afterwards it does', () => {
  const alive = seen({ first: -90, last: -60, screen: 'product-detail' });
  expect(badge(alive, seen({ state: 'expired', first: -5 }), typed(80, -1))).toBe('80');
  expect(badge(alive, seen({ state: 'expired', first: -5, last: 0 }), typed(80, -1))).toBe('!');
});

it('a registration stays one when another vendor is named, who wants it in other parts', () => {
  const keys = [{ ends: 6, first: -80, last: -2 }, { ends: 90 }].map((key) => seen({ ...key, product: 'TEMPOSTAR' }));
  const told = tickUpTo(first(...keys), 'tested')(when(at(0).add({ hours: 1 })));
  const moved = {
    id: keys[0]?.id as KeyToday['license']['id'],
    what: 'destinations' as const,
    destinations: ['boss'],
    ...when(at(0).add({ hours: 2 })),
  };
  expect(badge(...keys, ...told)).toBe('90');
  expect(badge(...keys, ...told, moved)).toBe('90');
});

it('where the new key is there already nothing says to issue one: a third is refused', () => {
  const detail = [6, 90].map((ends) => seen({ ends, screen: 'product-detail' }));
  expect(todo(...detail)).toBe('register');
  expect(todo(seen({ ends: 6, first: -80, last: -1 }), ticked('issued', { replaces: 6 }))).toBe('register');
});

it('a part that was done with one vendor is none of the registration with another', () => {
  const keys = [{ ends: 6, first: -80, last: -2 }, { ends: 90 }].map((key) => seen({ ...key, product: '見本の連携' }));
  const id = keys[0]?.id as KeyToday['license']['id'];
  const named = { id, what: 'destinations' as const, destinations: ['ec-tencho'], ...when(at(0).add({ hours: 1 })) };
  const part = ticked('key-entered', { ends: 90, replaces: 6 }, '見本の連携');
  const there = { destination: 'ec-tencho', ...when(at(0).add({ hours: 2 })) };
  const date = { ...ticked('date-entered', { ends: 90, replaces: 6 }, '見本の連携'), ...there };
  expect(badge(...keys, part, named, date)).toBe('未6');
  expect(badge(...keys, named, { ...part, ...there }, date)).toBe('90');
});

it('a later day that was typed in, and the list shows the old one near its end: which one is right comes before a new issue', () => {
  expect(todo(seen({ ends: 6, first: -80, last: 0 }), typed(90, -2))).toBe('say-which-date');
});
