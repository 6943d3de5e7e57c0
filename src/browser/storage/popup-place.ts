/**
 * Remembers where the popup was left until the browser closes: any click beside the popup closes it, often in the
 * middle of a job.
 */

import { browser } from '../api.ts';
import { withTimeout } from './area.ts';

const KEY = 'popup-place';

/** Keeps the place, as the popup names it. */
export async function rememberPlace(place: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: place });
}

/** The place that was kept last, if any. */
export async function rememberedPlace(): Promise<string | undefined> {
  const { [KEY]: place } = await withTimeout(() => browser.storage.session.get(KEY));
  return typeof place === 'string' ? place : undefined;
}
