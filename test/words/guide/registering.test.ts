/** TABLE: what the guide says once a new key is there, of each kind of recipe. */

import { describe, expect, it } from 'vitest';
import { seen } from '../../support/facts.ts';
import { everything, guide, own } from '../../support/guides.ts';

describe('once a new key is there', () => {
  const at = (product: string) =>
    guide('product-detail', [seen({ product, ends: 6, first: -84, last: -1 }), seen({ product, ends: 90 })]);

  it.each([
    ['ネクストエンジン', '「設定 > 基本 > API」の「ライセンスキー」に貼り付けます。'],
    ['TEMPOSTAR', '在庫、受注、商品の3か所に入れます。'],
    ['まとまるEC店長', '有効期限も、新しい日付に直します。'],
    ['TEMPOSTAR', '接続を確かめてから、保存します。'],
    ['Lmail', '「基本情報設定 > オーダー取込み設定」で、新しいキーを取り込みます。'],
    ['見本在庫', '「ライセンスキー」の欄を探し'],
  ])('%s: %s', (product, said) => {
    expect(everything(at(product))).toContain(said);
  });

  it('what was pasted is looked over: spaces, full-width characters, a missing character, another shop', () => {
    expect(at('ネクストエンジン').parts.flatMap(({ checks = [] }) => checks)).toEqual([
      '前後に空白がない',
      '全角の文字がない',
      '最初と最後の1文字まである',
      '別の店舗のキーではない',
    ]);
    // Nothing is pasted there: the vendor takes the key at a press.
    expect(at('Lmail').parts.flatMap(({ checks = [] }) => checks)).toEqual([]);
  });

  it('the vendor’s own screen is a press away where its address is known, and only there', () => {
    const addresses = (product: string) => at(product).parts.flatMap(({ vendor }) => vendor?.address ?? []);
    expect(addresses('ネクストエンジン')).toEqual(['https://main.next-engine.com/']);
    expect(addresses('TEMPOSTAR')).toEqual([]);
  });

  it('the guide ends with what only the user can tell: that it is registered', () => {
    for (const product of ['ネクストエンジン', 'TEMPOSTAR', '見本在庫']) {
      expect(at(product).parts.at(-1)?.lines).toEqual([
        '登録したら、鍵番のボタンを押し、開いた画面で「2/22までのキーを登録した」を押しましょう。',
      ]);
    }
  });

  it('the shop’s own program is started again, and its secret compared', () => {
    const facts = [own({ ends: 6, first: -84, last: -1 }), own({ ends: 90 })];
    const said = everything(guide('product-detail', facts));
    expect(said).toContain('「serviceSecret」も、同じか見比べます。');
    expect(said).toContain('プログラムを再起動します。');
  });
});
