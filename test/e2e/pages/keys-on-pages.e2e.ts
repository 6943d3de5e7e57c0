/**
 * A key in any form and at any place of a page leaves no trace in what is kept of the page, what is shown of it, and
 * what a report says of it.
 */

import { beforeAll, expect, it } from 'vitest';
import { at, TODAY } from '../../support/facts.ts';
import { KEY_FORMS, tracesIn } from '../../support/pages/key-forms.ts';
import { knownAfter, visitsAfter } from '../../support/pages/known-after.ts';
import type { FrameRead } from '../../support/pages/reader-in-page.ts';
import { freshBrowser } from '../this-browser.ts';
import { READER_ONLY, readerTab } from './reader-tab.ts';

/** What stands in one row; what is left out is as on any page. */
interface Row {
  readonly name?: string;
  readonly developer?: string;
  readonly state?: string;
  readonly expiry?: string;
}

const rowOf = ({ name, developer, state, expiry }: Row) =>
  `<tr><td>${name ?? 'はこぶね在庫'}</td><td>${developer ?? '見本ソフト株式会社'}</td><td>${state ?? '利用中'}</td>
  <td>${expiry ?? '2026/12/20'}</td></tr>`;

interface Page {
  readonly title?: string;
  readonly header?: string;
  readonly heading?: string;
  readonly caption?: string;
  readonly over?: string;
}

const OTHER = rowOf({ name: 'ことり分析' });

/** A list of these products and another one. */
const list = ({ title = 'RMS', header = '', heading = '', caption = '', over = '' }: Page, rows = rowOf({})) => `
<html lang="ja"><head><title>${title}</title></head><body><header>${header}</header>
<h2>利用製品一覧 ${heading}</h2><h3>ご利用中の製品</h3>${over}<table>${caption && `<caption>${caption}</caption>`}
<tr><th>製品名</th><th>システム開発企業</th><th>状態</th><th>有効期限</th></tr>${rows}${OTHER}</table></body></html>`;

/** A screen about one product, with its key beside the label of one. */
const detail = (key: string, name = 'はこぶね在庫') => `
<html lang="ja"><head><title>RMS</title></head><body><h2>ライセンス情報</h2><h3>システム開発企業の製品</h3>
<table><tr><th>製品名</th><td>${name}</td></tr><tr><th>状態</th><td>利用中</td></tr>
<tr><th>ライセンスキー</th><td>${key}</td></tr><tr><th>有効期限</th><td>2026/12/20</td></tr></table></body></html>`;

const asText = (shown: string) => shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const halves = (shown: string) => {
  const signs = Array.from(shown);
  return [signs.slice(0, signs.length / 2).join(''), signs.slice(signs.length / 2).join('')].map(asText);
};
const eachIn = (shown: string, tag: string) =>
  (shown.match(/.{1,5}/gsu) ?? []).map((part) => `<${tag}>${asText(part)}</${tag}>`).join('');

/** Where it stands in a row: all forms stand in the rows of one list. */
const IN_ROWS: Record<string, (shown: string) => Row> = {
  'a name': (shown) => ({ name: asText(shown) }),
  'a part of a name': (shown) => ({ name: `はこぶね在庫（${asText(shown)}）新` }),
  'behind a name': (shown) => ({ name: `Mihon ${asText(shown)}` }),
  'below a name': (shown) => ({ name: `はこぶね在庫<br>${asText(shown)}` }),
  'a name in spans': (shown) => ({ name: eachIn(shown, 'span') }),
  'a name in blocks': (shown) => ({ name: `<div>${halves(shown).join('</div><div>')}</div>` }),
  'a name with a line break': (shown) => ({ name: halves(shown).join('<br>') }),
  'the title of a name': (shown) => ({ name: `<span title="${asText(shown)}">はこぶね在庫</span>` }),
  'a picture as name': (shown) => ({ name: `<img alt="${asText(shown)}">` }),
  'a developer': (shown) => ({ developer: asText(shown) }),
  'a developer in spans': (shown) => ({ developer: eachIn(shown, 'span') }),
  'a company in brackets': (shown) => ({ name: `はこぶね在庫（株式会社${asText(shown)}）`, developer: '' }),
  'a state': (shown) => ({ state: asText(shown) }),
  'a state in spans': (shown) => ({ state: eachIn(shown, 'span') }),
  'below a state': (shown) => ({ state: `利用中<br>${asText(shown)}` }),
  'a picture beside a state': (shown) => ({ state: `<img alt="" title="${asText(shown)}">利用中` }),
  'a day': (shown) => ({ expiry: asText(shown) }),
  'beside a day': (shown) => ({ expiry: `2026/12/20 ${asText(shown)}` }),
};

