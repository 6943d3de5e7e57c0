/**
 * The guide goes with the user: from the list over the robot check and the detail screen to the vendor, and guards
 * against the wrong key.
 */

import { describe, expect, it } from 'vitest';
import { sights } from '../../support/stored.ts';
import { until } from '../this-browser.ts';
import { guides, pressed, seen } from './guides.ts';

const { guideOn, kagiban } = guides();

describe('it goes with the user', () => {
  it('on a list with one open job: in the box of its summary, about that row', async () => {
    const guide = await guideOn('g3-one-job');
    expect(guide).toMatchObject({
      count: 1,
      data: { screen: 'product-list', product: 'ネクストエンジン' },
      within: 'kagiban-summary',
      quiet: false,
    });
    expect(guide.words).toContain('「ネクストエンジン」の行で、「詳細」を押します。');
    expect(guide.words).toContain('アプリ登録者が「店舗様」の行は、別のキーです。');
  });

  it('on the robot check: that one is the user’s own', async () => {
    await kagiban().setStorage(sights(seen('ネクストエンジン', 6)));
    const guide = await guideOn('other-robot-check');
    expect(guide).toMatchObject({ count: 1, data: { screen: 'robot-check', product: 'ネクストエンジン' } });
    expect(guide.words).toContain('ここはご自身でお願いします。');
    expect(guide.words).toContain('「確認する」を押します。');
  });

  it('on a detail screen: the button as it is written there', async () => {
    const guide = await guideOn('g2-detail-dl');
    expect(guide).toMatchObject({ data: { screen: 'product-detail', product: 'はこぶね在庫' }, before: 'dl' });
    expect(guide.words).toContain('「新しいキーを発行」、続けて「OK」を押します。');
    expect(guide.words).toContain('どこに登録しているキーですか');
  });

  it('after a new key was issued: where it goes, with the vendor’s address and the paste check', async () => {
    await kagiban().setStorage(sights(seen('ネクストエンジン', 6)));
    const guide = await guideOn('g1-detail-live');
    expect(guide.words).toContain('「設定 > 基本 > API」の「ライセンスキー」に貼り付けます。');
    expect(guide.words).toContain('別の店舗のキーではない');
    const link = await guide.page.evaluate(() => {
      const found = document.querySelector('kagiban-guide')?.shadowRoot?.querySelector('a');
      return [found?.href, found?.target, found?.rel];
    });
    expect(link).toEqual(['https://main.next-engine.com/', '_blank', 'noreferrer']);
    const before = (await guide.page.browser().pages()).length;
    await pressed(guide.page, 'ネクストエンジンを開く');
    await until(
      async () => (await guide.page.browser().pages()).length > before,
      () => 'a tab of the vendor',
    );
  });

  it.each([
    ['g1-detail-awaiting', '「アクセス承認」、続けて「OK」を押します。'],
    ['g1-detail-update', '「アップデートする」、続けて「OK」を押します。'],
    ['g3-hakobune-detail', '今することはありません。'],
  ])('%s: %s', async (name, said) => {
    expect((await guideOn(name)).words).toContain(said);
  });

  it('on a stopped product: what to press to use it again', async () => {
    const address = 'https://webservice.rms.rakuten.co.jp/merchant-portal/stopped-under-test';
    kagiban().serve(address, {
      body: `<!doctype html><html lang="ja"><meta charset="utf-8"><title>見本</title><body><h1>アプリ詳細情報</h1>
<table><tr><th>アプリ登録者</th><td>ことり工房</td></tr><tr><th>アプリ名</th><td>ことり分析</td></tr><tr><th>承認状態</th><td>停止中</td></tr></table>
<p><button>利用開始</button></p></body></html>`,
    });
    const { words } = await guideOn('stopped-under-test', address);
    expect(words).toContain('また使うときは、「利用開始」を押します。使わないなら、何もしなくてかまいません。');
  });
});

describe('against the wrong key', () => {
  it('the shop’s own page says so while the job of a vendor is open that takes its own product’s key', async () => {
    await kagiban().setStorage(sights(seen('自店舗利用', 86, 1, 'own-shop'), seen('ネクストエンジン', 6)));
    const { words, quiet } = await guideOn('g3-detail-own-shop');
    expect(words).toContain('このキーは自店舗用です。ネクストエンジンのキーは、一覧の「ネクストエンジン」の行です。');
    expect(quiet).toBe(true);
  });

  it('and says nothing of the kind for a vendor whose manual does not say which key it takes', async () => {
    await kagiban().setStorage(sights(seen('自店舗利用', 86, 1, 'own-shop'), seen('TEMPOSTAR', 6)));
    const { words } = await guideOn('g3-detail-own-shop');
    expect(words).toContain('自社のプログラムなどで使うキーです。');
    expect(words).not.toContain('TEMPOSTAR');
  });
});
