/** What the popup says, and how its presses are pressed, in a real browser. */

import type { Popup } from '../support/browser.ts';
import { until } from './this-browser.ts';

/** All that the popup says, without the marks of where it may break. */
export const text = (popup: Popup) => popup.evaluate(() => document.body.innerText.replaceAll('\u200b', ''));
/** Waits until the popup says this. */
export async function says(popup: Popup, words: string): Promise<void> {
  let said = '';
  await until(
    async () => {
      said = await text(popup);
      return said.includes(words);
    },
    () => `the popup says ${words}, but: ${said}`,
  );
}
/** Presses what is labelled so: the words of a button or link, whole. */
export const press = (popup: Popup, label: string) =>
  popup.evaluate((words) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a')];
    const found = all.find((one) => one.innerText.replaceAll('\u200b', '').trim().startsWith(words));
    if (!found) throw new Error(`Nothing to press is labelled ${words}.`);
    found.click();
  }, label);
