/**
 * The badge is right before any page is opened: after a restart, after being switched off and on, after the background
 * was stopped.
 */

import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { KagibanBrowser } from '../driver/browser.ts';
import { TEST_CLOCK } from '../driver/clock.ts';
import { type Sight, sight, sights, today } from '../support/stored.ts';
import { forgetAll, freshBrowser, until } from './this-browser.ts';

/** One product as a list showed it today, alone. */
const fact = (product: string, ends: number) => sight(product, { ends });
const FIRST: Sight = ['見本一号', { ends: 41 }];
const SECOND: Sight = ['見本二号', { ends: 6 }];

interface Alarms {
  chrome: { alarms: { getAll: () => Promise<{ name: string; scheduledTime: number }[]> } };
}

let kagiban: KagibanBrowser;
beforeAll(async () => {
  kagiban = await freshBrowser();
});
beforeEach(() => forgetAll(kagiban));

it('is ? on the first day, and follows every change of storage', async () => {
  expect((await kagiban.badge()).title).toContain('まだ');
  await kagiban.setStorage(sights(FIRST));
  await kagiban.waitForBadge(({ text, background }) => text === '41' && background === '#0f766e');
  await kagiban.setStorage(sights(FIRST, SECOND));
  const badge = await kagiban.waitForBadge(
    ({ text, background, title }) => text === '6' && background === '#b45309' && title.includes('見本二号'),
  );
  expect(badge.color).toBe('#ffffff');
  await kagiban.setStorage(sights(FIRST, SECOND, ['見本三号', { ends: 0 }]));
  await kagiban.waitForBadge(({ text, background }) => text === '0' && background === '#b91c1c');
});

it('is there again after the browser was closed and opened', async () => {
  await kagiban.setStorage(fact('見本一号', 6));
  await kagiban.waitForBadge(({ text }) => text === '6');
  await kagiban.restart();
  await kagiban.waitForBadge(({ text }) => text === '6');
});

it('is there again after the extension was switched off and on', async () => {
  await kagiban.setStorage(fact('見本一号', 6));
  await kagiban.waitForBadge(({ text }) => text === '6');
  await kagiban.disable();
  await kagiban.enable();
  await kagiban.waitForBadge(({ text }) => text === '6');
});

it('follows a change that comes after the background was stopped', async () => {
  await kagiban.setStorage(sights(FIRST));
  await kagiban.waitForBadge(({ text }) => text === '41');
  await kagiban.stopWorker();
  expect(await kagiban.isWorkerRunning()).toBe(false);
  await kagiban.setStorage(sights(FIRST, ['見本二号', { ends: 3 }]));
  await kagiban.waitForBadge(({ text }) => text === '3');
});

it('has an alarm at the next midnight in Japan', async () => {
  const alarms = await kagiban.evaluate(async () =>
    (await (globalThis as unknown as Alarms).chrome.alarms.getAll()).map(({ name, scheduledTime }) => ({
      name,
      scheduledTime,
    })),
  );
  const midnight = today().add({ days: 1 }).toZonedDateTime('Asia/Tokyo').epochMilliseconds;
  const rings = alarms.find(({ name }) => name === 'midnight-in-japan')?.scheduledTime ?? 0;
  // The alarm is the browser's own, by the computer's clock.
  expect(rings + TEST_CLOCK.ahead).toBe(midnight);
  expect(alarms.map(({ name }) => name)).toContain('hourly');
});

it('sets values aside that cannot be read, and leaves newer data alone', async () => {
  const broken = { 'visit:product-list:1:mihon': { nonsense: true } };
  await kagiban.setStorage({ ...broken, ...fact('見本一号', 6) });
  await kagiban.waitForBadge(({ text }) => text === '6');
  // A badge that was under way when these were stored may show them before it is their turn.
  await until(
    async () => Object.keys(await kagiban.storage()).some((key) => key.startsWith('broken:')),
    () => 'the unreadable value is set aside',
  );
  const stored = await kagiban.storage();
  expect(stored).toMatchObject({
    version: 2,
    'broken:visit:product-list:1:mihon': { nonsense: true },
  });
  expect(stored).not.toHaveProperty('visit:product-list:1:mihon');

  await kagiban.setStorage({ version: 3, ...broken });
  await kagiban.waitForBadge(({ text }) => text === '6');
  expect(await kagiban.storage()).toMatchObject({ version: 3, ...broken });
});
