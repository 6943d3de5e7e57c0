/** 前営業日 around the days that are off by law, weekly, in a season or this once. */

import { describe, expect, it } from 'vitest';
import { restOn, workingDays } from '../../src/calendar/working-days.ts';
import { type Closing, seasonIn } from '../../src/domain/days/closing.ts';
import { eveOf, lastWorkingDayBefore, nextWorkingDayAfter } from '../../src/domain/days/working-days.ts';

const plain = (text: string) => Temporal.PlainDate.from(text);
const NONE: Closing = { weekly: [6, 7], seasons: [], spans: [] };
const closed = (...spans: readonly (readonly [string, string])[]): Closing => ({
  ...NONE,
  spans: spans.map(([from, to]) => ({ from: plain(from), to: plain(to) })),
});

describe('the last working day before a deadline (field notes, 15)', () => {
  it.each([
    ['2026-05-07', '2026-05-01', NONE],
    ['2026-09-24', '2026-09-18', NONE],
    ['2027-01-04', '2026-12-31', NONE],
    ['2027-01-04', '2026-12-28', closed(['2026-12-29', '2027-01-03'])],
    ['2027-01-04', '2026-12-28', { ...NONE, seasons: ['new-year'] }],
    ['2027-03-23', '2027-03-19', NONE],
    ['2028-01-05', '2028-01-04', { ...NONE, seasons: ['new-year'] }],
    ['2028-03-21', '2028-03-17', NONE],
    ['2026-05-07', '2026-04-28', { ...NONE, seasons: ['golden-week'] }],
    ['2026-08-17', '2026-08-12', { ...NONE, seasons: ['obon'] }],
    ['2026-12-05', '2026-12-03', closed(['2026-12-04', '2026-12-04'])],
    ['2026-12-06', '2026-12-05', { ...NONE, weekly: [7] }],
    ['2026-12-06', '2026-12-05', { ...NONE, weekly: [] }],
  ] satisfies [string, string, Closing][])('%s: %s', (until, day, closing) => {
    expect(`${lastWorkingDayBefore(plain(until), workingDays(closing))}`).toBe(day);
  });

  it('is found before the longest span of days off that can be typed in', () => {
    const isWorkingDay = workingDays(closed(['2026-11-01', '2027-01-31']));
    expect(`${eveOf(plain('2027-01-31'), isWorkingDay)}`).toBe('2026-10-30');
  });

  it('is none where the shop is closed for months', () => {
    const isWorkingDay = workingDays(closed(['2026-01-01', '2026-12-31']));
    expect(lastWorkingDayBefore(plain('2026-12-31'), isWorkingDay)).toBeUndefined();
    expect(eveOf(plain('2026-12-31'), isWorkingDay)).toBeUndefined();
  });
});

describe('前営業日', () => {
  it.each([
    ['2026-11-30', '2026-11-27', 'a Monday'],
    ['2026-11-28', '2026-11-27', 'a Saturday: nobody works on the last day itself'],
    ['2026-11-27', undefined, 'a Friday after a Thursday: any day is as good'],
    ['2026-11-24', '2026-11-20', 'a Tuesday after 勤労感謝の日'],
  ] satisfies [string, string | undefined, string][])('of %s is %s: %s', (until, eve, _) => {
    expect(eveOf(plain(until), workingDays(NONE))?.toString()).toBe(eve);
  });
});

it('the next working day is over the weekend', () => {
  expect(`${nextWorkingDayAfter(plain('2026-11-20'), workingDays(NONE))}`).toBe('2026-11-24');
});

describe('why a day is off', () => {
  it.each([
    ['2026-12-31', { is: 'closed' }, 'a closing day of the shop, and no 祝日'],
    ['2027-01-01', { is: 'holiday', name: '元日', isComputed: false }, 'by law, though the shop is closed too'],
    ['2027-01-02', { is: 'closed' }, 'a closing day, and no 祝日'],
    ['2027-01-04', undefined, 'not off'],
    ['2027-01-09', { is: 'weekly' }, 'a Saturday'],
  ] satisfies [string, object | undefined, string][])('%s is %o: %s', (day, rest, _) => {
    expect(restOn(plain(day), { ...NONE, seasons: ['new-year'] })).toEqual(rest);
  });
});

it('a season begins in its year, and 年末年始 goes on in the next one', () => {
  expect(Object.values(seasonIn('new-year', 2026)).map(String)).toEqual(['2026-12-29', '2027-01-03']);
  expect(Object.values(seasonIn('obon', 2026)).map(String)).toEqual(['2026-08-13', '2026-08-16']);
});
