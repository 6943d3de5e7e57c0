/** TABLE: what the guide says on each screen, for each job and step; and what it never says. */

import { describe, expect, it } from 'vitest';
import { type GuideScreen, guideWords } from '../../../src/words/guide/guide.ts';
import { away, type Fact, seen, TODAY, ticked } from '../../support/facts.ts';
import { everything, guide, newKey, old, own } from '../../support/guides.ts';

describe('next', () => {
  it.each<[string, GuideScreen, readonly Fact[], string | undefined, string]>([
    ['a list, a key near its end', 'product-list', [old], '詳細', '「ネクストエンジン」の行で、「詳細」を押します。'],
    ['a list of older years', 'product-list', [old], '確認', '「ネクストエンジン」の行で、「確認」を押します。'],
    [
      'a list without a button that we know',
      'product-list',
      [old],
      undefined,
      '「詳細」か「確認」を押します。\nふつう、行の右端',
    ],
    [
      'a list whose names are links',
      'product-list',
      [old],
      'ネクストエンジン',
      '一覧の「ネクストエンジン」を押します。',
    ],
    ['the robot check', 'robot-check', [old], '確認する', 'ここはご自身でお願いします。'],
    [
      'a key near its end',
      'product-detail',
      [old],
      '新しいキーを発行する',
      '「新しいキーを発行する」、続けて「OK」を押します。',
    ],
    [
      'no button to issue in sight',
      'product-detail',
      [old],
      undefined,
      '「新しいライセンスキーを発行」)、続けて「OK」を押します。\nふつう、画面の右下',
    ],
    [
      'an ended key',
      'product-detail',
      [seen({ ends: -2, first: -80 })],
      '新しいキーを発行',
      '「新しいキーを発行」、続けて「OK」',
    ],
    ['承認待ち', 'product-detail', [seen({ state: 'awaiting-approval' })], 'アクセス承認', '「アクセス承認」、続けて'],
    [
      '更新あり',
      'product-detail',
      [seen({ ends: 60, state: 'active-with-update' })],
      'アップデートをする',
      '「アップデートをする」、続けて',
    ],
    [
      '更新あり, no button',
      'product-detail',
      [seen({ ends: 60, state: 'active-with-update' })],
      undefined,
      'いちばん下',
    ],
    ['停止中', 'product-detail', [seen({ ends: 60, state: 'stopped' })], '利用開始', 'また使うときは、「利用開始」'],
    ['a new key', 'product-detail', newKey, undefined, '2027/2/22(月)までの新しいキーを、最初から最後まで'],
    ['a new key in a list', 'product-list', newKey, '詳細', '詳細画面の新しいキーを、ネクストエンジンに登録します。'],
    [
      'issued, and not seen on RMS yet',
      'product-detail',
      [old, ticked('issued', { replaces: 6 })],
      undefined,
      '新しいキーを、最初から最後まで',
    ],
  ])('%s', (_, screen, facts, button, said) => {
    expect(everything(guide(screen, facts, button ? { button } : {}))).toContain(said);
  });
});

describe('warns', () => {
  it.each<[string, readonly Fact[], string]>([
    ['of a third key', [old], '3つめのキーは発行できません。'],
    ['of 利用停止', [old], '「利用停止」は押さないでください。'],
    ['of issuing once more', newKey, 'もう一度発行しないでください。'],
    ['of 利用停止 until the new key works', newKey, '古いキーの「利用停止」は押さないでください。'],
    ['before an approval that nobody expects', [seen({ state: 'awaiting-approval' })], '心当たりがなければ'],
    ['that an update needs no new key', [seen({ ends: 60, state: 'active-with-update' })], 'キーの発行は不要です。'],
  ])('%s', (_, facts, said) => {
    const careful = guide('product-detail', facts).parts.filter((part) => part.careful);
    expect(careful.flatMap(({ lines }) => lines).join('')).toContain(said);
  });

  it('of the row of 「店舗様」 only where there is one, and where the vendor’s recipe asks for its own key', () => {
    const said = 'アプリ登録者が「店舗様」の行は、別のキーです。';
    expect(everything(guide('product-list', [old], { hasOwnRow: true }))).toContain(said);
    expect(everything(guide('product-list', [old]))).not.toContain(said);
    const unknown = seen({ product: 'TEMPOSTAR', ends: 6, first: -84 });
    expect(everything(guide('product-list', [unknown], { hasOwnRow: true }))).not.toContain(said);
  });
});

