/** The first sentence of the popup, situation by situation. */

import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../../src/domain/today/badge.ts';
import { answerOf } from '../../../src/words/popup/answer.ts';
import { type Fact, type Seen, seen, TODAY, watchedWith } from '../../support/facts.ts';
import { SITUATIONS } from '../../ui/situations.ts';

const SEES = { mayRead: true, newerData: false };
const plain = (text: string) => text.replaceAll('**', '').replaceAll('\u200b', '');
const AONAMI = { url: 'mihon-aonami', name: 'あおなみ雑貨店' };
const KOMOREBI = { url: 'mihon-komorebi', name: 'こもれび食品' };

function answer(facts: readonly Fact[], sight = SEES) {
  const keys = watchedWith(...facts);
  const { title, lines, ...rest } = answerOf(keys, badgeOf(keys, sight), sight, TODAY);
  return { ...rest, title: plain(title), lines: lines.map(plain) };
}

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
      '期限は11/27(金)です。',
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
    // The badge has no room for more.
    expect(ring(seen({ ends: 1200 }))).toBe(999);
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
