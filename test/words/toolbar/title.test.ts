/** The title of the toolbar button: the badge in full sentences, with the day the date was last seen. */

import { afterEach, describe, expect, it } from 'vitest';
import { knownToday } from '../../../src/domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import { badgeTitle } from '../../../src/words/toolbar/title.ts';
import { away, type Fact, factsOf, seen, TODAY, typed } from '../../support/facts.ts';
import { speak } from '../../support/node/speak.ts';

const SEES = { mayRead: true, newerData: false };
const shop = { url: 'mihon-aonami', name: 'あおなみ雑貨店' };
const titleOf = (facts: readonly Fact[], sight = SEES) => {
  const known = knownToday(factsOf(...facts), TODAY, ALL_DESTINATIONS, sight);
  return badgeTitle(known.keys, known.badge, known.sight, TODAY);
};

describe('in Japanese', () => {
  it.each([
    [
      'six days',
      [seen({ ends: 6, shop })],
      'あと6日。ネクストエンジン(あおなみ雑貨店)の期限は11月30日(月)です。11月24日(火)に確認。',
    ],
    [
      'no shop known',
      [seen({ ends: 6, last: -3 })],
      'あと6日。ネクストエンジンの期限は11月30日(月)です。11月21日(土)に確認。',
    ],
    [
      'the last day',
      [seen({ ends: 0, shop })],
      '今日まで。ネクストエンジン(あおなみ雑貨店)の期限は今日の終わりです。11月24日(火)に確認。',
    ],
    [
      'over',
      [seen({ ends: -2, first: -9, shop })],
      '期限切れ。ネクストエンジン(あおなみ雑貨店)のキーは、11月22日(日)に切れました。11月15日(日)に確認。',
    ],
    [
      'a new key',
      [seen({ ends: 6, first: -84, last: -1 }), seen({ ends: 90 })],
      '新しいキーを登録した記録がまだです。ネクストエンジンの古いキーは、あと6日で切れます。11月24日(火)に確認。',
    ],
    [
      'others',
      [seen({ ends: 3 }), seen({ ends: 6, product: 'Lmail' })],
      'あと3日。ネクストエンジンの期限は11月27日(金)です。11月24日(火)に確認。ほか1件。',
    ],
    [
      'a new key of another',
      [seen({ ends: 2, product: 'Lmail' }), seen({ ends: 6, first: -84, last: -1 }), seen({ ends: 90 })],
      'あと2日。Lmailの期限は11月26日(木)です。11月24日(火)に確認。新しいキーを登録した記録がまだです: ネクストエンジン。',
    ],
    [
      '承認待ち',
      [seen({ ends: 41 }), seen({ product: 'ことり分析', state: 'awaiting-approval' })],
      'あと41日。ネクストエンジンの期限は2027年1月4日(月)です。11月24日(火)に確認。「承認待ち」が1件あります(ことり分析)。',
    ],
    ['no date', [seen({ product: 'EC-UP', shop })], '期限のわからないキーがあります。EC-UP(あおなみ雑貨店)。'],
    [
      'not seen lately',
      [seen({ ends: 41, first: -33, shop })],
      'しばらく期限を見ていません。ネクストエンジン(あおなみ雑貨店)。10月22日(木)に確認。',
    ],
    [
      '停止中 that the list of today does not show: RMS was seen, and this product was not',
      [seen({ product: 'ことり分析', state: 'stopped', first: -33, shop }), seen({ ends: 41, shop })],
      'しばらくRMSで見ていない製品があります。ことり分析(あおなみ雑貨店)。10月22日(木)に確認。',
    ],
    [
      'and 承認待ち as well',
      [seen({ product: 'ことり分析', state: 'awaiting-approval', first: -33, shop }), seen({ ends: 41, shop })],
      'しばらくRMSで見ていない製品があります。ことり分析(あおなみ雑貨店)。10月22日(木)に確認。',
    ],
    ['typed in', [typed(20)], 'あと20日。ネクストエンジンの期限は12月14日(月)です。期限は手で入力したものです。'],
    ['nothing read yet', [], 'まだキーを読み取っていません。RMSの一覧を一度開いてください。'],
    ['all put away', [seen({ ends: 41 }), away(true)], '見張っているキーはありません。'],
  ] as const)('%s', (_, facts, title) => {
    expect(titleOf(facts)).toBe(`鍵番: ${title}`);
  });

  it('says that RMS may not be read, also beside a number', () => {
    const blind = { mayRead: false, newerData: false };
    expect(titleOf([], blind)).toMatch(/^鍵番: RMSを読み取れません。/);
    expect(titleOf([seen({ ends: 3 })], blind)).toMatch(/^鍵番: あと3日。.*RMSを読み取れません。/);
  });

  it('says that the records are of a newer Kagiban', () => {
    expect(titleOf([seen({ ends: 3 })], { mayRead: true, newerData: true })).toContain(
      '鍵番を最新の版にしてください。',
    );
  });
});

describe('in English', () => {
  afterEach(() => speak('ja'));

  it('keeps the words of RMS, the names and one day as one day', () => {
    speak('en');
    expect(titleOf([seen({ ends: 1, shop })])).toBe(
      'Kagiban: 1 day left. ネクストエンジン (あおなみ雑貨店) expires on Wednesday, November 25. Seen on Tuesday, November 24.',
    );
    expect(titleOf([seen({ ends: 27, state: 'active-with-update' })])).toContain('1 with 更新あり (ネクストエンジン).');
  });
});

describe('after a copy of another computer was taken over', () => {
  const facts = factsOf(seen({ ends: 6, first: -4 }));
  const title = (imported: number) => {
    const known = knownToday({ ...facts, imported }, TODAY, ALL_DESTINATIONS, SEES);
    return badgeTitle(known.keys, known.badge, known.sight, TODAY);
  };

  it('says when the date was last seen, and what brings it up to date', () => {
    expect(title(2)).toBe(
      '鍵番: あと6日。ネクストエンジンの期限は11月30日(月)です。最後に確認したのは11月20日(金)です。一覧を開くと、最新になります。',
    );
  });

  it('also of a key whose day is not known', () => {
    const undated = factsOf(seen({ first: -4 }));
    const known = knownToday({ ...undated, imported: 2 }, TODAY, ALL_DESTINATIONS, SEES);
    expect(badgeTitle(known.keys, known.badge, known.sight, TODAY)).toContain(
      '最後に確認したのは11月20日(金)です。一覧を開くと、最新になります。',
    );
  });

  it('until the list was seen here', () => {
    expect(title(1)).toContain('11月20日(金)に確認。');
  });
});
