/** What the cards of our own pages say: since you were away, renewed together, あとで, and a line that is not kept. */

import { describe, expect, it } from 'vitest';
import { sinceAway } from '../../../src/domain/reminders/away.ts';
import { typedNote } from '../../../src/domain/reminders/note.ts';
import { awayWords, noteProblem, togetherWords } from '../../../src/words/reminders/cards.ts';
import { snoozeWords } from '../../../src/words/reminders/notice.ts';
import { stateWith } from '../../domain/reminders/states.ts';
import { at, type Fact, inDays, seen, TODAY } from '../../support/facts.ts';
import { SECRETS } from '../../support/pages/secrets.ts';

const key = (ends: number, product = 'ネクストエンジン') => seen({ ends, product, first: -20, last: -1 });

describe('since you were away', () => {
  const cardOf = (facts: readonly Fact[], hour = 8, mayNotify = true) => {
    const state = stateWith(facts, { hour });
    const card = sinceAway(state, at(-9));
    return card && awayWords(card, state.known.keys, { now: state.now, mayNotify });
  };

  it('tells what passed, and when the next notice comes', () => {
    expect(cardOf([key(2)])).toEqual({
      title: '8日のあいだ、ブラウザが動いていませんでした',
      lines: [
        '最後に動いていたのは11/15(日)です。',
        'そのあいだにお知らせするはずだったもの(今の状態): ネクストエンジン: あと2日',
        '次のお知らせは11/24(火) 9時です。',
      ],
    });
  });

  it('names several one after the other, in the words of the language', () => {
    expect(cardOf([key(2), key(1, 'BOSS')])?.lines[1]).toBe(
      'そのあいだにお知らせするはずだったもの(今の状態): BOSS: あと1日、ネクストエンジン: あと2日',
    );
  });

  it('leaves to the notice of now what that says', () => {
    expect(cardOf([key(2)], 10)?.lines.at(-1)).toBe('くわしくは、今日のお知らせをご覧ください。');
  });

  it('promises no notice where the browser may not show any', () => {
    expect(cardOf([key(2)], 10, false)?.lines.at(-1)).toBe('くわしくは、下の一覧をご覧ください。');
    expect(cardOf([key(60)], 10, false)?.lines.slice(1)).toEqual(['そのあいだ、お知らせすることはありませんでした。']);
  });

  it('says that there was nothing', () => {
    expect(cardOf([])?.lines.slice(1)).toEqual([
      'そのあいだ、お知らせすることはありませんでした。',
      '半年以内に、お知らせすることはありません。',
    ]);
  });
});

it('renewed together are named with their days', () => {
  const { keys } = stateWith([key(9, 'BOSS'), key(-1, 'Lmail'), seen({ product: 'Lmail', ends: -1, last: 0 })]).known;
  expect(togetherWords(keys, TODAY)?.lines).toEqual([
    'いっしょに更新すると、RMSを開くのは一度ですみます。',
    'Lmail(期限切れ)',
    'BOSS(12/3(木)まで)',
  ]);
  expect(togetherWords(keys.slice(0, 1), TODAY)?.title).toBe('いっしょに更新できるキーが、ほかに1件あります');
  expect(togetherWords([], TODAY)).toBeUndefined();
});

it('あとで names the working day', () => {
  expect(snoozeWords('tomorrow', inDays(1), TODAY)).toBe('明日まで');
  expect(snoozeWords('next-working-day', inDays(6), TODAY)).toBe('次の営業日(11/30(月))まで');
});

it('a line that is not kept says why', () => {
  expect(noteProblem(typedNote(SECRETS.licenseKey))).toMatch(/^キーのように見える文字/);
  expect(noteProblem(typedNote('あ'.repeat(130)))).toMatch(/^120文字/);
  expect(noteProblem(typedNote('担当 みほん'))).toBeUndefined();
});
