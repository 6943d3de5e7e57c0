/** What is done in each situation after the list was drawn, and how one sees on the page that it took effect. */

import type { Page } from 'puppeteer-core';
import type { Component } from './components.ts';
import { COLUMNS, FEW, MANY } from './data.ts';
import type { Measured } from './measured.ts';
import { namesSeen } from './verdict.ts';
import type { Drawn, Situation } from './wishes.ts';

declare const drawn: Drawn;
declare const libraryCheck: typeof import('./in-page.ts');

interface Steps {
  /** What a person, or the page, does. */
  readonly act?: (page: Page, component: Component, measured: Measured) => Promise<unknown>;
  /** Why the page does not show what it should; undefined if it does. */
  readonly fault: (page: Measured) => string | undefined;
}

const names = (page: Measured) => namesSeen(page).map(({ text }) => text);
const titles = (page: Measured) =>
  page.runs
    .filter(({ text, shown }) => shown && COLUMNS.some(({ title }) => title === text))
    .sort((one, other) => one.box.left - other.box.left)
    .map(({ text }) => text);
const few = FEW.map(({ product }) => product);

const shows =
  (wanted: readonly string[]) =>
  (page: Measured): string | undefined =>
    names(page).join() === wanted.join() ? undefined : `shows ${names(page).join(' ') || 'no product'}`;
const all = shows(few);
/** The beginning of a long list, out of sight once it was scrolled. */
const HEAD = MANY.slice(0, 20).map(({ product }) => product);
const byDay = FEW.toSorted((one, other) => one.expiry.localeCompare(other.expiry)).map(({ product }) => product);

export const SITUATIONS: Readonly<Record<Situation, Steps>> = {
  plain: { fault: all },
  narrow: { fault: (page) => (names(page).length >= 5 ? undefined : `shows ${names(page).length} products`) },
  fixed: { fault: all },
  polling: { fault: all },
  cards: {
    fault: (page) => (names(page).length >= 5 ? undefined : `shows ${names(page).length} products`),
  },
  detail: { fault: shows(few.slice(0, 1)) },
  sorted: {
    act: (page, { dayHead }, measured) => (dayHead ? page.click(dayHead) : press(page, measured, '有効期限')),
    // Some begin with the latest.
    fault: (page) => shows(byDay.toReversed())(page) && shows(byDay)(page),
  },
  paged: {
    act: (page, { secondPage = '' }) => page.click(secondPage),
    fault: shows(few.slice(4)),
  },
  filtered: {
    act: (page) => page.evaluate(async () => void (await drawn.filter?.('承認待ち'))),
    fault: shows(FEW.filter(({ state }) => state === '承認待ち').map(({ product }) => product)),
  },
  hidden: {
    act: (page) => page.evaluate(async () => void (await drawn.hide?.('company'))),
    fault: (page) => (titles(page).includes('開発会社') ? 'still shows the column 開発会社' : all(page)),
  },
  moved: {
    act: (page) => page.evaluate(async () => void (await drawn.toFront?.('company'))),
    fault: (page) => (titles(page)[0] === '開発会社' ? all(page) : `has the titles ${titles(page).join(' ')}`),
  },
  pinned: {
    act: (page) => scrolled(page, 'left', 130),
    fault: (page) => all(page),
  },
  virtual: {
    act: (page) => scrolled(page, 'top', 2000),
    fault: (page) =>
      names(page).length >= 3 && !names(page).some((name) => HEAD.includes(name))
        ? undefined
        : `shows ${names(page).join(' ')}`,
  },
};

/** Clicks the middle of this text, as a person would. */
async function press(page: Page, { runs }: Measured, text: string): Promise<void> {
  const run = runs.find((one) => one.text === text && one.shown);
  if (!run?.shown) throw new Error(`There is no 「${text}」 to press.`);
  const { left, right, top, bottom } = run.shown;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  // A pointer that rests on a title makes other elements appear.
  await page.mouse.move(2, 2);
}

async function scrolled(page: Page, direction: 'left' | 'top', by: number): Promise<void> {
  const done = await page.evaluate((way, far) => libraryCheck.scrollInside(way, far), direction, by);
  if (!done) throw new Error(`Nothing scrolls to the ${direction}.`);
}
