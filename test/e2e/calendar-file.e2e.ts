/**
 * A calendar file is saved by the browser itself, is whole, and one that is saved after a renewal moves the entries.
 */

import { beforeAll, expect, it } from 'vitest';
import { STAGE_ID, STAGES } from '../../scripts/pictures/stages.ts';
import { afterReading, readByIcal } from '../calendar/readers.ts';
import type { KagibanBrowser } from '../driver/browser.ts';
import { nowOn, TEST_CLOCK } from '../driver/clock.ts';
import { dayFromToday } from '../support/stored.ts';
import { press, says } from './popup-words.ts';
import { forgetAll, freshBrowser, until } from './this-browser.ts';

let kagiban: KagibanBrowser;
beforeAll(async () => {
  kagiban = await freshBrowser();
});

/** The seconds since 2026 by the clock of the extension. */
const secondNow = () =>
  Math.floor(nowOn(TEST_CLOCK).since(Temporal.Instant.from('2026-01-01T00:00:00Z')).total('seconds'));

/** The file that the steps of this stage save. */
async function savedAt(stage: string): Promise<string> {
  const before = Object.keys(await kagiban.savedFiles());
  await forgetAll(kagiban);
  await kagiban.setStorage(STAGES[stage] ?? {});
  const page = await kagiban.openExtensionPage(`?tab#steps=${encodeURIComponent(STAGE_ID)}`);
  await says(page, 'カレンダーに入れる');
  await page.evaluate(() => document.querySelector<HTMLElement>('.key-calendar summary')?.click());
  await press(page, stage === 'near' ? '予定を保存する (.ics)' : '新しい予定と、前の予定の取り消しを保存する (.ics)');
  let saved: [name: string, text: string] | undefined;
  await until(async () => {
    saved = Object.entries(await kagiban.savedFiles()).find(([name]) => !before.includes(name));
    return saved !== undefined;
  }, 'the file');
  await page.close();
  expect(saved?.[0]).toMatch(/^kagiban.*\.ics$/);
  return saved?.[1] ?? '';
}

it('holds the days to the end of the key, and after a renewal those to the new end alone', async () => {
  const first = await savedAt('near');
  expect(first).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  const { method, entries } = readByIcal(first);
  expect(method).toBe('PUBLISH');
  expect(entries.at(-1)).toMatchObject({
    from: dayFromToday(6),
    to: dayFromToday(7),
    title: '楽天のキー、今日が期限: ネクストエンジン',
    alarm: `${dayFromToday(6)}T09:00:00`,
  });
  expect(entries.length).toBeGreaterThan(2);
  expect(entries.filter(({ from }) => from < dayFromToday(0) || from > dayFromToday(6))).toEqual([]);
  // The number of a file is the second in which it was made.
  await until(async () => secondNow() > Number(entries.at(-1)?.sequence), 'another second');
  const second = await savedAt('finished');
  const held = afterReading(readByIcal(first), readByIcal(second));
  expect(held.at(-1)).toMatchObject({ from: dayFromToday(90), title: '楽天のキー、今日が期限: ネクストエンジン' });
  expect(held.filter(({ from }) => from <= dayFromToday(6))).toEqual([]);
});
