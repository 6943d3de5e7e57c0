/** How often a look at a page touches storage and plans anew: a page that changes is looked at again and again. */

import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import type { PlacedNotes } from '../../../src/notes/place-notes.ts';
import type { Plans } from '../../../src/notes/plan.ts';
import { readPage } from '../../../src/rms/read-page.ts';
import { at } from '../../support/facts.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const { local } = browser.storage;
const row = (product: string, day: string) => `<tr><td>${product}</td><td>利用中</td><td>${day}</td></tr>`;
const page = documentOf(`<body><p id="clock">0</p><h2>利用製品一覧</h2>
<table><tr><th>製品名</th><th>状態</th><th>有効期限</th></tr>${row('見本一号', '2027/01/20')}${row('見本二号', '2027/02/01')}</table></body>`);

const shown: Plans[] = [];
let hasQuarrel = false;
const placed: PlacedNotes = {
  show: async (plans) => void shown.push(plans),
  isTakenAway: () => false,
  hasQuarrel: () => hasQuarrel,
  clear: () => undefined,
  end: () => undefined,
};

let explainLook: typeof import('../../../src/entrypoints/explain/explain-look.ts').explainLook;
beforeAll(async () => {
  await local.clear();
  vi.spyOn(Temporal.Now, 'instant').mockReturnValue(at(0));
  vi.stubGlobal('document', page);
  vi.stubGlobal('PerformanceNavigationTiming', class {});
  ({ explainLook } = await import('../../../src/entrypoints/explain/explain-look.ts'));
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const calls = { reads: vi.spyOn(local, 'get'), writes: vi.spyOn(local, 'set') };
beforeEach(() => {
  for (const spy of Object.values(calls)) spy.mockClear();
});

/** Looks at the page, and says how often storage was read and written for it. */
async function look(news = 0): Promise<[reads: number, writes: number]> {
  const found = readPage(page);
  expect(await explainLook({ ...(found && { found }), shownAt: at(0) }, placed, news)).toBe(true);
  return [calls.reads.mock.calls.length, calls.writes.mock.calls.length];
}

const cell = (index: number) => page.querySelectorAll('td')[index] as Element;

it('a first look reads all that is kept, and writes the page and the self-check', async () => {
  expect(await look()).toEqual([3, 2]);
});

it('seeing the same again, elsewhere on the page a clock goes on, touches nothing and plans nothing', async () => {
  (page.querySelector('#clock') as Element).textContent = '1';
  expect(await look()).toEqual([0, 0]);
  expect(shown).toHaveLength(2);
  expect(shown.at(-1)).toBe(shown.at(-2));
});

it('another day in one row is read and written once, what was reminded of beside it', async () => {
  cell(2).textContent = '2027/03/01';
  expect(await look()).toEqual([2, 1]);
  expect(shown.at(-1)?.lists[0]?.notes[0]?.content.key.expiresOn?.toString()).toBe('2027-03-01');
});

it('the same words in a cell that was drawn anew are planned for anew, of what is known', async () => {
  const fresh = cell(1).cloneNode(true) as Element;
  cell(1).replaceWith(fresh);
  expect(await look()).toEqual([0, 0]);
  expect(shown.at(-1)?.lists[0]?.notes[0]?.cell).toBe(fresh);
});

it('what a page takes away with its rows is shown in the same moment', async () => {
  cell(1).replaceWith(cell(1).cloneNode(true));
  const before = shown.length;
  const found = readPage(page);
  void explainLook({ ...(found && { found }), shownAt: at(0), isDrawnAnew: true }, placed, 0);
  expect(shown).toHaveLength(before + 1);
  expect(shown.at(-1)?.lists[0]?.notes[0]?.cell).toBe(cell(1));
});

it('where something else may have become known, it is asked for', async () => {
  expect(await look(1)).toEqual([2, 0]);
  expect(await look(1)).toEqual([2, 0]);
});

it('a guide is planned for anew, since it knows a button of the page', async () => {
  cell(2).textContent = '2026/11/26';
  await look(2);
  expect(shown.at(-1)?.guide).toBeDefined();
  for (const spy of Object.values(calls)) spy.mockClear();
  expect(await look(2)).toEqual([0, 0]);
  expect(shown.at(-1)).not.toBe(shown.at(-2));
});

it('that the page takes our notes away is told once', async () => {
  hasQuarrel = true;
  expect(await look(2)).toEqual([1, 1]);
  expect(await look(2)).toEqual([1, 1]);
});
