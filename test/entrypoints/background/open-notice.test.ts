/** A press on a notice opens what it told of, whatever is open, and takes the notice away. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { watchPresses } from '../../../src/browser/surface/notices.ts';
import { openNotice } from '../../../src/entrypoints/background/open-notice.ts';
import { seen } from '../../support/facts.ts';
import { mend, refuse } from '../../support/faulty-storage.ts';
import { newWorld, store, type World, wake } from './background-notices.ts';

const TODAY = 'kagiban-2026-11-24';
const OVERVIEW = 'chrome-extension://test-extension-id/popup.html?tab';
const STEPS = `${OVERVIEW}#steps=${encodeURIComponent('mihon-aonami/vendor/ネクストエンジン')}`;

const key = (ends: number, product = 'ネクストエンジン') => seen({ ends, product, first: -20, last: -1 });

interface OpenWindow {
  readonly id: number;
  readonly focused: boolean;
  readonly incognito: boolean;
}

let world: World;
let windows: OpenWindow[];
/** What was opened, and where; what was brought to the front. */
let done: string[];
beforeEach(async () => {
  world = await newWorld();
  [windows, done] = [[{ id: 1, focused: true, incognito: false }], []];
  const manifest = { action: { default_popup: 'popup.html' } };
  vi.spyOn(browser.runtime, 'getManifest').mockImplementation((() => manifest) as never);
  vi.spyOn(browser.windows, 'getAll').mockImplementation((async () => windows) as never);
  vi.spyOn(browser.windows, 'create').mockImplementation((async ({ url }: { url: string }) => {
    done.push(`new window: ${url}`);
  }) as never);
  vi.spyOn(browser.windows, 'update').mockImplementation((async (id: number) => {
    done.push(`in front: ${id}`);
  }) as never);
  vi.spyOn(browser.tabs, 'create').mockImplementation((async ({ url, windowId }: { url: string; windowId: number }) => {
    done.push(`tab in ${windowId}: ${url}`);
  }) as never);
});
afterEach(() => {
  mend();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it.each([
  ['of one license: its steps', [key(3)], STEPS],
  ['of several: the overview', [key(3), key(3, 'BOSS')], OVERVIEW],
])('%s', async (_, facts, page) => {
  await store(...facts);
  await wake();
  await openNotice(TODAY);
  expect(done).toEqual([`tab in 1: ${page}`, 'in front: 1']);
  expect(world.notices.size).toBe(0);
});

it.each([
  ['a trial', 'kagiban-test'],
  ['a day of which nothing is on record', 'kagiban-2026-11-20'],
])('%s: the overview', async (_, id) => {
  await store(key(3));
  await wake();
  world.notices.set(id, { title: '', message: '' });
  await openNotice(id);
  expect(done).toEqual([`tab in 1: ${OVERVIEW}`, 'in front: 1']);
  expect(world.notices.has(id)).toBe(false);
});

it('the overview where storage cannot be read', async () => {
  refuse('get');
  await openNotice(TODAY);
  expect(done).toEqual([`tab in 1: ${OVERVIEW}`, 'in front: 1']);
});

it.each<[string, OpenWindow[], string[]]>([
  ['no window is open', [], [`new window: ${OVERVIEW}`]],
  ['only a private one is', [{ id: 1, focused: true, incognito: true }], [`new window: ${OVERVIEW}`]],
  [
    'another program is in front',
    [{ id: 4, focused: false, incognito: false }],
    [`tab in 4: ${OVERVIEW}`, 'in front: 4'],
  ],
  [
    'of several the one in front',
    [1, 2, 3].map((id) => ({ id, focused: id === 2, incognito: false })),
    [`tab in 2: ${OVERVIEW}`, 'in front: 2'],
  ],
])('where %s', async (_, open, opened) => {
  windows = open;
  await openNotice('kagiban-test');
  expect(done).toEqual(opened);
});

it('the notice goes even where nothing could be opened', async () => {
  world.notices.set(TODAY, { title: '', message: '' });
  vi.mocked(browser.tabs.create).mockRejectedValue(new Error('No tabs.') as never);
  await expect(openNotice(TODAY)).rejects.toThrow('No tabs.');
  expect(world.notices.size).toBe(0);
});

it('presses are not listened to without the permission, and that breaks nothing', () => {
  const { notifications } = browser;
  Object.assign(browser, { notifications: undefined });
  try {
    expect(() => watchPresses(() => undefined)).not.toThrow();
  } finally {
    Object.assign(browser, { notifications });
  }
});
