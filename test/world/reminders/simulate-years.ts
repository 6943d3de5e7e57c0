/** Plays many years and counts what was announced, missed, and said too often. */

import fc from 'fast-check';
import { nextMoment, nextNotices } from '../../../src/domain/reminders/ahead.ts';
import { digestDue } from '../../../src/domain/reminders/due.ts';
import { type YearStory, yearStory } from './story.ts';
import { playYear, type Rules } from './year.ts';

export const RULES: Rules = { digestDue, nextMoment, nextNotices };

export interface Years {
  readonly years: number;
  readonly deadlines: number;
  readonly announced: number;
  readonly missed: number;
  readonly tooMany: number;
  readonly unforeseen: number;
  /** The shortest story that goes wrong, and what it was. */
  readonly example?: { readonly story: YearStory; readonly faults: readonly string[] };
}

interface Simulated {
  readonly seed: number;
  readonly rules?: Rules;
  /** Hears of every year, to show how far it is. */
  readonly each?: (year: number) => void;
  /** Whether no further year is wanted after these. */
  readonly enough?: (years: Years) => boolean;
}

/** The same years for the same seed, and no more than this many. */
export function simulateYears(count: number, { seed, rules = RULES, ...watched }: Simulated): Years {
  const own = process.env['TZ'];
  try {
    return countYears(fc.sample(yearStory, { numRuns: count, seed }), rules, watched);
  } finally {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  }
}

function countYears(
  stories: readonly YearStory[],
  rules: Rules,
  { each = () => {}, enough = () => false }: Pick<Simulated, 'each' | 'enough'>,
): Years {
  const sum = { years: 0, deadlines: 0, announced: 0, missed: 0, tooMany: 0, unforeseen: 0 };
  let example: Years['example'];
  for (const story of stories) {
    process.env['TZ'] = story.zone;
    const { deadlines, announced, missed, tooMany, unforeseen } = playYear(story, rules);
    sum.years += 1;
    sum.deadlines += new Set([...deadlines, ...announced]).size;
    sum.announced += announced.size;
    sum.missed += missed.length;
    sum.tooMany += tooMany.length;
    sum.unforeseen += unforeseen.length;
    const faults = [...missed.map((one) => `missed ${one}`), ...tooMany, ...unforeseen];
    if (faults.length > 0 && !example) example = { story, faults };
    each(sum.years);
    if (enough(sum)) break;
  }
  return { ...sum, ...(example && { example }) };
}

/** The one line. */
export function yearsLine({ years, deadlines, announced, missed, tooMany, unforeseen }: Years): string {
  return [
    `years ${years}`,
    `deadlines ${deadlines}`,
    `announced ${announced}`,
    `missed ${missed}`,
    `too many ${tooMany}`,
    `other than foretold ${unforeseen}`,
  ].join(' · ');
}

export function isFlawless({ deadlines, announced, missed, tooMany, unforeseen }: Years): boolean {
  return deadlines === announced && missed + tooMany + unforeseen === 0;
}
