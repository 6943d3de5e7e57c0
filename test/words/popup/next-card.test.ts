/** TABLE: what the popup asks for next where RMS alone does not say which key the vendor has, or shows no date. */

import { describe, expect, it } from 'vitest';
import { nextAction } from '../../../src/domain/today/columns/next-action.ts';
import { nextCard } from '../../../src/words/popup/next-card.ts';
import { type Fact, seen, TODAY, ticked, typed, watchedWith } from '../../support/facts.ts';

function cardOf(facts: readonly Fact[]) {
  const keys = watchedWith(...facts);
  const { title, facts: said, press } = nextCard(nextAction(keys, { mayRead: true, newerData: false }), keys, TODAY);
  return [title.replaceAll('\u200b', ''), said.map(({ text }) => text).join(), press?.leads];
}

describe('next', () => {
  it.each<[string, readonly Fact[], readonly [string, string, string | undefined]]>([
    [
      'a new key seen after the end of the old one: was it registered?',
      [seen({ ends: -2, first: -80, last: -3 }), seen({ ends: 90 })],
      ['新しいキー(2/22まで)を登録しましたか', expect.stringContaining('古いキーは11/22(日)に切れました。'), undefined],
    ],
    [
      'RMS shows an earlier day than the one typed in: which is right?',
      [typed(60, -5), seen({ ends: 30 })],
      ['どちらの日付が正しいですか', 'RMSの日付は12/24(木)、入力した日付は2027/1/23(土)です', undefined],
    ],
    [
      'two rows of one name, one near its end: nothing asks for a third key',
      [seen({ ends: 6 }), seen({ ends: 90 })],
      [
        'ネクストエンジンに登録してあるのはどちらのキーか、確かめましょう',
        'RMSに、2027/2/22(月)までのキーがもう1つあります。登録がまだなら、それを登録しましょう。',
        'steps',
      ],
    ],
    [
      'the registered key and the one before it both live: that is stopped first',
      [seen({ ends: 3 }), seen({ ends: 9 }), ticked('registered', { ends: 9 })],
      [
        '先に、使っていないキー(11/27(金)まで)を止めましょう',
        'キーは2つまでです。使っていないキー(11/27(金)まで)を止めると、新しいキーを発行できます。',
        'steps',
      ],
    ],
    [
      'RMS was not looked at since the end: somebody may have renewed it',
      [seen({ ends: -2, first: -80, last: -10 })],
      [
        '新しいキーがないか、RMSの一覧で確かめましょう',
        '切れてから、RMSを見ていません。なければ、発行しましょう',
        'list',
      ],
    ],
    [
      'near its end, and RMS not looked at for long',
      [seen({ ends: 6, first: -80, last: -40 })],
      ['新しいキーがないか、RMSの一覧で確かめましょう', 'RMSで見たのは40日前です。なければ、発行しましょう', 'list'],
    ],
    [
      'over, and RMS was looked at since, but long ago',
      [seen({ ends: -50, first: -120, last: -45 })],
      ['新しいキーがないか、RMSの一覧で確かめましょう', 'RMSで見たのは45日前です。なければ、発行しましょう', 'list'],
    ],
    [
      'over by the word of the user, and RMS shows no date',
      [typed(-3, -30), seen()],
      [
        '新しいキーを発行し、ネクストエンジンに登録しましょう',
        '更新ずみなら、新しいキーの期限を入力してください',
        'steps',
      ],
    ],
    [
      'over, and RMS was looked at since',
      [seen({ ends: -2, first: -80, last: 0 })],
      ['新しいキーを発行し、ネクストエンジンに登録しましょう', '期限のあとでも、手順は同じです', 'steps'],
    ],
    [
      'no date in the list, and the details not opened yet',
      [seen()],
      ['RMSの詳細画面を開くか、期限を入力しましょう', '詳細画面に期限があれば、鍵番が読み取ります', 'form'],
    ],
    [
      'no date on either screen: neither is promised to show it',
      [seen(), seen({ screen: 'product-detail' })],
      ['期限がわかったら、入力しましょう', 'RMSの画面には、期限の表示がありませんでした', 'form'],
    ],
    [
      'registered, and the list shows dates',
      [seen({ ends: 6, first: -84, last: -1 }), ticked('registered', { replaces: 6 })],
      ['RMSの一覧を開いて、見直しましょう', '開くだけで、鍵番が今の状態と期限を読み取ります', 'list'],
    ],
    [
      'registered, and today’s list lacked the row: it is not said to show the date',
      [
        seen({ ends: 6, first: -84, last: -2 }),
        ticked('registered', { replaces: 6, on: -1 }),
        seen({ product: 'Lmail', ends: 60 }),
        ticked('fetched', { ends: 60 }, 'Lmail'),
      ],
      ['RMSの詳細画面を開くか、期限を入力しましょう', '詳細画面に期限があれば、鍵番が読み取ります', 'form'],
    ],
    [
      '停止中, not seen for long',
      [seen({ state: 'stopped', first: -40 })],
      ['RMSの一覧を開いて、見直しましょう', '開くだけで、鍵番が今の状態を読み取ります', 'list'],
    ],
  ])('%s', (_, facts, card) => {
    expect(cardOf(facts)).toEqual(card);
  });
});
