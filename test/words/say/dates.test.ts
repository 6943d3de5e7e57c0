/** Days and counts of days in words: with the year where it is not this one, and no number that nobody counts to. */

import { afterEach, describe, expect, it } from 'vitest';
import { dayInColumn, dayText, dayWithYear, fullDay, wholeDay } from '../../../src/words/say/dates.ts';
import { countOfDays, daysLeftText } from '../../../src/words/say/days.ts';
import { inDays, TODAY } from '../../support/facts.ts';
import { speak } from '../../support/node/speak.ts';

afterEach(() => speak('ja'));

describe('a day names its year where it is not this one', () => {
  it.each([
    [6, '11/30(月)', '11/30(月)', '11月30日(月)'],
    [37, '12/31(木)', '12/31(木)', '12月31日(木)'],
    [38, '2027/1/1(金)', '2027/1/1', '2027年1月1日(金)'],
    [365, '2027/11/24(水)', '2027/11/24', '2027年11月24日(水)'],
    [-365, '2025/11/24(月)', '2025/11/24', '2025年11月24日(月)'],
  ])('in Japanese, %i days from today', (days, ...written) => {
    const day = inDays(days);
    expect([dayText(day, TODAY), dayInColumn(day, TODAY), fullDay(day, TODAY)]).toEqual(written);
  });

  it.each([
    [6, 'Mon, Nov 30', 'Nov 30 (Mon)', 'Monday, November 30'],
    [365, 'Wed, Nov 24, 2027', 'Nov 24, 2027', 'Wednesday, November 24, 2027'],
  ])('in English, %i days from today', (days, ...written) => {
    speak('en');
    const day = inDays(days);
    expect([dayText(day, TODAY), dayInColumn(day, TODAY), fullDay(day, TODAY)]).toEqual(written);
  });

  it('as any browser writes it, in every month and on every day of the week', () => {
    const days = Array.from({ length: 400 }, (_, at) => inDays(at * 3));
    const asIn = (locale: string, options: Intl.DateTimeFormatOptions) =>
      days.map((day) => day.toLocaleString(locale, { day: 'numeric', year: 'numeric', ...options }));
    expect(days.map(dayWithYear)).toEqual(asIn('ja-JP', { month: 'numeric' }));
    const elsewhere = inDays(-4000);
    const inSentences = days.map((day) => dayText(day, elsewhere));
    expect(inSentences).toEqual(asIn('ja-JP', { month: 'numeric', weekday: 'short' }));
  });

  it('and where a day is asked for, always', () => {
    expect(wholeDay(inDays(6))).toBe('2026年11月30日(月)');
    speak('en');
    expect(wholeDay(inDays(6))).toBe('Mon, Nov 30, 2026');
  });
});

describe('days left', () => {
  it.each([
    [0, '今日まで'],
    [1, 'あと1日'],
    [365, 'あと365日'],
    [999, 'あと999日'],
    [1000, 'あと2年以上'],
    [1097, 'あと2年以上'],
    [1098, 'あと3年以上'],
    [2912109, 'あと3年以上'],
  ])('%i: %s', (days, words) => {
    expect(daysLeftText(days)).toBe(words);
  });

  it('nobody counts thousands of days in English either', () => {
    speak('en');
    expect([1, 999, 2912109].map(countOfDays)).toEqual(['1 day', '999 days', 'over 3 years']);
  });
});