/** Where it stands on a page, and the page. */
const ON_PAGES: Record<string, (shown: string) => string> = {
  'the title of the page': (shown) => list({ title: asText(shown) }),
  'a heading': (shown) => list({ heading: asText(shown) }),
  'a caption': (shown) => list({ caption: `ご利用中の製品 ${asText(shown)}` }),
  'a line over the list': (shown) => list({ over: `<p>${asText(shown)}</p>` }),
  'the name of a shop': (shown) => list({ over: `<p>店舗名：${asText(shown)}</p>` }),
  'the name of a shop beside its label': (shown) => list({ over: `<dl><dt>店舗名</dt><dd>${asText(shown)}</dd></dl>` }),
  'a greeted shop': (shown) => list({ header: `<p>${asText(shown)}店 様</p>` }),
  'the URL of a shop': (shown) => list({ over: `<p>店舗URL：https://www.rakuten.co.jp/${asText(shown)}/</p>` }),
  'a 店舗URL alone': (shown) => list({ over: `<dl><dt>店舗URL</dt><dd>${asText(shown)}</dd></dl>` }),
  'the number of a shop': (shown) => list({ over: `<p>店舗番号：${asText(shown)}</p>` }),
  'the link to the shop': (shown) =>
    list({ header: `<a id="com_header_shop_url" href="https://www.rakuten.co.jp/${asText(shown)}/">店舗</a>` }),
  'the link to a golden shop': (shown) =>
    list({ header: `<a id="com_header_shop_url" href="https://www.rakuten.ne.jp/gold/${asText(shown)}/">店舗</a>` }),
  'the value beside its label': (shown) => detail(asText(shown)),
  'a name on a detail screen': (shown) => detail('', asText(shown)),
};

/** The pages of each place: all forms in the rows of one list, or each on its own page; and one without any key. */
const PAGES: Record<string, { readonly with: readonly string[]; readonly without: string }> = {
  ...Object.fromEntries(
    Object.entries(IN_ROWS).map(([place, row]) => [
      place,
      {
        with: [list({}, KEY_FORMS.map(([, , shown]) => rowOf(row(shown))).join(''))],
        without: list({}, rowOf(row('見本'))),
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(ON_PAGES).map(([place, page]) => [
      place,
      { with: KEY_FORMS.map(([, , shown]) => page(shown)), without: page('見本') },
    ]),
  ),
};

/** All that leaves each of these pages. */
const left = new Map<string, string>();
beforeAll(async () => {
  const tab = await readerTab(await freshBrowser());
  const pages = [...new Set(Object.values(PAGES).flatMap((one) => [...one.with, one.without]))];
  const frames = await tab.read(
    pages.map((html) => ({ html, address: `${READER_ONLY}keys` })),
    () => true,
  );
  for (const [index, html] of pages.entries()) {
    left.set(html, [...(frames[index]?.values() ?? [])].map(leavingOf).join('\n'));
  }
});

function leavingOf({ read, notes, report }: FrameRead): string {
  const visits = visitsAfter([read], at(0));
  // Whatever is said of a key is said from this.
  const { keys, heldBack } = knownAfter(visits, TODAY);
  return [JSON.stringify([read, visits, keys, heldBack, notes]), report].join('\n');
}

it.each(Object.keys(PAGES))('no trace is left of a key that stands as %s', (place) => {
  const pages = PAGES[place]?.with ?? [];
  const traces = KEY_FORMS.flatMap(([what, key], index) =>
    tracesIn(left.get(pages[pages.length > 1 ? index : 0] ?? '') ?? expect.fail('not read'), key).map((trace) => [
      what,
      trace,
    ]),
  );
  expect(traces).toEqual([]);
});

it('is looked for in what is read of the pages', () => {
  for (const { without } of Object.values(PAGES)) {
    const kept = left.get(without);
    expect(kept).toMatch(/"product":"(?:はこぶね在庫|ことり分析|見本)/);
    expect(kept).toContain('「製品名」');
  }
});
