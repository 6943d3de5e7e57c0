/** Random years: keys and their renewals, when the browser runs, what goes wrong. Everything that chance decides. */

import fc from 'fast-check';
import { SEASONS } from '../../../src/domain/days/closing.ts';

/** One life of a key, until the next one takes its place. Days count from its end; negative before it. */
interface Life {
  /** When the new key is issued and seen on RMS, in days from the end. */
  readonly issuedOn: number;
  /** So many days later the user says that it is registered. */
  readonly registeredAfter: number;
  /** How long the new key lives, in days. */
  readonly lives: number;
}

/** When the browser runs on a day that it runs on, by the hours of Japan. */
export const HABITS = {
  office: [8.5, 18.5],
  always: [0, 24],
  mornings: [6.5, 8.75],
  evenings: [19, 23.5],
  nights: [1, 4],
  closed: [0, 0],
} as const;

export interface YearStory {
  /** The first day, in days from 2026-01-01. */
  readonly from: number;
  readonly zone: string;
  readonly settings: {
    readonly ladder: readonly number[];
    readonly eve: boolean;
    readonly hours: { readonly from: number; readonly to: number };
    readonly workingDaysOnly: boolean;
  };
  readonly seasons: readonly (typeof SEASONS)[number][];
  readonly keys: readonly { readonly ends: number; readonly lives: readonly Life[] }[];
  readonly habits: readonly {
    readonly days: number;
    readonly is: keyof typeof HABITS;
    readonly weekends: boolean;
  }[];
  /** The user looks at the list of RMS every so many days, and あとで is pressed on these. */
  readonly looksEvery: number;
  readonly snoozes: readonly { readonly day: number; readonly key: number; readonly days: number }[];
  /** At these attempts to give a notice the worker is killed. */
  readonly crashes: readonly { readonly attempt: number; readonly when: 'before-showing' | 'after-showing' }[];
  /** The clock is set, and after so many hours set right. */
  readonly clock: readonly { readonly day: number; readonly by: number; readonly hours: number }[];
}

export const DAYS = 365;

const life = fc.record({
  issuedOn: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: -20, max: -1 }) }, fc.integer({ min: 0, max: 25 })),
  registeredAfter: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 })),
  lives: fc.oneof({ weight: 4, arbitrary: fc.constant(90) }, fc.integer({ min: 20, max: 120 })),
});

const hours = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 12 }))
  .map(([from, long]) => ({ from, to: Math.min(24, from + long) }));

const usual = { ladder: [14, 7, 3, 1, 0], eve: true, hours: { from: 9, to: 18 }, workingDaysOnly: false };
const settings = fc.oneof(
  fc.constant(usual),
  fc.record({
    ladder: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 6 }),
    eve: fc.boolean(),
    hours,
    workingDaysOnly: fc.boolean(),
  }),
);

const habit = fc.record({
  days: fc.integer({ min: 1, max: 60 }),
  is: fc.constantFrom<keyof typeof HABITS>(
    'office',
    'office',
    'office',
    'always',
    'mornings',
    'evenings',
    'nights',
    'closed',
  ),
  weekends: fc.boolean(),
});

/** A year of some shop. */
export const yearStory: fc.Arbitrary<YearStory> = fc.record({
  from: fc.integer({ min: 0, max: 1500 }),
  zone: fc.constantFrom('Asia/Tokyo', 'America/New_York', 'Pacific/Kiritimati', 'Europe/London', 'Australia/Lord_Howe'),
  settings,
  seasons: fc.subarray([...SEASONS]),
  keys: fc.array(
    fc.record({ ends: fc.integer({ min: 1, max: 100 }), lives: fc.array(life, { minLength: 3, maxLength: 6 }) }),
    { minLength: 1, maxLength: 4 },
  ),
  habits: fc.array(habit, { minLength: 2, maxLength: 20 }),
  looksEvery: fc.integer({ min: 3, max: 50 }),
  snoozes: fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: DAYS }),
      key: fc.nat(3),
      days: fc.integer({ min: 1, max: 6 }),
    }),
    { maxLength: 6 },
  ),
  crashes: fc.array(
    fc.record({
      attempt: fc.nat(40),
      when: fc.constantFrom('before-showing' as const, 'after-showing' as const),
    }),
    { maxLength: 5 },
  ),
  clock: fc.array(
    fc.record({
      day: fc.integer({ min: 1, max: DAYS }),
      by: fc.constantFrom(-30, -3, -1, 1, 3, 30),
      hours: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 2 },
  ),
});
