/**
 * Every test page, laid out by a real browser: what the reader makes of it, and whether its report builds a page that
 * is read alike.
 */

import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { rebuiltPage } from '../../../scripts/page-from-report/rebuilt-page.ts';
import { LEFT_OUT } from '../../../src/report/page-node.ts';
import { reportParts } from '../../../src/report/report-parts.ts';
import { wholeReport } from '../../../src/report/whole-report.ts';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { nowOn, TEST_CLOCK } from '../../driver/clock.ts';
import { knownAfter, visitsAfter } from '../../support/pages/known-after.ts';
import { expectedOn, hasPage, pageNames, pageOn } from '../../support/pages/pages.ts';
import { filled } from '../../support/pages/placeholders.ts';
import type { FrameRead } from '../../support/pages/reader-in-page.ts';
import { MARK, strangersIn, unknownWordsIn } from '../../support/pages/report-words.ts';
import { secretsIn } from '../../support/pages/secrets.ts';
import { type PageRead, wantedRead } from '../../support/pages/wanted-read.ts';
import { today } from '../../support/stored.ts';
import { freshBrowser } from '../this-browser.ts';
import { type FramesRead, isAlive, type PageAt, READER_ONLY, type ReaderTab, readerTab } from './reader-tab.ts';

const TODAY = today();
/** Of the same day, however long the run takes. */
const NOW = nowOn(TEST_CLOCK);
const PAGES = pageNames().filter((name) => !name.includes('.'));
/** The page of that name and its frames. */
const framesNamed = (name: string) => [name, ...pageNames().filter((one) => one.startsWith(`${name}.`))].sort();

let kagiban: KagibanBrowser;
let tab: ReaderTab;
/** What is made of each page. */
let read: ReadonlyMap<string, FramesRead>;
beforeAll(async () => {
  kagiban = await freshBrowser();
  tab = await readerTab(kagiban, true);
  const pages = PAGES.map((name) => ({
    html: pageOn(name, TODAY),
    address: READER_ONLY + name,
    wait: expectedOn(name, TODAY).wait,
  }));
  const isWhole = (frames: FramesRead) =>
    [...frames].every(
      ([frame, one]) => !hasPage(frame) || isDeepStrictEqual(one.read, wantedRead(expectedOn(frame, TODAY))),
    );
  const frames = await tab.read(pages, isWhole);
  read = new Map(PAGES.map((name, index) => [name, frames[index] ?? new Map()]));
});

/** The rows of which the state is known. */
const understoodIn = (shape: FrameRead['shape']) => (shape?.rows ?? []).filter(({ state }) => state !== 'unknown');

const shapesOf = (frames: FramesRead | undefined) => [...(frames?.values() ?? [])].map(({ shape }) => shape);

/** The badge where nothing but these frames was ever seen. */
const badgeAfter = (frames: readonly PageRead[]) => knownAfter(visitsAfter(frames, NOW), TODAY).badge.text;

describe('a page is read as its JSON says', () => {
  it.each(PAGES)('%s', (name) => {
    const frames = [...(read.get(name) ?? [])].filter(([frame]) => hasPage(frame));
    expect(frames.map(([frame]) => frame).sort()).toEqual(framesNamed(name));
    expect(frames.map(([frame, one]) => [frame, one.read])).toEqual(
      frames.map(([frame]) => [frame, wantedRead(expectedOn(frame, TODAY))]),
    );
    expect(frames.map(([, { screens }]) => screens)).toEqual(
      frames.map(([frame]) => [expectedOn(frame, TODAY).screen ?? []].flat()),
    );
    const badges = framesNamed(name).map((frame) => expectedOn(frame, TODAY).badge);
    const badge = badges.find((one) => one !== undefined);
    if (badge !== undefined) expect(badgeAfter(frames.map(([, one]) => one.read))).toBe(badge);
  });
});

describe('the report on a page', () => {
  const marked = PAGES.flatMap((name) => {
    const frame = () => read.get(name)?.get(name);
    return isAlive(pageOn(name, TODAY)) ? [] : [[name, frame] as const];
  });

  it.each(marked)('%s: holds nothing that the page made up', (name, frame) => {
    const { report = '', marked: withMarks = '' } = frame() ?? {};
    const names = (expectedOn(name, TODAY).keys ?? []).flatMap(({ product, developer = '' }) => [product, developer]);
    expect(unknownWordsIn(report).filter((word) => names.includes(word))).toEqual([]);
    expect(withMarks).not.toBe('');
    expect(strangersIn(withMarks)).toEqual([]);
    expect([...MARK].filter((sign) => withMarks.includes(sign))).toEqual([]);
  });

  it('was looked at on most pages', () => {
    expect(marked.length).toBeGreaterThan(300);
  });
});

