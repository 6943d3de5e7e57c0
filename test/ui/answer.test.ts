/** The first sentence of the popup, situation by situation. */

import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../src/domain/badge.ts';
import type { Seen, Told } from '../../src/domain/facts.ts';
import { answerOf } from '../../src/words/answer.ts';
import { away, seen, TODAY, ticked, typed, watchedWith } from '../support/facts.ts';

const SEES = { mayRead: true, newerData: false };
const plain = (text: string) => text.replaceAll('**', '').replaceAll('\u200b', '');
const AONAMI = { url: 'mihon-aonami', name: 'あおなみ雑貨店' };
const KOMOREBI = { url: 'mihon-komorebi', name: 'こもれび食品' };
const old = seen({ ends: 6, first: -84, last: -1 });

function answer(facts: readonly (Seen | Told)[], sight = SEES) {
  const watched = watchedWith(...facts);
  const { title, lines, ...rest } = answerOf(watched, badgeOf(watched, sight), sight, TODAY);
  return { ...rest, title: plain(title), lines: lines.map(plain) };
}

const SITUATIONS: readonly (readonly [string, readonly (Seen | Told)[], string, string, string])[] = [
  ['nothing read yet', [], '?', 'まだ、キーを読み取っていません', 'RMSの一覧を一度開くと'],
  [
    'calm',
    [seen({ ends: 41 })],
    '41',
    '止まりそうなキーはありません',
    'いちばん近い期限はネクストエンジンの1/4(月)です。',
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
    [seen({ ends: 3 }), seen({ ends: 3, product: 'Lmail' })],
    '3',
    'キーが2件あります',
    'この製品との連携が止まります。',
  ],
  [
    'one more soon',
    [seen({ ends: 3 }), seen({ ends: 9, product: 'Lmail' })],
    '3',
    'キーが1件あります',
    '2週間以内に、もう1件。',
  ],
  ['the last day', [seen({ ends: 0 })], '0', '今日の終わりに、キーが切れます', 'ネクストエンジン 11/24(火)いっぱい。'],
  [
    'over',
    [seen({ ends: -2, first: -80 })],
    '!',
    'キーの期限が切れています',
    'ネクストエンジン 11/22(日)に切れました。',
  ],
  [
    'RMS says 有効期限切れ',
    [seen({ ends: 5, first: -80 }), seen({ state: 'expired' })],
    '!',
    'キーの期限が切れています',
    'RMSに「有効期限切れ」と出ています。',
  ],
  ['a new key', [old, seen({ ends: 90 })], '未6', '新しいキーの登録がまだです', '期限は11/30(月)、あと6日。'],
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
    'はじめて見たときには切れていました(期限は10/5(月))。',
  ],
  [
    'no date',
    [seen()],
    '?',
    '期限のわからないキーがあります',
    'ネクストエンジンは利用中ですが、期限を読み取れませんでした。',
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
    '承認を待っている製品があります',
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
    'しばらく一覧を見ていません',
    'ネクストエンジンの期限を見たのは、33日前です。',
  ],
  [
    'an earlier date',
    [seen({ ends: 60, first: -9 }), seen({ ends: 52 })],
    '?',
    '期限の記録が食い違っています',
    '早いほうの1/15(金)で数えています。',
  ],
  [
    'unknown words',
    [seen({ ends: 52, state: 'unknown', stateText: '審査保留' })],
    '?',
    '意味のわからない状態があります',
    '状態は「審査保留」です。推測はしません。',
  ],
  ['typed in', [typed(20)], '20', '止まりそうなキーはありません', '12/14(月)です。'],
  [
    'all put away',
    [seen({ ends: 41 }), away(true)],
    '',
    '数えているキーはありません',
    'もう使っていないものだけです。',
  ],
];

describe('the answer', () => {
  it.each(SITUATIONS)('%s', (_, facts, badge, title, line) => {
    const given = answer(facts);
    expect(given.badge).toBe(badge);
    expect(given.title).toContain(title);
    expect(given.lines.join('')).toContain(line);
  });

  it('names the shop where there are several', () => {
    const { lines } = answer([seen({ ends: 3, shop: KOMOREBI }), seen({ ends: 41, shop: AONAMI })]);
    expect(lines).toEqual([
      'ネクストエンジン(こもれび食品)',
      '11/27(金)いっぱい。',
      expect.stringContaining('止まります。'),
    ]);
  });

  it('is loud only on the last day and after it', () => {
    expect([6, 1, 0].map((ends) => answer([seen({ ends })]).loud)).toEqual([false, false, true]);
    expect(answer([seen({ ends: -1, first: -20 })]).loud).toBe(true);
  });

  it('draws the days left on the ring, nothing when they are over, dashes when nobody knows', () => {
    const ring = (...facts: Seen[]) => answer(facts).ring;
    expect([ring(seen({ ends: 41 })), ring(seen({ ends: 0 })), ring(seen({ ends: -1, first: -9 }))]).toEqual([
      41, 1, 0,
    ]);
    expect(ring(seen())).toBeUndefined();
  });

  it('says first that RMS may not be read, unless something is about to stop', () => {
    const blind = { mayRead: false, newerData: false };
    expect(answer([seen({ ends: 41 })], blind)).toMatchObject({ badge: '?', title: 'RMSを読み取れません' });
    expect(answer([seen({ ends: 3 })], blind)).toMatchObject({ badge: '3', level: 'urgent' });
  });

  it('is never green where something is unknown', () => {
    for (const [name, facts, badge] of SITUATIONS) {
      if (badge.endsWith('?')) expect(answer(facts).level, name).not.toBe('safe');
    }
  });

  it('never promises that an old key goes on working', () => {
    for (const [, facts] of SITUATIONS) {
      const { title, lines } = answer(facts);
      expect(title + lines.join('')).not.toMatch(/使えます|大丈夫|引き続き/);
    }
  });
});
