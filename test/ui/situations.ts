/** TABLE: every situation of the popup, with the badge, the headline and a part of what is said below it. */

import type { Seen, Told } from '../../src/domain/facts/facts.ts';
import { away, seen, ticked, typed } from '../support/facts.ts';

const old = seen({ ends: 6, first: -84, last: -1 });

type Situation = readonly [name: string, facts: readonly (Seen | Told)[], badge: string, title: string, line: string];

export const SITUATIONS: readonly Situation[] = [
  ['nothing read yet', [], '?', 'まだ、キーを読み取っていません', 'RMSの一覧を一度開くと'],
  [
    'calm',
    [seen({ ends: 41 })],
    '41',
    '止まりそうなキーはありません',
    'いちばん近い期限はネクストエンジンの2027/1/4(月)です。',
  ],
  ['two weeks', [seen({ ends: 14 })], '14', 'あと14日で切れるキーが1件あります', 'ネクストエンジン 12/8(火)いっぱい。'],
  [
    'what stops, from the vendor’s file',
    [seen({ ends: 6 })],
    '6',
    'あと6日で切れる',
    '切れると、受注の取込と在庫連携が止まります。',
  ],
  [
    'two on one day',
    [seen({ ends: 3 }), seen({ ends: 3, product: 'Mihonmail' })],
    '3',
    'キーが2件あります',
    'この製品との連携が止まります。',
  ],
  [
    'one more soon',
    [seen({ ends: 3 }), seen({ ends: 9, product: 'Mihonmail' })],
    '3',
    'キーが1件あります',
    'ほかに1件、2週間以内に切れます。',
  ],
  ['the last day', [seen({ ends: 0 })], '0', '今日の終わりに、キーが切れます', 'ネクストエンジン 11/24(火)いっぱい。'],
  [
    'over',
    [seen({ ends: -2, first: -80 })],
    '!',
    'キーの期限が切れています',
    'ネクストエンジンのキーは、11/22(日)に切れました。',
  ],
  [
    'RMS says 有効期限切れ',
    [seen({ ends: 5, first: -80 }), seen({ state: 'expired' })],
    '!',
    'キーの期限が切れています',
    'RMSに「有効期限切れ」と出ています。',
  ],
  [
    'a new key',
    [old, seen({ ends: 90 })],
    '未6',
    '新しいキーの登録がまだです',
    '古いキーの期限は11/30(月)、あと6日です。',
  ],
  [
    'a new key, the old one over',
    [seen({ ends: -1, first: -80, last: -2 }), seen({ ends: 90 })],
    '未!',
    'キーの期限が切れています',
    'ネクストエンジンは、新しいキーの登録がまだです。',
  ],
  [
    'another key is nearer',
    [old, seen({ ends: 90 }), seen({ ends: 2, product: 'Lmail' })],
    '未2',
    'あと2日で切れる',
    'ネクストエンジンは、新しいキーの登録がまだです。',
  ],
  [
    'first seen ended',
    [seen({ ends: -50 })],
    '?',
    'まだ使っていますか',
    '鍵番が見つけたときには切れていました(10/5(月)まで)。',
  ],
  [
    'no date',
    [seen()],
    '?',
    '期限のわからないキーがあります',
    'ネクストエンジンは「利用中」ですが、期限の文字を読み取れませんでした。',
  ],
  [
    'registered, date not seen',
    [old, ticked('registered', { replaces: 6 })],
    '?',
    '新しい期限をまだ見ていません',
    'RMSの一覧を開くと、期限を読み取ります。',
  ],
  [
    '承認待ち alone',
    [seen({ state: 'awaiting-approval' })],
    '?',
    '店舗の承認を待つ製品があります',
    '承認するまで使えません。',
  ],
  [
    '承認待ち besides',
    [seen({ ends: 41 }), seen({ product: 'ことり分析', state: 'awaiting-approval' })],
    '41',
    '止まりそうなキーはありません',
    '承認を待っている製品が1件あります。',
  ],
  [
    '更新あり',
    [seen({ ends: 27, state: 'active-with-update' })],
    '27',
    '止まりそうなキーはありません',
    'キーは変わらず、登録し直しも不要です。',
  ],
  [
    'not seen lately',
    [seen({ ends: 41, first: -33 })],
    '?',
    'しばらく期限を見ていません',
    'ネクストエンジンの期限を見たのは、33日前です。',
  ],
  [
    'an earlier date',
    [seen({ ends: 60, first: -9 }), seen({ ends: 52 })],
    '?',
    '期限の記録が食い違っています',
    '早いほうの2027/1/15(金)で数えています。',
  ],
  [
    'unknown words',
    [seen({ ends: 52, state: 'unknown', stateText: '審査保留' })],
    '?',
    '意味を確かめたい状態があります',
    '状態は「審査保留」です。鍵番が対応していない表示です。',
  ],
  ['typed in', [typed(20)], '20', '止まりそうなキーはありません', '12/14(月)です。'],
  [
    'all put away',
    [seen({ ends: 41 }), away(true)],
    '',
    '見張っているキーはありません',
    'もう使っていないものだけです。',
  ],
];
