/** What days off are called, and what is said beside the buttons of a calendar. */

import { expect, it } from 'vitest';
import { restOn } from '../../../src/calendar/working-days.ts';
import { afterRenewal, googleCarries } from '../../../src/words/calendar/entry-words.ts';
import { restWords } from '../../../src/words/calendar/rest-words.ts';

it.each([
  ['2026-11-23', '勤労感謝の日'],
  ['2026-12-31', '休業日'],
  ['2027-01-02', '休業日'],
  ['2027-01-09', '定休日'],
  ['2028-01-01', '元日(正式な発表前)'],
])('%s is called %s', (day, words) => {
  const rest = restOn(Temporal.PlainDate.from(day), { weekly: [6, 7], seasons: ['new-year'], spans: [] });
  expect(rest && restWords(rest)).toBe(words);
});

it('each calendar has a sentence of its own, what no file takes away another, and Google is said to get no key', () => {
  expect(afterRenewal().map((line) => line.split(':')[0])).toEqual([
    'Googleカレンダー',
    'Outlook',
    'Appleのカレンダー',
    'あとで外したお知らせの日、取り消した期限、消した店舗の予定は、ファイルでは消えません。カレンダーで消してください。',
  ]);
  expect(googleCarries()).toMatch(/キーは入りません。$/);
});
