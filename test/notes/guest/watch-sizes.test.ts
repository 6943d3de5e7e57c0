/** Whether the window has changed since notes were fitted is asked of the window itself: the news may come later. */

import { expect, it, vi } from 'vitest';
import { watchSizes } from '../../../src/notes/guest/watch-sizes.ts';

class NoNews {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const NO_PLANS = { lists: [], details: [] };

it('a window that became narrow is another one until the notes were fitted to it', () => {
  vi.stubGlobal('ResizeObserver', NoNews);
  vi.stubGlobal('innerWidth', 1280);
  vi.stubGlobal('innerHeight', 900);
  const sizes = watchSizes(() => undefined);
  expect(sizes.isOtherWindow()).toBe(false);
  sizes.follow(NO_PLANS);
  expect(sizes.isOtherWindow()).toBe(false);
  vi.stubGlobal('innerWidth', 420);
  expect(sizes.isOtherWindow()).toBe(true);
  sizes.follow(NO_PLANS);
  expect(sizes.isOtherWindow()).toBe(false);
  vi.unstubAllGlobals();
  sizes.stop();
});
