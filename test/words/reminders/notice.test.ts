/** TABLE: what notices and previews say, in whole. */

import { afterEach, describe, expect, it } from 'vitest';
import { type Digest, digestDue } from '../../../src/domain/reminders/due.ts';
import { noticeWords, testNotice } from '../../../src/words/reminders/notice.ts';
import { type Brief, stateWith } from '../../domain/reminders/states.ts';
import { at, type Fact, seen, typed, when } from '../../support/facts.ts';
import { speak } from '../../support/node/speak.ts';

const key = (ends: number, product = 'ネクストエンジン') => seen({ ends, product, first: -20, last: -1 });

function notice(facts: readonly Fact[], brief: Brief = {}): readonly [string, string] {
  const state = stateWith(facts, brief);
  const { title, message } = noticeWords(digestDue(state) as Digest, state.known.keys);
  return [title, message];
}

describe('a notice of one key', () => {
  it.each<readonly [string, readonly Fact[], string, string]>([
    [
      'seven days, with days off before the end',
      [key(6)],
      'ネクストエンジンのキーは、あと6日です',
      '期限は11/30(月)です。期限の前営業日は11/27(金)です。それまでに済ませると安心です。RMSで新しいキーを発行し、ネクストエンジンに登録しましょう。',
    ],
    [
      'the last day',
      [key(0)],
      'ネクストエンジンのキーは、今日までです',
      '期限は11/24(火)です。今日のうちに新しいキーを発行し、ネクストエンジンに登録しましょう。',
    ],
    [
      'over, and RMS was looked at since',
      [key(-1), seen({ ends: -1, last: 0 })],
      'ネクストエンジンのキーは、期限が過ぎました',
      '11/23(月)に切れました。期限のあとでも手順は同じです。新しいキーを発行し、ネクストエンジンに登録しましょう。',
    ],
    [
      'over, and nobody has looked since: a new key may be there',
      [key(-1)],
      'ネクストエンジンのキーは、期限が過ぎました',
      '11/23(月)に切れました。そのあとRMSを見ていません。新しいキーがないか、一覧で確かめましょう。',
    ],
    [
      'a new key that is not registered',
      [seen({ ends: 40, first: -20, last: -10 }), seen({ ends: 130, first: -3 })],
      'ネクストエンジンの新しいキーを登録した記録がまだです',
      '古いキーの期限は2027/1/3(日)です。期限の前営業日は12/31(木)です。それまでに済ませると安心です。ネクストエンジンに登録ずみなら、鍵番を開いて、登録したことを記録してください。まだなら、登録しましょう。',
    ],
    [
      'a question',
      [key(-2), seen({ ends: 88 })],
      'ネクストエンジンの新しいキーは、登録しましたか',
      '古いキーは11/22(日)に切れました。鍵番を開いて、答えてください。',
    ],
    [
      'a question about two days',
      [typed(30, -9), seen({ ends: -1, first: -8, last: -8 })],
      'ネクストエンジンのキーの期限を、確かめてください',
      '記録にある期限は11/23(月)です。鍵番を開いて、答えてください。',
    ],
    [
      'a new key that was there before the old one ended, and may be registered',
      [seen({ ends: -2, first: -20, last: -10 }), seen({ ends: 88, first: -9 })],
      'ネクストエンジンの新しいキーを登録した記録がまだです',
      '古いキーは11/22(日)に切れました。ネクストエンジンに登録ずみなら、鍵番を開いて、登録したことを記録してください。まだなら、登録しましょう。',
    ],
    [
      'a new key that waits for approval, and the old one is over: that one is named, and no third key',
      [key(-1), seen({ state: 'awaiting-approval', ends: 88, first: 0 })],
      'ネクストエンジンの古いキーは、期限が過ぎました',
      '古いキーは11/23(月)に切れました。RMSの一覧で、ネクストエンジンの「詳細」か「確認」を開き、「アクセス承認」を押します。心当たりがなければ、押さずに連携先に確かめましょう。',
    ],
    [
      'a new key that waits for approval while the old one counts down',
      [key(3), seen({ state: 'awaiting-approval', ends: 88, first: 0 })],
      'ネクストエンジンの古いキーは、あと3日です',
      '古いキーの期限は11/27(金)です。RMSの一覧で、ネクストエンジンの「詳細」か「確認」を開き、「アクセス承認」を押します。心当たりがなければ、押さずに連携先に確かめましょう。',
    ],
    [
      '承認待ち that nobody has looked at since its end',
      [seen({ state: 'awaiting-approval', ends: -1, first: -20, last: -3 })],
      'ネクストエンジンのキーの期限を、確かめてください',
      'RMSの一覧を一度開いてください。今の期限を読み取ります。',
    ],
    [
      '承認待ち',
      [seen({ state: 'awaiting-approval', ends: 80, first: -3 })],
      'ネクストエンジンが承認待ちです',
      'RMSの一覧で、ネクストエンジンの「詳細」か「確認」を開き、「アクセス承認」を押します。心当たりがなければ、押さずに連携先に確かめましょう。',
    ],
    [
      '更新あり',
      [seen({ state: 'active-with-update', ends: 80, first: -9, last: -3 })],
      'ネクストエンジンに「更新あり」が出ています',
      'RMSの一覧で、ネクストエンジンの「詳細」か「確認」を開き、いちばん下の「アップデートする」を押しましょう。',
    ],
    [
      'not looked at',
      [seen({ ends: 45, first: -31 })],
      'ネクストエンジンの期限を、30日より長く確かめていません',
      '最後に見た期限は2027/1/8(金)です。RMSの一覧を一度開いてください。今の期限を読み取ります。',
    ],
  ])('%s', (_, facts, title, message) => {
    expect(notice(facts)).toEqual([title, message]);
  });

  it('names the sale in which the end lies, before it and in it, and the shop’s own line', () => {
    const sales = [{ from: '2026-11-26', to: '2026-12-05', label: 'みほんSALE' }];
    const note = {
      what: 'note',
      id: 'unidentified/vendor/ネクストエンジン',
      text: '先に倉庫へ電話',
      ...when(at(0)),
    } as const;
    expect(notice([key(6), note], { sales })[1]).toContain(
      'キー更新は、みほんSALE(11/26(木)から)の前に済ませましょう。',
    );
    expect(notice([key(6), note], { sales, day: 3 })[1]).toContain('みほんSALEのあいだに切れます。');
    expect(notice([key(6), note])[1]).toMatch(/メモ: 先に倉庫へ電話$/);
    expect(notice([key(3)], { sales: [{ from: '2026-11-26', to: '2026-11-28' }] })[1]).toContain(
      'セール(11/26(木)から)',
    );
  });

  it('says that today is the day before days off', () => {
    expect(notice([key(6)], { day: 3 })[1]).toContain('今日が、期限の前営業日です。');
  });
});

