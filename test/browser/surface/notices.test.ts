/** Notices are asked for only by a press, and every change of the permission is heard, but of no other. */

import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { askToNotify, mayNotify, watchNotifyAccess } from '../../../src/browser/surface/notices.ts';

type Listener = (change: { permissions?: string[]; origins?: string[] }) => void;

afterEach(() => vi.restoreAllMocks());

it.each([true, false])('asks for notices alone, and gives back the answer %s', async (answer) => {
  const request = vi.spyOn(browser.permissions, 'request').mockImplementation(async () => answer);
  const contains = vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => answer);
  expect(await askToNotify()).toBe(answer);
  expect(await mayNotify()).toBe(answer);
  expect(request).toHaveBeenCalledExactlyOnceWith({ permissions: ['notifications'] });
  expect(contains).toHaveBeenCalledExactlyOnceWith({ permissions: ['notifications'] });
});

it('hears when notices are allowed or refused, until it is told to stop', () => {
  const listeners = new Set<Listener>();
  for (const event of ['onAdded', 'onRemoved'] as const) {
    const { addListener, removeListener } = browser.permissions[event];
    Object.assign(browser.permissions[event], {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    });
    onTestFinished(() => void Object.assign(browser.permissions[event], { addListener, removeListener }));
  }
  let heard = 0;
  const stop = watchNotifyAccess(() => {
    heard += 1;
  });
  for (const listener of listeners) listener({ permissions: ['notifications'] });
  expect(heard).toBe(1);
  for (const listener of listeners) listener({ origins: ['https://mihon.rms.rakuten.co.jp/*'] });
  for (const listener of listeners) listener({ permissions: ['somethingElse'] });
  expect(heard).toBe(1);
  stop();
  expect(listeners.size).toBe(0);
});
