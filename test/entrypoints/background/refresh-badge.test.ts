/** Whatever fails, the badge is never blank by mistake, its title says what to do, and the next wake-up is set. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { DATA_VERSION, keepVisit } from '../../../src/browser/storage/stored-facts.ts';
import { refreshBadge } from '../../../src/entrypoints/background/refresh-badge.ts';
import { PRODUCT, seenV1 } from '../../browser/storage/stored-v1.ts';
import { at, factsOf, type Seen, seen } from '../../support/facts.ts';
import { answer, mend, refuse, silence } from '../../support/faulty-storage.ts';
import { lockInTurn } from '../../support/locks.ts';

const UNREAD = '鍵番: 記録を読めませんでした。ブラウザを一度閉じて、開き直してください。';
const UNKEPT = '新しい記録を保存できません。ブラウザを一度閉じて、開き直してください。';

let shown: { text?: string | null; title?: string | null };
let alarms: (string | undefined)[];
const shownBefore = (...rows: readonly Seen[]) => Promise.all(factsOf(...rows).visits.map((visit) => keepVisit(visit)));
/** Refreshes, and says whether all of it succeeded. */
const refresh = () =>
  refreshBadge().then(
    () => 'well',
    () => 'badly',
  );

beforeEach(async () => {
  await browser.storage.local.clear();
  [shown, alarms] = [{}, []];
  lockInTurn();
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => at(0));
  // RMS may be read; notices are not allowed (remind.test.ts).
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async ({ permissions }) => permissions === undefined);
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async ({ text }) => void Object.assign(shown, { text }));
  vi.spyOn(browser.action, 'setTitle').mockImplementation(async ({ title }) => void Object.assign(shown, { title }));
  for (const colour of ['setBadgeBackgroundColor', 'setBadgeTextColor'] as const) {
    vi.spyOn(browser.action, colour).mockImplementation(async () => undefined);
  }
  vi.spyOn(browser.alarms, 'create').mockImplementation(async (...[name]: unknown[]) => void alarms.push(String(name)));
  vi.spyOn(browser.alarms, 'get').mockImplementation(async () => undefined as never);
});
afterEach(() => {
  mend();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const WAKES = ['midnight-in-japan', 'hourly'];

it('shows the days left, and sets the wake-ups, while all is well', async () => {
  await shownBefore(seen({ ends: 41 }));
  expect(await refresh()).toBe('well');
  expect(shown.text).toBe('41');
  expect(shown.title).not.toContain(UNKEPT);
  expect(alarms).toEqual(WAKES);
});

it.each([
  ['it refuses to read', () => refuse('get')],
  ['it answers nothing', () => answer('get', undefined)],
])('shows ? and says what to do when storage is damaged: %s', async (_, damage) => {
  await shownBefore(seen({ ends: 41 }));
  damage();
  expect(await refresh()).toBe('badly');
  expect(shown).toEqual({ text: '?', title: UNREAD });
  expect(alarms).toEqual([...WAKES, 'again']);
});

it('shows ? when storage never answers', async () => {
  vi.useFakeTimers();
  silence('get', 'set', 'remove');
  const refreshed = refresh();
  await vi.advanceTimersByTimeAsync(11_000);
  expect(await refreshed).toBe('badly');
  expect(shown).toEqual({ text: '?', title: UNREAD });
  expect(alarms).toEqual([...WAKES, 'again']);
});

const FULL: readonly [string, number, string][] = [
  ['41 days, which may no longer be all', 41, '?'],
  ['6 days, which stay true', 6, '6'],
  ['an end that has passed', -2, '!'],
];
it.each(FULL)('tells of a full storage beside %s', async (_, ends, text) => {
  await shownBefore(seen({ ends, first: -20, last: -1 }));
  await browser.storage.local.set({ version: DATA_VERSION });
  refuse('set');
  await refresh();
  expect(shown.text).toBe(text);
  expect(shown.title).toContain(UNKEPT);
  expect(alarms).toEqual([...WAKES, 'again']);
});

it('is not blank on the first day when nothing can be kept', async () => {
  refuse('set');
  await refresh();
  expect(shown).toEqual({ text: '?', title: `鍵番: ${UNKEPT}` });
});

it('counts what can be read while something cannot be set aside', async () => {
  await shownBefore(seen({ ends: 6 }));
  await browser.storage.local.set({ version: DATA_VERSION, 'shop:a': 'nonsense' });
  refuse('set');
  expect(await refresh()).toBe('badly');
  expect(shown.text).toBe('6');
});

it('counts what a newer Kagiban has stored, and writes nothing', async () => {
  await shownBefore(seen({ ends: 41 }));
  await browser.storage.local.set({ version: DATA_VERSION + 1 });
  const before = await browser.storage.local.get(null);
  expect(await refresh()).toBe('well');
  expect(shown.text).toBe('41');
  expect(await browser.storage.local.get(null)).toEqual(before);
});

it('shows the badge when no wake-up can be set', async () => {
  await shownBefore(seen({ ends: 41 }));
  vi.spyOn(browser.alarms, 'create').mockRejectedValue(new Error('No alarms.') as never);
  expect(await refresh()).toBe('badly');
  expect(shown.text).toBe('41');
});

it('sets the wake-ups when the badge cannot be shown', async () => {
  vi.spyOn(browser.action, 'setBadgeText').mockRejectedValue(new Error('No toolbar.'));
  expect(await refresh()).toBe('badly');
  expect(alarms).toEqual([...WAKES, 'again']);
});

it('does not say that the records are lost when only the permissions cannot be asked for', async () => {
  await shownBefore(seen({ ends: 6 }));
  vi.spyOn(browser.permissions, 'contains').mockRejectedValue(new Error('No permissions.'));
  expect(await refresh()).toBe('badly');
  expect(shown.text).toBe('6');
  expect(shown.title).not.toBe(UNREAD);
});

it('counts what version 1 had stored, from the first time on', async () => {
  await browser.storage.local.set({ version: 1, ...seenV1(PRODUCT, { ends: 6, first: -80, last: -1 }) });
  expect(await refresh()).toBe('well');
  expect(shown.text).toBe('6');
});

it('is not blank while what version 1 had stored cannot be written anew', async () => {
  await browser.storage.local.set({ version: 1, ...seenV1(PRODUCT, { ends: 6, first: -80, last: -1 }) });
  refuse('set');
  expect(await refresh()).toBe('badly');
  expect(shown).toEqual({ text: '?', title: `鍵番: ${UNKEPT}` });
});