it.each(['2026-11-29', '2026-11-27'])(
  'a notice of several names days off and the sale from %s beside the key that ends then, and no other',
  (from) => {
    const sales = [{ from, to: '2026-12-05', label: 'みほんSALE' }];
    const facts = [key(2, 'BOSS'), seen({ product: 'BOSS', ends: 2, last: 3 }), key(6)];
    const words = '今日のうちに更新、みほんSALEのあいだに切れます';
    expect(notice(facts, { sales, day: 3 })[1]).toBe(`BOSS: 期限切れ\nネクストエンジン: あと3日(${words})`);
  },
);

it('a notice of several has a line for each, the most urgent first, and no more than four', () => {
  const over = [key(-1), seen({ ends: -1, last: 0 })];
  const all = ['BOSS', 'Lmail', 'みほん分析', 'みほん在庫'].map((product, index) => key(index, product));
  expect(notice([...over, ...all.slice(0, 2)])).toEqual([
    '楽天のキーのお知らせが3件あります(押すと開きます)',
    'ネクストエンジン: 期限切れ\nBOSS: 今日まで\nLmail: あと1日',
  ]);
  expect(
    notice([...over, ...all])[1]
      .split('\n')
      .at(-1),
  ).toBe('ほかに2件');
});

it('a notice of several has the shop’s own lines below the keys, the most urgent first, where there is room', () => {
  const note = (product: string, text: string): Fact => ({
    what: 'note',
    id: seen({ product }).id,
    text,
    ...when(at(0)),
  });
  const all = ['BOSS', 'Lmail', 'みほん分析', 'みほん在庫'].map((product, index) => key(index, product));
  const notes = [note('Lmail', '担当 みほん'), note('BOSS', '先に倉庫へ電話'), note('みほん分析', '月曜に')];
  const message = (count: number) => notice([...all.slice(0, count), ...notes.slice(0, count)])[1].split('\n');
  expect(message(2)).toEqual([
    'BOSS: 今日まで',
    'Lmail: あと1日',
    'BOSSのメモ: 先に倉庫へ電話',
    'Lmailのメモ: 担当 みほん',
  ]);
  expect(message(3).slice(2)).toEqual(['みほん分析: あと2日', 'BOSSのメモ: 先に倉庫へ電話']);
  expect(message(4).join()).not.toContain('メモ');
});

it('the trial notice says what it is', () => {
  expect(testNotice().title).toBe('試しの通知です');
});

describe('in English', () => {
  afterEach(() => speak('ja'));

  it('a notice says the same', () => {
    speak('en');
    expect(notice([key(6)])).toEqual([
      'The key of ネクストエンジン has 6 days left',
      'Its last day is Mon, Nov 30. The last working day before it expires is Fri, Nov 27. Try to finish by then. Issue a new key on RMS and register it with ネクストエンジン.',
    ]);
    expect(notice([key(0), key(1, 'BOSS')])).toEqual([
      '2 reminders about your Rakuten keys (press to open)',
      'ネクストエンジン: expires today\nBOSS: 1 day left',
    ]);
  });
});
