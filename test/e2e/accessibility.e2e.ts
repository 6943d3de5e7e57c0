/**
 * Every page of the extension passes axe-core: in light with all its rules, in dark with those that a theme can break.
 */

import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { STAGE_ID, STAGES } from '../../scripts/pictures/stages.ts';
import { CHOSEN, STORIES } from '../../scripts/pictures/stories.ts';
import { PRACTICE_PAGE, WELCOME_PAGE } from '../../src/browser/surface/pages.ts';
import type { KagibanBrowser } from '../driver/browser.ts';
import { OPTIONS_PATH } from '../driver/extension-files.ts';
import { press } from './popup-words.ts';
import { BROWSER, freshBrowser, notesOn, until } from './this-browser.ts';

let kagiban: KagibanBrowser;
beforeAll(async () => {
  kagiban = await freshBrowser();
});

/** axe-core asks the DOM and the styles, which are the same in both browsers: one of each view is enough in Firefox. */
const enough = (names: readonly string[]) => (BROWSER === 'chromium' ? names : names.slice(0, 1));

interface Axe {
  run: (where: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * What axe-core finds fault with: the rule and the element. `within` limits it to these elements, `rules` to these
 * rules.
 */
async function faults(page: Page, within?: string, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async (selector, only) => {
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(
        selector ? { include: [selector] } : { exclude: [] },
        { resultTypes: ['violations'], ...(only && { runOnly: only }) },
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    within,
    rules,
  );
}

/** The same for the popup, to which only the text of a function gets. */
const faultsHere = new Function(
  `${axe.source}
  return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id));`,
) as () => Promise<string[]>;

/** What a theme changes. Names, roles and order are the same in both. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Light and dark, each with the rules that it could break. */
const THEMES = [
  ['light', undefined],
  ['dark', RULES_OF_COLOUR],
] as const;

async function inBothThemes(page: Page): Promise<void> {
  for (const [theme, rules] of THEMES) {
    await page.evaluate((scheme) => {
      document.documentElement.style.colorScheme = scheme;
      // A colour that is halfway on its way to another is of neither theme.
      document.documentElement.style.setProperty('--quick', '0ms');
    }, theme);
    expect(await faults(page, undefined, rules), theme).toEqual([]);
  }
}

const isThere = (page: Page, selector: string) =>
  until(
    () => page.evaluate((one) => document.querySelector(one) !== null, selector),
    () => selector,
  );

async function stepsOf(story: Record<string, unknown>, id: string): Promise<void> {
  await kagiban.clear();
  await kagiban.setStorage(story);
  const page = await kagiban.openExtensionPage(`?tab#steps=${encodeURIComponent(id)}`);
  await isThere(page, '.view-head');
  await page.evaluate(() => document.querySelector<HTMLElement>('.key-calendar summary')?.click());
  await inBothThemes(page);
  await page.close();
}

describe('has no fault that axe-core knows of, in light and in dark', () => {
  it.each(enough(Object.keys(STORIES)))('the popup: %s', async (name) => {
    await kagiban.clear();
    await kagiban.setStorage(STORIES[name] ?? {});
    const page = await kagiban.openExtensionPage('?tab');
    await isThere(page, name === 'away' ? '.away-card' : '.popup');
    await inBothThemes(page);
    await page.close();
  });

  it.each([
    ['approval', 'ことり分析'],
    ['update', 'らくらくライン'],
  ])('the steps: %s', async (name, product) => {
    await stepsOf(STORIES[name] ?? {}, `mihon-aonami/vendor/${product}`);
  });

  it.each(enough(Object.keys(STAGES)))('the steps of a renewal: %s', async (name) => {
    await stepsOf(STAGES[name] ?? {}, STAGE_ID);
  });

  it('the form for the shop’s own line, and what it refuses', async () => {
    await kagiban.clear();
    await kagiban.setStorage(STAGES['near'] ?? {});
    const page = await kagiban.openExtensionPage(`?tab#steps=${encodeURIComponent(STAGE_ID)}`);
    await isThere(page, '.key-note');
    await page.evaluate(() => document.querySelector<HTMLElement>('.key-note button')?.click());
    await isThere(page, '.key-note-form');
    await inBothThemes(page);
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('[name="key-note"]');
      if (field) field.value = 'あ'.repeat(121);
      document.querySelector<HTMLFormElement>('.key-note-form')?.requestSubmit();
    });
    await isThere(page, '.form__problem > span');
    await inBothThemes(page);
    await page.close();
  });

  it('the form for a date', async () => {
    const page = await kagiban.openExtensionPage('?tab#form');
    await isThere(page, 'form');
    await inBothThemes(page);
    await page.close();
  });

  it('the options: reminders, months, days off, sales, the checks, two shops, one of them open', async () => {
    await kagiban.clear();
    await kagiban.setStorage(CHOSEN);
    const page = await kagiban.openExtensionPage('', OPTIONS_PATH);
    await isThere(page, '.check');
    await page.evaluate(() => document.querySelector<HTMLElement>('.days-off summary')?.click());
    await page.evaluate(() => document.querySelector<HTMLElement>('.shop-entry__head button')?.click());
    await isThere(page, '.shop-entry form');
    await inBothThemes(page);
    await page.close();
  });

  it('the structure report, and what stands there where there is no page to describe', async () => {
    await kagiban.clear();
    const page = await kagiban.openExtensionPage('?tab#report');
    await isThere(page, '.report');
    await inBothThemes(page);
    await page.close();
    const popup = await kagiban.popup(await kagiban.open('other-manual'));
    await press(popup, '読み取れない画面を知らせる');
    await until(
      () => popup.evaluate(() => (document.querySelector('textarea')?.value ?? '') !== ''),
      () => 'a report',
    );
    for (const theme of ['light', 'dark']) {
      await popup.evaluate(async (scheme) => {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.style.setProperty('--quick', '0ms');
        // A view that is still coming in has colours of its own.
        await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
      }, theme);
      expect(await popup.evaluate(faultsHere), theme).toEqual([]);
    }
    await popup.close();
  });

  it('the first-run page', async () => {
    const page = await kagiban.openExtensionPage('', WELCOME_PAGE);
    await isThere(page, '.welcome');
    await inBothThemes(page);
    await page.close();
  });

  it('the practice page: the lesson and every state', async () => {
    const page = await kagiban.openExtensionPage('', PRACTICE_PAGE);
    await isThere(page, '.key-row');
    await inBothThemes(page);
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.practice__course')[1]?.click());
    await until(
      () => page.evaluate(() => document.querySelectorAll('.key-row').length === 9),
      () => 'nine keys',
    );
    await inBothThemes(page);
    await page.close();
  });
});

it('the notes and the summary on RMS have no fault that axe-core knows of', async () => {
  const page = await kagiban.open('g2-every-state');
  await notesOn(page, 10);
  expect(await faults(page, 'kagiban-summary')).toEqual([]);
  expect(await faults(page, 'kagiban-note')).toEqual([]);
});
