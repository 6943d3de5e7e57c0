/**
 * The guard against the wrong key: what a page is said to be for, and what is never said without a recipe that says so.
 */

import { describe, expect, it } from 'vitest';
import { type Fact, seen, watchedWith } from '../../support/facts.ts';
import { attached, everything, guide, old, own } from '../../support/guides.ts';

describe('for what a key is', () => {
  it.each<[string, readonly Fact[], string | undefined]>([
    ['a vendor that we know', [seen({ ends: 41 })], 'ネクストエンジンに登録するキーです。'],
    ['the shop’s own', [own({ ends: 41 })], '自社のプログラムなどで使うキーです。'],
    [
      'the shop’s own, with a vendor that uses it',
      attached('logiless', own({ ends: 41 })),
      'LOGILESSに登録する、自店舗用のキーです。',
    ],
    [
      'the shop’s own, with a vendor that takes its own product’s key',
      attached('next-engine', own({ ends: 41 })),
      'このキーは自店舗用です。ネクストエンジンには、製品ごとのキーを登録します。',
    ],
    [
      'a product’s key, with a vendor that takes the shop’s own',
      attached('logiless', seen({ product: '見本在庫', ends: 41 })),
      'このキーは製品用です。LOGILESSには、アプリ登録者が「店舗様」の行のキーを登録します。',
    ],
    [
      'the shop’s own, with a vendor whose manual does not say which',
      attached('tempostar', own({ ends: 41 })),
      'TEMPOSTARに登録する、自店舗用のキーです。',
    ],
    ['a product that nobody knows', [seen({ product: '見本在庫', ends: 41 })], undefined],
    ['a product that goes elsewhere', attached('generic', seen({ product: '見本在庫', ends: 41 })), undefined],
  ])('%s', (_, facts, said) => {
    expect(guide('product-detail', facts).whose).toBe(said);
  });

  it('is asked where neither name nor row tells, and not once it was said', () => {
    const unknown = seen({ product: '見本在庫', ends: 6, first: -84 });
    expect(guide('product-detail', [unknown]).asksWhere).toBe(true);
    expect(guide('product-detail', attached('generic', unknown)).asksWhere).toBe(false);
    expect(guide('product-detail', [old]).asksWhere).toBe(false);
    // An update registers nothing.
    const update = seen({ product: '見本在庫', ends: 60, state: 'active-with-update' });
    expect(guide('product-detail', [update]).asksWhere).toBe(false);
  });

  it('on the shop’s own page, the row of the vendor whose job is open is named', () => {
    const [other] = watchedWith(old);
    const words = guide('product-detail', [own({ ends: 86 })], other ? { other } : {});
    expect(words).toMatchObject({
      isOther: true,
      whose: 'このキーは自店舗用です。ネクストエンジンのキーは、一覧の「ネクストエンジン」の行です。',
    });
  });

  it.each([
    ['a vendor whose manual does not say which key it takes', 'TEMPOSTAR'],
    ['a product that nobody knows', '見本在庫'],
  ])('the shop’s own page is not called wrong for %s', (_, product) => {
    const [other] = watchedWith(seen({ product, ends: 6, first: -84 }));
    expect(guide('product-detail', [own({ ends: 86 })], other ? { other } : {}).isOther).toBe(false);
  });

  it('nor while the shop’s own key is itself to be renewed', () => {
    const [other] = watchedWith(old);
    expect(guide('product-detail', [own({ ends: 6, first: -84 })], other ? { other } : {}).isOther).toBe(false);
  });
});

describe('attached to a place that wants the other kind of key', () => {
  const tool = { product: '見本在庫' };
  const renewed = (of: (brief: object) => Fact, vendor: string) => [
    ...attached(vendor, of({ ends: 6, first: -84, last: -1 })),
    of({ ends: 90 }),
  ];
  const KINDS: [string, string, (brief: object) => Fact, string, RegExp][] = [
    [
      'the shop’s own, with ネクストエンジン',
      'next-engine',
      own,
      '自社のプログラムなど',
      /設定 > 基本|ネクストエンジンに登録/,
    ],
    [
      'a product’s, with LOGILESS',
      'logiless',
      (brief) => seen({ ...tool, ...brief }),
      '見本在庫',
      /licenseKey|LOGILESSに登録/,
    ],
    [
      'a product’s, with the shop’s own programs',
      'own-shop',
      (brief) => seen({ ...tool, ...brief }),
      '見本在庫',
      /設定ファイル|再起動/,
    ],
  ];

  it.each(KINDS)('%s: nothing is said to be pasted; the place is asked for once more', (_, vendor, of, __, paste) => {
    const words = guide('product-detail', renewed(of, vendor));
    expect(words.asksWhere).toBe(true);
    expect(everything(words)).toContain('登録先を選び直すと、このキーの手順が出ます。');
    expect(everything(words)).not.toMatch(paste);
    expect(everything(words)).not.toContain('貼り付け');
    // What must not be pressed on RMS holds all the same.
    expect(everything(words)).toContain('もう一度発行しないでください。');
  });

  it.each(KINDS)('%s: a new key is not led there from other screens either', (_, vendor, of, target, paste) => {
    const near = attached(vendor, of({ ends: 6, first: -84 }));
    expect(everything(guide('product-detail', near))).toContain(`そのキーを${target}に登録します。`);
    expect(everything(guide('product-list', renewed(of, vendor)))).toContain(`新しいキーを、${target}に登録します。`);
    for (const facts of [near, renewed(of, vendor)]) {
      expect(everything(guide('product-list', facts))).not.toMatch(paste);
    }
  });
});
