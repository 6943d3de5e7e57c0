/** What the popup or another page of ours says, and how its presses are pressed, in a real browser. */

import type { Page } from 'puppeteer-core';
import type { Popup } from '../driver/browser.ts';
import { until } from './this-browser.ts';

/** The popup behind the toolbar button, or a page of ours in a tab: both run what they are given. */
type Shown = Popup | Page;

/** All that it says, without the marks of where it may break. A page that is still opening says nothing. */
export const text = (shown: Shown) =>
  (shown as Popup).evaluate(() => ((document.body as HTMLElement | null)?.innerText ?? '').replaceAll('\u200b', ''));

/** Waits until it says this. */
export async function says(shown: Shown, words: string): Promise<void> {
  let said = '';
  await until(
    async () => {
      said = await text(shown);
      return said.includes(words);
    },
    () => `it says ${words}, but: ${said}`,
  );
}

/** Presses what is labelled so, once it is there: the words of a button or link begin, or else end, with it. */
export async function press(shown: Shown, label: string): Promise<void> {
  let said = '';
  await until(
    async () => {
      said = await text(shown);
      return (shown as Popup).evaluate((words) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, a')];
        const label = (one: HTMLElement) => one.innerText.replaceAll('\u200b', '').trim();
        const found = all.find((one) => label(one).startsWith(words)) ?? all.find((one) => label(one).endsWith(words));
        found?.click();
        return found !== undefined;
      }, label);
    },
    () => `something to press is labelled ${label}, but: ${said}`,
  );
}
