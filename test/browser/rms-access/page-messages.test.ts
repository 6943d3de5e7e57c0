/** A press on a note asks for its steps once, and one on another note right after it asks for those. */

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { askForSteps } from '../../../src/browser/rms-access/page-messages.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('takes a double press for one, and another note for another', async () => {
  const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
  const asked = () => send.mock.calls.map(([message]) => (message as { id: string }).id);
  await askForSteps('一');
  await askForSteps('一');
  await askForSteps('二');
  expect(asked()).toEqual(['一', '二']);
  await vi.advanceTimersByTimeAsync(1000);
  await askForSteps('二');
  expect(asked()).toEqual(['一', '二', '二']);
});
