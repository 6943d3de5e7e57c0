/** TABLE: what is said before the steps: a date is "seen" only where one was, and a screen is named where it helps. */

import { expect, it } from 'vitest';
import { stepNotes } from '../../../src/words/steps/step-notes.ts';
import { away, type Fact, seen, TODAY, ticked, typed, watchedWith } from '../../support/facts.ts';

function notesOf(facts: readonly Fact[]): readonly string[] {
  const [one] = watchedWith(...facts);
  if (!one) throw new Error('Nothing is known.');
  return stepNotes(one, TODAY);
}

const old = seen({ ends: 6, first: -84, last: -1 });

it.each<[string, readonly Fact[], readonly string[]]>([
  ['calm', [seen({ ends: 41 })], []],
  [
    'not seen for long, in a list that shows dates',
    [seen({ ends: 41, first: -39 })],
    ['39日前に見た期限です。一覧を開いて確かめましょう。'],
  ],
  [
    'not seen for long, and no date was ever seen',
    [seen({ first: -39 })],
    ['RMSで最後に見たのは、39日前です。一覧を開いて確かめましょう。'],
  ],
  [
    'a date that only the details show',
    [seen({ ends: 41, first: -39, screen: 'product-detail' }), seen()],
    ['39日前に見た期限です。RMSの詳細画面を開いて確かめましょう。'],
  ],
  [
    'a date that no screen shows any more',
    [seen({ ends: 41, first: -39 }), seen(), seen({ screen: 'product-detail' })],
    ['39日前に見た期限です。期限がわかったら、入力し直しましょう。'],
  ],
  ['typed in', [typed(50)], ['2027/1/13(水)は、手で入力した期限です。']],
  [
    'a state that we do not know',
    [seen({ ends: 52, state: 'unknown', stateText: '審査保留' })],
    ['RMSの状態は「審査保留」です。鍵番が対応していない表示なので、RMSのマニュアルか連携先で確かめましょう。'],
  ],
  [
    'registered, and the list shows dates',
    [old, ticked('registered', { replaces: 6 })],
    ['登録ずみです。新しい期限は、RMSの一覧を開くと読み取ります。'],
  ],
  ['registered, and no list shows dates', [seen({ last: -1 }), ticked('registered', {})], []],
  [
    'the registered key and the one before it both live',
    [seen({ ends: 3 }), seen({ ends: 9 }), ticked('registered', { ends: 9 })],
    ['キーは2つまでです。使っていないキー(11/27(金)まで)を止めると、新しいキーを発行できます。'],
  ],
  [
    'put away',
    [seen({ ends: 41 }), away(true)],
    ['見張りから外してあります。また使うなら「また見張る」を押しましょう。'],
  ],
])('%s', (_, facts, notes) => {
  expect(notesOf(facts)).toEqual(notes);
});
