/**
 * A page of each kind, at RMS's own address, with the whole extension: the right notes, facts and badge, and nothing
 * else. every-page.e2e.ts reads them all.
 */

import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { daysLeft } from '../../../src/domain/days/day.ts';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { PORTAL } from '../../driver/rms-server.ts';
import { type Expected, expectedOn, hasPage } from '../../support/pages/pages.ts';
import { secretsIn } from '../../support/pages/secrets.ts';
import { today } from '../../support/stored.ts';
import { countOn, forgetAll, freshBrowser, notesOn, summariesOn, until } from '../this-browser.ts';
import { EXAMPLES } from './examples.ts';

const WITNESS = 'g1-relative-dates';

let kagiban: KagibanBrowser;
let page: Page;
beforeAll(async () => {
  kagiban = await freshBrowser();
  page = await kagiban.open(WITNESS);
  await notesOn(page, 3);
});
/** One tab for all of them: the next page is gone to from the last one, as a person would. */
beforeEach(() => forgetAll(kagiban));

/** A page and the frames that belong to it. */
const documentsOf = (name: string): Expected[] =>
  [name, `${name}.frame`, `${name}.frame-2`, `${name}.coupons.frame`]
    .filter(hasPage)
    .map((one) => expectedOn(one, today()));

const SILENT: Readonly<Record<string, string>> = {
  'other-robot-check': 'robot check',
  'other-login': 'login',
  'other-empty-list': 'empty list',
  'other-coupon-campaign': 'look-alike: coupons',
  'other-manual': 'look-alike: a manual of the list',
};

/** What storage must hold of this document, apart from the times. */
function visitsOf({ screen, keys = [], shop = {} }: Expected): object[] {
  const rows = keys.map(({ expiresOn, ...key }) => ({ ...key, ...(expiresOn && { expiresOn }) }));
  return rows.length === 0 ? [] : [{ screen, shop, rows }];
}

interface Visit {
  readonly shop: object;
  readonly rows: readonly object[];
}

/** What storage holds: of each document what it showed last, apart from the times, and whatever is no visit. */
async function kept(): Promise<object[]> {
  const stored = await kagiban.storage();
  const documents = new Map<string, { readonly order: number; readonly what: object }>();
  for (const [key, value] of Object.entries(stored)) {
    if (['version', 'ran'].includes(key) || key.startsWith('looked:')) continue;
    const [kind, screen, order, document = key] = key.split(':');
    const { shop, rows } = value as Visit;
    const what = kind === 'visit' ? { screen, shop, rows } : { key, value };
    const before = documents.get(document);
    if (!before || before.order < Number(order)) documents.set(document, { order: Number(order), what });
  }
  return inOneOrder([...documents.values()].map(({ what }) => what));
}

const inOneOrder = (all: readonly object[]) =>
  all.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** The page as its own scripts see it, without our elements. */
const withoutOurs = () =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const ours of copy.querySelectorAll('kagiban-note, kagiban-summary, kagiban-guide, kagiban-dock'))
      ours.remove();
    return copy.outerHTML;
  });

/** What the guides of this page say, once there are that many. */
async function guidesOn(count: number): Promise<string[]> {
  const said = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('kagiban-guide')].map(({ shadowRoot }) => shadowRoot?.textContent ?? ''),
    );
  await until(
    async () => (await said()).length === count,
    () => `${count} guides`,
  );
  return said();
}

describe('a page that shows license keys', () => {
  it.each(Object.entries(EXAMPLES))('%s: %s', async (name) => {
    const documents = documentsOf(name);
    const keys = documents.flatMap((one) => one.keys ?? []);
    await page.goto(PORTAL + name);
    const lists = documents.reduce((sum, one) => sum + (one.lists ?? 0), 0);
    await until(
      async () => (await summariesOn(page)).length === lists,
      () => `${lists} summaries`,
    );
    const notes = await notesOn(page, keys.length);
    expect(notes.map(({ data: { form: _, ...data } }) => data)).toEqual(
      keys.map(({ product, state, family, expiresOn }) => ({
        product,
        state,
        family,
        ...(expiresOn && { expiresOn, daysLeft: String(daysLeft(today(), Temporal.PlainDate.from(expiresOn))) }),
      })),
    );
    expect(notes.every((note) => note.chip.trim().length > 2)).toBe(true);

    const guides = documents[0]?.screen === 'product-detail' ? await guidesOn(1) : [];

    const stored = await kept();
    expect(stored).toEqual(inOneOrder(documents.flatMap(visitsOf)));
    const badge = documents.find((one) => one.badge !== undefined)?.badge ?? '';
    const shown = await kagiban.waitForBadge(({ text }) => text === badge);
    expect(secretsIn(JSON.stringify(stored) + shown.title + JSON.stringify([notes, guides]))).toEqual([]);
  });
});

describe('a page that shows no license keys', () => {
  it.each(Object.entries(SILENT))('%s (%s) is left alone', async (name) => {
    await page.goto(PORTAL + name);
    const before = await withoutOurs();
    // A list in a frame added later is read after this page was: once it has its notes, this page has had its look.
    await page.evaluate((source) => {
      const frame = document.createElement('iframe');
      frame.id = 'witness';
      frame.src = source;
      document.body.append(frame);
    }, WITNESS);
    const witness = expectedOn(WITNESS, today());
    await notesOn(page, witness.keys?.length ?? 0);
    expect(await countOn(page, 'kagiban-note, kagiban-summary')).toBe(0);
    const guides = await guidesOn(0);
    expect(secretsIn(guides.join('\n'))).toEqual([]);
    await page.evaluate(() => document.querySelector('#witness')?.remove());
    expect(await withoutOurs()).toBe(before);
    await until(
      async () => (await kept()).length > 0,
      () => 'the facts of the witness',
    );
    expect(await kept()).toEqual(visitsOf(witness));
  });
});

it.each(['g2-hostile-names', 'g2-list-with-keys'])('no key of %s stands in the popup', async (name) => {
  await page.goto(PORTAL + name);
  await notesOn(page, expectedOn(name, today()).keys?.length ?? 0);
  const popup = await kagiban.popup(page);
  await until(
    async () => (await popup.evaluate(() => document.body.innerText.length)) > 100,
    () => 'the popup shows something',
  );
  expect(secretsIn(await popup.evaluate(() => document.documentElement.outerHTML))).toEqual([]);
  await popup.close();
});

it('no request left the extension, and no secret reached the console', async () => {
  const { byPages, byOthers } = kagiban.requests();
  expect(byOthers).toEqual([]);
  // A script of ours on a page would ask as the page does.
  expect(byPages.filter((address) => !address.startsWith(PORTAL))).toEqual([]);
  const messages = await kagiban.consoleMessages();
  expect(secretsIn(messages.join('\n'))).toEqual([]);
  expect(messages.filter((message) => /kagiban/i.test(message))).toEqual([]);
});
