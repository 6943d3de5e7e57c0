/** The preview of the next notices: day and hour, and their words as they will come. */

import { expect, it } from 'vitest';
import { nextNotices } from '../../../src/domain/reminders/ahead.ts';
import { type Digest, digestDue } from '../../../src/domain/reminders/due.ts';
import { noPreview, noticeWords, previewLines } from '../../../src/words/reminders/notice.ts';
import { stateWith } from '../../domain/reminders/states.ts';
import { seen } from '../../support/facts.ts';

const key = (ends: number, product = 'ネクストエンジン') => seen({ ends, product, first: -20, last: -1 });
const FACTS = [key(7), key(20, 'BOSS')];

it('the next notices have day, hour and text', () => {
  const state = stateWith(FACTS);
  const lines = previewLines(nextNotices(state, 3), state.known.keys, state.now);
  expect(lines.map(({ when, what }) => [when, ...what])).toEqual([
    [
      '今',
      'ネクストエンジンのキーは、あと7日です',
      '期限は12/1(火)です。RMSで新しいキーを発行し、ネクストエンジンに登録しましょう。',
    ],
    [
      '11/28(土) 9時',
      'ネクストエンジンのキーは、あと3日です',
      '期限は12/1(火)です。RMSで新しいキーを発行し、ネクストエンジンに登録しましょう。',
    ],
    [
      '11/30(月) 9時',
      '楽天のキーのお知らせが2件あります(押すと開きます)',
      'ネクストエンジン: あと1日',
      'BOSS: あと14日(12/11(金)までに更新)',
    ],
  ]);
  expect(noPreview()).toMatch(/ありません。$/);
});

it('what was foretold is what the notice of that day says, word for word', () => {
  const state = stateWith(FACTS);
  const reminded = [...(digestDue(state)?.given ?? [])];
  const [next] = nextNotices({ ...state, reminded }, 1);
  const [foretold] = next ? previewLines([next], state.known.keys, state.now) : [];
  const then = stateWith(FACTS, { day: 4, hour: 9, reminded });
  const { title, message } = noticeWords(digestDue(then) as Digest, then.known.keys);
  expect(foretold?.what).toEqual([title, ...message.split('\n')]);
});
