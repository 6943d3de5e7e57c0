/** もどす takes back one change of the settings, and nothing that was chosen on another page since. */

import { expect, it } from 'vitest';
import { undone } from '../../../src/ui/reminders/undone.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const sale = (from: string, to: string) => ({ from: day(from), to: day(to) });
const [winter, summer] = [sale('2026-12-04', '2026-12-11'), sale('2027-06-04', '2027-06-11')];

it.each<readonly [string, unknown, unknown, unknown, unknown]>([
  ['a switch', { eve: true }, { eve: false }, { eve: false }, { eve: true }],
  [
    'a switch, beside a product that was muted since',
    { eve: true, muted: [] },
    { eve: false, muted: [] },
    { eve: false, muted: ['a'] },
    { eve: true, muted: ['a'] },
  ],
  ['nothing that is another by now', { ladder: [7] }, { ladder: [7, 3] }, { ladder: [7, 3] }, { ladder: [7] }],
  [
    'one hour of two',
    { hours: { from: 9, to: 18 } },
    { hours: { from: 10, to: 18 } },
    { hours: { from: 10, to: 17 } },
    { hours: { from: 9, to: 17 } },
  ],
  ['an entry that was added, not one that came since', [], [winter], [winter, summer], [summer]],
  ['an entry that was removed, beside one that came since', [winter], [], [summer], [summer, winter]],
  ['an entry that is back already', [winter], [], [winter], [winter]],
])('%s', (_, before, after, now, expected) => {
  expect(JSON.stringify(undone(now, before, after))).toBe(JSON.stringify(expected));
});
