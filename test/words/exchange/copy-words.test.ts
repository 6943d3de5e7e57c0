/** What is said of copies: the text of all keys, what would change, and what is left out, in both languages. */

import { afterEach, describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/domain/exchange/changes.ts';
import { changeLines } from '../../../src/words/exchange/change-lines.ts';
import { unreadWords } from '../../../src/words/exchange/copy-words.ts';
import { keyLines } from '../../../src/words/exchange/key-lines.ts';
import { away, type Fact, knownWith, seen, ticked, typed } from '../../support/facts.ts';
import { speak } from '../../support/node/speak.ts';

afterEach(() => speak('ja'));

describe('the text of all keys', () => {
  it.each([
    [
      'a key near its end',
      [seen({ ends: 6 })],
      '11/30(月)まで あと6日。次: 新しいキーを発行し、ネクストエンジンに登録しましょう',
    ],
    ['the last day', [seen({ ends: 0 })], '11/24(火)まで 今日まで。次: 今日のうちに、発行と登録を済ませましょう'],
    [
      'over',
      [seen({ ends: -2, first: -9 })],
      '11/22(日)まで 期限切れ。次: 新しいキーがないか、RMSの一覧で確かめましょう',
    ],
    ['not near', [seen({ ends: 50 })], '2027/1/13(水)まで あと50日。次: なし'],
    [
      'a new key that is not registered',
      [seen({ ends: 6, first: -84, last: -1 }), seen({ ends: 90 })],
      '11/30(月)まで あと6日 新キー未登録。次: 新しいキーを、ネクストエンジンに登録しましょう',
    ],
    [
      '承認待ち',
      [seen({ state: 'awaiting-approval' })],
      '対応が必要 承認待ち。次: 「ネクストエンジン」のアクセスを承認します',
    ],
    ['no day', [seen({})], '不明。次: RMSの詳細画面を開くか、期限を入力しましょう'],
  ] as const)('%s', (_, facts: readonly Fact[], words) => {
    const [head, line, ...more] = keyLines(knownWith(...facts)).split('\n');
    expect(head).toBe('楽天RMSのキー(2026/11/24現在)');
    expect(line).toBe(`ネクストエンジン: ${words}`);
    expect(more).toEqual([]);
  });

  it('is empty where nothing is watched', () => {
    expect(keyLines(knownWith())).toBe('');
    expect(keyLines(knownWith(typed(30), away(true)))).toBe('');
  });

  it('speaks English too', () => {
    speak('en');
    expect(keyLines(knownWith(seen({ ends: 50 })))).toBe(
      'Rakuten RMS keys, as of Nov 24, 2026\nネクストエンジン: until Wed, Jan 13, 2027, 50 days. Next: nothing',
    );
  });
});

describe('what would change', () => {
  const said = (before: readonly Fact[], after: readonly Fact[]) => {
    const later = knownWith(...after);
    return changeLines(changesOf(knownWith(...before), later), later).map(
      ({ label, value, items = [] }) =>
        `${label} ${value}${items.map(({ words }) => ` [${words.join(' | ')}]`).join('')}`,
    );
  };
  const old = seen({ ends: 6, first: -84, last: -9 });

  it.each([
    [
      'a later day',
      [old],
      [old, seen({ ends: 90 }), ticked('registered', { ends: 90 })],
      '[あと6日 11/30(月)まで | → あと90日 2027/2/22まで]',
    ],
    ['a tag', [old], [old, seen({ ends: 90 })], '[利用中 | → 新キー未登録]'],
    [
      'a day that was not known',
      [seen({ first: -9 })],
      [seen({ first: -9 }), seen({ ends: 9 })],
      '[不明 11/15(日)に確認 | → あと9日 12/3(木)まで]',
    ],
  ] as const)('%s', (_, before, after, words) => {
    expect(said(before, after)).toEqual([`変わる製品 1件 ${words}`]);
  });

  it('a later look alone changes nothing but that', () => {
    expect(said([old], [old, seen({ ends: 6, first: -2 })])).toEqual(['確認した日が新しくなる製品 1件']);
    expect(said([old], [old])).toEqual(['今のままの製品 1件']);
  });
});

it('names each kind that is left out once, with its number', () => {
  const page = { what: 'page' } as const;
  expect(unreadWords([page, { what: 'told', name: 'Lmail' }, page, { what: 'told' }])).toEqual([
    '読めない画面の記録 2件',
    'Lmailの読めないチェックやメモ',
    '読めないチェックやメモ',
  ]);
});
