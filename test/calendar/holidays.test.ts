/** Holidays, held against a second source for every day from 2018 to 2050, and against the Cabinet's own tables. */

import secondSource from '@holiday-jp/holiday_jp';
import { describe, expect, it } from 'vitest';
import { ANNOUNCED_UNTIL, holidayOn } from '../../src/calendar/holidays.ts';
import { textOfDay } from '../../src/domain/days/day.ts';

const plain = (text: string) => Temporal.PlainDate.from(text);

/** Every day of these years. */
function* days(from: number, to: number): Generator<Temporal.PlainDate> {
  for (let day = plain(`${from}-01-01`); day.year <= to; day = day.add({ days: 1 })) yield day;
}

/** By which name the other source calls a day: it names what a substitute stands for, and the law does not. */
const CALLED_OTHERWISE: readonly (readonly [ours: string, theirs: RegExp, why: string])[] = [
  ['振替休日', /^\S+ 振替休日$/, 'it names the day that fell on a Sunday'],
  ['国民の休日', /^休日$/, 'the word of the law is only 休日; 国民の休日 is what calendars print'],
  ['即位の日', /^休日（祝日扱い）$/, '2019-05-01, a holiday of that year alone'],
  ['即位礼正殿の儀', /^休日（祝日扱い）$/, '2019-10-22, a holiday of that year alone'],
  ['体育の日', /^体育の日（スポーツの日）$/, '2019, the last year of the old name'],
];

describe('every day from 2018 to 2050', () => {
  const others: Readonly<Record<string, { readonly name: string }>> = secondSource.holidays;
  const all = [...days(2018, 2050)];

  it('is a holiday in both sources, or in neither', () => {
    const differing = all.filter((day) => (holidayOn(day) !== undefined) !== textOfDay(day) in others);
    expect(differing.map(textOfDay)).toEqual([]);
    expect(all.filter(holidayOn).length).toBeGreaterThan(33 * 15);
    expect(all).toHaveLength(12_053);
  });

  it('has one name in both, but for the differences of the table, each of which there is', () => {
    const met = new Set<string>();
    const differing = all.flatMap((day) => {
      const [ours = '', theirs = ''] = [holidayOn(day)?.name, others[textOfDay(day)]?.name];
      if (ours === theirs) return [];
      const known = CALLED_OTHERWISE.find(([name, other]) => name === ours && other.test(theirs));
      if (known) met.add(known[2]);
      return known ? [] : [`${day}: ${ours}, ${theirs}`];
    });
    expect(differing).toEqual([]);
    expect([...met].sort()).toEqual(CALLED_OTHERWISE.map(([, , why]) => why).sort());
  });
});

describe('the Cabinet’s table (内閣府「国民の祝日について」)', () => {
  /** As announced in February 2025 and 2026, for the year after each. */
  const ANNOUNCED = {
    2026: '1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23',
    2027: '1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23',
  };

  it.each(Object.entries(ANNOUNCED))('%s', (year, announced) => {
    const ours = [...days(Number(year), Number(year))].filter(holidayOn);
    expect(ours.map(({ month, day }) => `${month}/${day}`).join(' ')).toBe(announced);
  });

  it('is known to the last of these years, and what comes after is marked as computed', () => {
    expect(Object.keys(ANNOUNCED).at(-1)).toBe(`${ANNOUNCED_UNTIL}`);
    expect(holidayOn(plain('2027-11-23'))).toEqual({ name: '勤労感謝の日', isComputed: false });
    expect(holidayOn(plain('2028-01-01'))).toEqual({ name: '元日', isComputed: true });
  });
});

describe('days that others get wrong (field notes, 15)', () => {
  it.each([
    ['2026-05-06', '振替休日'],
    ['2026-09-22', '国民の休日'],
    ['2027-03-22', '振替休日'],
  ])('%s is %s', (day, name) => {
    expect(holidayOn(plain(day))?.name).toBe(name);
  });

  it('12/31 and 1/3 are never a holiday, and 1/2 only where the first was a Sunday', () => {
    const around = [...days(2018, 2050)].filter(
      ({ month, day }) => (month === 12 && day === 31) || (month === 1 && (day === 2 || day === 3)),
    );
    const called = around.flatMap((day) => (holidayOn(day) ? [`${day} ${holidayOn(day)?.name}`] : []));
    expect(called).toEqual(['2023', '2034', '2040', '2045'].map((year) => `${year}-01-02 振替休日`));
  });
});
