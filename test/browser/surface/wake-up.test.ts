/** The alarms that wake the background: always there, and set anew where a clock that went back would keep one away. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { setAlarms, setNoticeAlarm } from '../../../src/browser/surface/wake-up.ts';
import { at } from '../../support/facts.ts';

let alarms: Map<string, number>;
beforeEach(() => {
  alarms = new Map();
  vi.spyOn(browser.alarms, 'create').mockImplementation(async (...args: unknown[]) => {
    const [name, { when, periodInMinutes = 0 }] = args as [string, { when?: number; periodInMinutes?: number }];
    alarms.set(name, when ?? at(0).epochMilliseconds + periodInMinutes * 60_000);
  });
  vi.spyOn(browser.alarms, 'get').mockImplementation((async (name: string) => {
    const scheduledTime = alarms.get(name);
    return scheduledTime === undefined ? undefined : { name, scheduledTime };
  }) as never);
  vi.spyOn(browser.alarms, 'clear').mockImplementation((async (name: string) => alarms.delete(name)) as never);
});
afterEach(() => vi.restoreAllMocks());

const inHours = (hours: number) => at(0).add({ minutes: 60 * hours }).epochMilliseconds;

it.each<[string, number | undefined, number]>([
  ['there is none', undefined, 1],
  ['it rings in half an hour: it is left to do so', 0.5, 0.5],
  ['the computer slept, and it has not rung yet', -7, -7],
  ['the clock was set back by ten days', 241, 1],
])('the hourly alarm, where %s', async (_, before, after) => {
  if (before !== undefined) alarms.set('hourly', inHours(before));
  await setAlarms(at(0));
  expect(alarms.get('hourly')).toBe(inHours(after));
  expect(alarms.get('midnight-in-japan')).toBe(inHours(15));
});

it('the alarm of the next notice moves, and goes where none is to come', async () => {
  await setNoticeAlarm(at(2));
  await setNoticeAlarm(at(1));
  expect(alarms.get('next-notice')).toBe(at(1).epochMilliseconds);
  await setNoticeAlarm(undefined);
  expect(alarms.has('next-notice')).toBe(false);
});
