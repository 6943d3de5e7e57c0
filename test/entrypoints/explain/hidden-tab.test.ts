/** In a hidden tab nothing is read, however often the page changes; once it is shown, all that has happened is read. */

import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { endScript } from '../../../src/rms/watch/script-handoff.ts';
import { documentOf } from '../../support/pages/parsed-page.ts';

const page = documentOf('<body><h2>利用製品一覧</h2><p id="clock">0</p></body>');
const view = page.defaultView as unknown as typeof globalThis;
let hidden = false;
Object.defineProperty(page, 'hidden', { get: () => hidden });
Object.defineProperty(page, 'fonts', { value: new view.EventTarget() });

const read = vi.fn(() => ({}));
const explainLook = vi.fn(async () => true);
/** How often the browser told us of changes. */
let told = 0;

beforeAll(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', view.addEventListener.bind(view));
  vi.stubGlobal('removeEventListener', view.removeEventListener.bind(view));
  const still = { observe: () => undefined, disconnect: () => undefined };
  vi.stubGlobal('ResizeObserver', function ResizeObserver() {
    return still;
  });
  class Observer extends view.MutationObserver {
    constructor(onChange: MutationCallback) {
      super((records, observer) => {
        told += 1;
        onChange(records, observer);
      });
    }
  }
  vi.stubGlobal('MutationObserver', Observer);
  vi.doMock('../../../src/rms/read-page.ts', () => ({ readerOf: () => read }));
  vi.doMock('../../../src/entrypoints/explain/explain-look.ts', () => ({ explainLook, forgetLook: () => undefined }));
  vi.doMock('../../../src/browser/rms-access/page-messages.ts', () => ({ isStillThere: () => true }));
  await import('../../../src/entrypoints/explain/index.ts');
  await vi.advanceTimersByTimeAsync(100);
});
afterAll(() => {
  endScript('explain');
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.doUnmock('../../../src/rms/read-page.ts');
  vi.doUnmock('../../../src/entrypoints/explain/explain-look.ts');
  vi.doUnmock('../../../src/browser/rms-access/page-messages.ts');
});

/** The page goes on for so many milliseconds, and changes every ten of them. */
async function goesOn(milliseconds: number): Promise<void> {
  for (let at = 0; at < milliseconds; at += 10) {
    (page.querySelector('#clock') as Element).textContent = String(at);
    await vi.advanceTimersByTimeAsync(10);
  }
}

const looks = () => [read.mock.calls.length, explainLook.mock.calls.length];

it('a page in sight is read while it changes', async () => {
  expect(looks()).toEqual([1, 1]);
  await goesOn(2000);
  expect(read.mock.calls.length).toBeGreaterThan(3);
});

it('a hidden one is not, and after its first changes nothing is heard of it', async () => {
  hidden = true;
  await goesOn(500);
  const [before, heard] = [looks(), told];
  await goesOn(5000);
  expect(looks()).toEqual(before);
  expect(told).toBe(heard);
});

it('it is read once its tab is shown, and followed again', async () => {
  const [reads = 0, explained = 0] = looks();
  hidden = false;
  page.dispatchEvent(new view.Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(looks()).toEqual([reads + 1, explained + 1]);
  await goesOn(2000);
  expect(read.mock.calls.length).toBeGreaterThan(reads + 3);
});
