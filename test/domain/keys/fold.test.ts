/** The events of a license, one after the other: the order in which they arrived decides, and not the clock. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyShown, ScreenId } from '../../../src/domain/facts/reading.ts';
import type { State } from '../../../src/domain/facts/state.ts';
import { type Event, type FoldContext, ringAfter } from '../../../src/domain/keys/fold.ts';
import { inDays } from '../../support/facts.ts';
import { many } from '../../support/long-run.ts';
import { after, counts, DETAIL, keysOf, LIST, look, nextOf, row, tick, ticksOf, until, world } from './rings.ts';

const context: FoldContext = { ...world, needsNone: false };

/** A page with these rows; `day: undefined` where the clock was ahead. */
const shown = (
  order: number,
  rows: readonly KeyShown[],
  { screen = LIST, day }: { screen?: ScreenId; day?: number | null } = {},
): Event => {
  const { day: _, ...undated } = look(order, screen);
  return { is: 'shown', look: day === null ? undated : look(order, screen, day ?? order - 30), rows };
};
const said = (order: number, ...[name, step]: Parameters<typeof tick>): Event => ({
  is: 'said',
  told: tick(name, step, { order }),
  day: inDays(order - 30),
});
const sentence = (...events: Event[]) => {
  const made = ringAfter(events, context);
  return `${keysOf(made)}; ${counts(made)}; next ${nextOf(made)}`;
};

describe('the order of arrival decides', () => {
  it('a page that a clock dated next year gives way to a later list that says 有効期限切れ', () => {
    const ahead = shown(1, [row(70)], { day: null });
    expect(ringAfter([ahead, shown(2, [row(undefined, 'expired')])], context).undated?.state).toBe('expired');
    expect(sentence(ahead, shown(2, [row(-1, 'expired')]))).toBe(
      '-1 expired, 70 gone; holds -1, asks earlier; next none',
    );
  });

  it('a clock that was put back: the new key, shown before by the clock and later in truth, is the new key', () => {
    expect(sentence(shown(1, [row(6)], { day: -1 }), shown(2, [row(90)], { day: -9 }))).toBe(
      '6, 90; holds 6; next none',
    );
  });

  it('登録した after a look is after it, though its clock says before', () => {
    const early: Event = { is: 'said', told: tick(until(90), 'registered', { order: 3 }), day: inDays(-60) };
    expect(sentence(shown(1, [row(6)]), shown(2, [row(90)]), early)).toBe(
      '6, 90; holds 90, as was said, in the place of 6; next none',
    );
  });

  it('登録した before its key was shown is of the key that comes next; said after it, of the one that is there', () => {
    expect(sentence(shown(1, [row(6)]), said(15, after(6)), shown(20, [row(60)]))).toBe(
      '6, 60; holds 60, as was said, in the place of 6; next none',
    );
    expect(sentence(shown(1, [row(6)]), shown(20, [row(60)]), said(25, after(6)))).toBe(
      '6, 60; holds 60, as was said, in the place of 6; next none',
    );
  });

  it('登録した that an old day has refuted since is not so; said after that day it is', () => {
    expect(sentence(shown(1, [row(6)]), said(2, after(6)), shown(3, [row(6)]))).toBe('6; holds 6; next none');
    expect(sentence(shown(1, [row(6)]), shown(3, [row(6)]), said(4, after(6)))).toBe('6; holds 6; next after 6, said');
  });

  it('an old day beside a later one says nothing against an early 登録した', () => {
    const both = shown(4, [row(6), row(60)], { screen: DETAIL });
    expect(sentence(shown(1, [row(6)]), said(2, after(6)), both)).toBe(
      '6, 60; holds 60, as was said, in the place of 6; next none',
    );
  });
});