describe('where nothing is to be done', () => {
  it.each<[string, readonly Fact[], string]>([
    ['calm', [seen({ ends: 41 })], '今することはありません。'],
    ['without a date', [seen({})], '期限を読み取れませんでした。'],
    ['a state that nobody knows', [seen({ ends: 60, state: 'unknown', stateText: '審査保留' })], 'この状態の意味を'],
    ['first seen when it had ended', [seen({ ends: -2 })], 'まだ使っているか'],
    ['put away', [seen({ ends: 41 }), away(true)], '「また見張る」'],
    [
      'registered, and not seen to work',
      [...newKey, ticked('registered', { ends: 90, replaces: 6 })],
      '登録ずみです。動作確認が残っています。',
    ],
    [
      'registered, and the connection not tested',
      [
        seen({ product: 'まとまるEC店長', ends: 6, first: -84, last: -1 }),
        seen({ product: 'まとまるEC店長', ends: 90 }),
        ticked('registered', { ends: 90, replaces: 6 }, 'まとまるEC店長'),
      ],
      '登録ずみです。接続の確認が残っています。',
    ],
    [
      'registered by the user’s word, on the page that still shows the old date',
      [old, ticked('issued', { replaces: 6 }), ticked('registered', { replaces: 6 })],
      '登録ずみです。この画面か一覧を開き直すと、新しい期限を読み取ります。',
    ],
    [
      'the same, where RMS has never shown a date',
      [seen({ last: -1 }), ticked('issued', {}), ticked('registered', {})],
      '期限を読み取れませんでした。',
    ],
  ])('%s: it is small, and says so', (_, facts, said) => {
    const words = guide('product-detail', facts);
    expect(words.quiet).toBe(true);
    expect(words.beads).toEqual([]);
    expect(everything(words)).toContain(said);
  });
});

describe('how far the job is', () => {
  it.each<[string, readonly Fact[], string, string]>([
    ['a renewal', [old], '発行* 登録 動作確認', '3つのうち1つめ'],
    ['a key to be registered', newKey, '発行+ 登録* 動作確認', '3つのうち2つめ'],
    [
      'several places, one of them done',
      [
        seen({ product: 'TEMPOSTAR', ends: 6, first: -84, last: -1 }),
        seen({ product: 'TEMPOSTAR', ends: 90 }),
        ticked('in-stock', { ends: 90, replaces: 6 }, 'TEMPOSTAR'),
      ],
      '発行+ 在庫+ 受注* 商品 接続 動作確認',
      '6つのうち3つめ',
    ],
    ['an approval', [seen({ state: 'awaiting-approval' })], '承認* 登録 動作確認', '3つのうち1つめ'],
  ])('%s', (_, facts, beads, progress) => {
    const words = guide('product-detail', facts);
    const marks = { done: '+', now: '*', later: '' };
    expect(words.beads.map(({ words: bead, status }) => bead + marks[status]).join(' ')).toBe(beads);
    expect(words.progress).toBe(progress);
  });
});

describe('on the robot check', () => {
  it('the product of the only open job is named as a guess that the reader can see through', () => {
    expect(everything(guide('robot-check', [old]))).toContain('「ネクストエンジン」を開いたところなら、');
  });

  it('without one, no product is named', () => {
    const words = guideWords({ screen: 'robot-check', today: TODAY, button: '確認する' });
    expect(everything(words)).toContain('製品の詳細画面が開きます。');
    expect(words).toMatchObject({ beads: [], asksWhere: false });
    expect(words.label).toBeUndefined();
  });
});

it('never promises that an old key goes on working, and never asks for a key', () => {
  const all = [[old], newKey, [seen({ state: 'awaiting-approval' })], [own({ ends: 6, first: -84 })]].map((facts) =>
    everything(guide('product-detail', facts)),
  );
  expect(all.length).toBe(4);
  for (const said of all) expect(said).not.toMatch(/古いキーは.*(?:使えます|大丈夫|安全)|キーを(?:入力|教えて)/);
});