describe('the report on a page is enough to build one that is read alike', () => {
  /**
   * What these are known by is no word of our tables, or a size, a place inside of a table or how words look, and a
   * report has none of these: what is made of them tells less, and nothing else.
   */
  // biome-ignore format: one row for each would hide how many there are
  const TELLS_LESS = new Set([
    'cards-with-names-in-bold', 'columns-as-boxes', 'detail-with-the-name-in-its-heading', 'names-in-a-pinned-copy',
    'own-key-without-secret', 'second-lines-in-grey', 'signs-named-by-labels', 'titles-with-signs-and-numbers',
    'u-accordion-summaries', 'u-antd-fixed-header', 'u-bootstrap-vue-stacked', 'u-detail-labels-in-style',
    'u-detail-readonly-form', 'u-detail-readonly-table', 'u-detail-two-fields-a-line', 'u-detail-ui5-form',
    'u-devextreme-filter-row', 'u-element-plus-expand', 'u-jqgrid-rownum', 'u-labels-in-style',
    'u-stat-cards-plain-names', 'u-vuetify-mobile-rows', 'x-broken-state-2', 'x-broken-state-3', 'x-form-field-5',
    'x-glyphs-2', 'x-glyphs-3', 'x-gutter-2', 'x-own-roots-1', 'x-panes-1', 'x-panes-2', 'x-pinned-copy-1',
    'x-pinned-copy-2', 'x-pinned-copy-3', 'x-robot-check-1', 'x-robot-check-2', 'x-slotted-2', 'x-slotted-3',
    'x-square-3', 'x-table-over-blocks-3', 'x-title-clones-3', 'x-title-over-cells-1', 'x-titles-again-2',
    'x-titles-apart-3', 'x-two-lines-4', 'v-mobile-narrow-items', 'w-detail-disabled-inputs', 'x-two-storeys-2', 'x-word-titles-2', 'x-word-titles-3',
    'y-tailwind-divided-list', 'z-detail-certificate-kanji', 'z-detail-new-key-at-the-right', 'z-detail-two-key-columns',
    'z-english-month-days', 'z-own-labels-in-thick-brackets', 'z-western-and-era-columns',
  ]);
  let again: ReadonlyMap<string, FramesRead>;
  beforeAll(async () => {
    const built = PAGES.flatMap((name) => builtAgain(name) ?? []);
    const frames = await tab.read(built, () => true);
    again = new Map(built.map(({ address }, index) => [address, frames[index] ?? new Map()]));
  });

  const reportOn = (name: string) =>
    wholeReport(
      [...(read.get(name)?.values() ?? [])].map(({ report }) => report),
      { version: '0.1.0', browser: 'Mihon 1' },
    );

  const addressOf = (name: string, path = '0') => `${READER_ONLY}again-${name}-${path}`;

  /**
   * The page that is built from the report on this one, whose frames are served beside it; none where the report cannot
   * be read back.
   */
  function builtAgain(name: string): PageAt | undefined {
    const parts = reportParts(reportOn(name));
    if (!Array.isArray(parts)) return undefined;
    const pages = parts.map((part) => {
      const frameAt = (index: number) => parts.find(({ path }) => path === `${part.path}.${index}`);
      const html = rebuiltPage(part, (index) =>
        frameAt(index) ? addressOf(name, `${part.path}.${index}`) : undefined,
      );
      return { html: filled(html, TODAY), address: addressOf(name, part.path) };
    });
    for (const { html, address } of pages) kagiban.serve(address, { body: html });
    return pages[0];
  }

  it.each(PAGES)('%s', (name) => {
    expect(strangersIn(reportOn(name))).toEqual([]);
    expect(secretsIn(reportOn(name))).toEqual([]);
    const [shapes, whole] = [shapesOf(again.get(addressOf(name))), shapesOf(read.get(name))];
    if (!TELLS_LESS.has(name)) return expect(shapes).toEqual(whole);
    const left = whole.flatMap(understoodIn);
    // Each row that is understood here was understood there.
    for (const row of shapes.flatMap(understoodIn)) {
      const at = left.findIndex(({ state, dated }) => state === row.state && (dated || !row.dated));
      expect(left.splice(at, at < 0 ? 0 : 1), JSON.stringify(row)).toHaveLength(1);
    }
  });

  it('on 100,000 elements it is short enough to be looked through', async () => {
    const texts = ['見本', 'みほん', 'ミホン見本', '見本 みほん', '架空'];
    const rows = Array.from({ length: 50_000 }, (_, at) => `<p>${texts[at % 5]}<b>見本</b></p>`).join('');
    const html = `<!doctype html><meta charset="utf-8"><h1>アプリ一覧</h1>${rows}`;
    const [frames] = await tab.read([{ html, address: `${READER_ONLY}huge` }], () => true);
    const { report = '' } = frames?.get('huge') ?? {};
    expect(report).toContain(LEFT_OUT);
    expect(report.length).toBeLessThan(150_000);
    expect(strangersIn(report)).toEqual([]);
  });
});