describe('the life of a key, page by page', () => {
  it.each<readonly [string, Event[], string]>([
    ['nothing: nothing', [], '; holds none; next none'],
    [
      'approval of a new key: it waits, is approved, gets a day, and is registered',
      [
        shown(1, [row(6)]),
        shown(2, [row(undefined, 'awaiting-approval')]),
        shown(3, [row()]),
        shown(4, [row(90)]),
        said(5, until(90)),
      ],
      '6, 90 approved; holds 90, as was said, in the place of 6; next none',
    ],
    [
      '承認待ち that is over is not registered by that',
      [shown(1, [row(6)]), shown(2, [row(undefined, 'awaiting-approval')]), shown(3, [row()])],
      '6; holds 6; next after 6, approved',
    ],
    [
      'two renewals, the first by a colleague and never told: the countdown stays on the first key',
      [shown(1, [row(6)]), shown(2, [row(90)]), shown(3, [row(180)])],
      '6, 90, 180; holds 6; next none',
    ],
    [
      'two renewals that were told',
      [shown(1, [row(6)]), shown(2, [row(90)]), said(3, until(90)), shown(4, [row(180)]), said(5, until(180))],
      '6, 90, 180; holds 180, as was said, in the place of 90; next none',
    ],
  ])('%s', (_, events, expected) => {
    expect(sentence(...events)).toBe(expected);
  });
});

const ends = fc.constantFrom(-30, 6, 9, 90, undefined);
const states = fc.constantFrom<State[]>(
  'active',
  'expired',
  'stopped',
  'awaiting-approval',
  'active-with-update',
  'unknown',
);
const rows = fc.array(
  fc.tuple(ends, states).map(([end, state]) => row(end, state)),
  { minLength: 1, maxLength: 3 },
);
const event = fc.oneof(
  fc.tuple(rows, fc.constantFrom(LIST, DETAIL) as fc.Arbitrary<ScreenId>).map(
    ([all, screen]) =>
      (order: number) =>
        shown(order, all, { screen }),
  ),
  fc
    .tuple(
      fc.constantFrom(after(), after(6), until(9), until(90)),
      fc.constantFrom('issued', 'registered', 'confirmed', 'approved') as fc.Arbitrary<Parameters<typeof tick>[1]>,
    )
    .map(
      ([name, step]) =>
        (order: number) =>
          said(order, name, step),
    ),
  fc.boolean().map(
    (away) =>
      (order: number): Event => ({ is: 'said', told: { ...tick(until(6)), what: 'away', away, order } as never }),
  ),
);
const stories = fc.array(event, { maxLength: 12 }).map((all) => all.map((one, index) => one(index + 1)));

describe('whatever happened', () => {
  it('events give the same keys in whatever order storage has them', () => {
    fc.assert(
      fc.property(
        stories.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(ringAfter(shuffled, context)).toEqual(ringAfter(events, context));
        },
      ),
      { numRuns: many(300) },
    );
  });

  it('the instants decide nothing: only the days that they date do', () => {
    fc.assert(
      fc.property(stories, fc.infiniteStream(fc.integer({ min: -500, max: 500 })), (events, shifts) => {
        const moved = events.map((one): Event => {
          const hours = shifts.next().value as number;
          const { at } = one.is === 'shown' ? one.look : one.told;
          const then = at.add({ hours });
          return one.is === 'shown'
            ? { ...one, look: { ...one.look, at: then } }
            : ({ ...one, told: { ...one.told, at: then } } as Event);
        });
        const told = (all: readonly Event[]) => {
          const made = ringAfter(all, context);
          return [keysOf(made), counts(made), nextOf(made), ticksOf(made), made.away, made.question];
        };
        expect(told(moved)).toEqual(told(events));
      }),
      { numRuns: many(300) },
    );
  });

  it('the key that counts is always one that is known, and the keys stand in the order of their ends', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const { held, keys } = ringAfter(events, context);
        const names = keys.map(({ until: day }) => day.toString());
        if (held) expect(names).toContain(held);
        expect(names).toEqual([...new Set(names)].sort());
      }),
      { numRuns: many(300) },
    );
  });
});

it('a tick of another place than the key goes to is no registration', () => {
  const elsewhere: Event = { is: 'said', told: tick(until(90), 'key-entered', { order: 3, destination: 'boss' }) };
  expect(sentence(shown(1, [row(6)]), shown(2, [row(90)]), elsewhere)).toBe('6, 90; holds 6; next none');
});
