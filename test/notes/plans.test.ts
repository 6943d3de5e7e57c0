/**
 * What cannot be kept, or counted, is said on the page itself: where there is a summary in it, elsewhere in the note.
 * The summary tells of what is due.
 */

import { describe, expect, it } from 'vitest';
import { settingsIn } from '../../src/browser/schemas/settings-schema.ts';
import { visitKey } from '../../src/domain/facts/facts.ts';
import type { Reminded } from '../../src/domain/facts/reminded.ts';
import { plansFor } from '../../src/notes/plans.ts';
import type { Found, Place } from '../../src/rms/found.ts';
import { ALL_DESTINATIONS } from '../../src/vendors/destinations.ts';
import { at, factsOf, inDays, type Seen, seen, TODAY } from '../support/facts.ts';

const WARNING = 'この画面の内容を記録できませんでした。ブラウザを一度閉じて、開き直してください。';
const AONAMI = { url: 'mihon-aonami' };
const key = { product: 'ネクストエンジン', family: 'vendor', state: 'active', expiresOn: inDays(41) } as const;
const place = { cell: {}, row: [], key, stateWords: '利用中' } as unknown as Place;

/** The plans of this page, given what other pages have shown before. */
const plans = (
  screen: 'product-list' | 'product-detail',
  unkept: boolean,
  before: readonly Seen[] = [],
  reminded: readonly Reminded[] = [],
) => {
  const isList = screen === 'product-list';
  const found = {
    reading: { screen, shop: {}, keys: [key] },
    lists: isList ? [{ list: {}, places: [place], hasDates: true }] : [],
    details: isList ? [] : [place],
  } as unknown as Found;
  const facts = factsOf(
    ...before.map((fact) => ({ ...fact, firstSeenAt: at(-1), lastSeenAt: at(-1) })),
    seen({ ends: 41, screen }),
  );
  const visit = facts.visits.map(visitKey).at(-1);
  const reminding = { now: at(0), settings: settingsIn(undefined), isWorkingDay: () => true, reminded };
  return plansFor(found, {
    today: TODAY,
    facts,
    reminding,
    newerData: false,
    unkept,
    ...(visit && { visit }),
    destinations: ALL_DESTINATIONS,
    showSteps: () => undefined,
  });
};

it('warns in the summary of a list, and leaves its notes as they are', () => {
  const [kept] = plans('product-list', false).lists;
  const [unkept] = plans('product-list', true).lists;
  expect(kept?.summary.warning).toBeUndefined();
  expect(unkept?.summary.warning).toBe(WARNING);
  expect(unkept?.notes[0]?.content.words).toEqual(kept?.notes[0]?.content.words);
});

it('warns in the note of a detail screen, which has no summary', () => {
  const [kept] = plans('product-detail', false).details;
  const [unkept] = plans('product-detail', true).details;
  expect(kept?.content.words.chip).toBe('あと41日');
  expect(unkept?.content.words.chip).toBe('あと41日 ・ 記録できません');
  expect(unkept?.content.words.means).toEqual([WARNING, ...(kept?.content.words.means ?? [])]);
});

describe('the line of what is due', () => {
  const BOSS = seen({ ends: 3, product: 'BOSS', screen: 'product-detail' });
  const about = (on: number) => ({ is: 'ends', about: '2026-11-27', on: inDays(on), at: at(on) }) as const;

  it('tells of any key of which no notice has told', () => {
    const due = (...given: readonly number[]) =>
      plans('product-list', false, [BOSS], [{ id: 'unidentified/vendor/BOSS', given: given.map(about) }]).lists[0]
        ?.summary.due;
    expect(due()).toBe('BOSSのキーは、あと3日です');
    expect(due(-4)).toBe('BOSSのキーは、あと3日です');
    expect(due(0)).toBeUndefined();
    expect(plans('product-list', false).lists[0]?.summary.due).toBeUndefined();
  });

  it('stands on a page that is held back, or could not be kept, too', () => {
    const shops = [seen({ ends: 5, shop: { url: 'mihon-komorebi' } }), seen({ ends: 26, shop: AONAMI })];
    const [heldBack] = plans('product-list', false, shops).lists;
    expect(heldBack?.summary.warning).toContain('どの店舗の画面か');
    expect(heldBack?.summary.due).toBe('ネクストエンジン(mihon-komorebi)のキーは、あと5日です');
    expect(plans('product-list', true, shops).lists[0]?.summary.due).toBe(heldBack?.summary.due);
  });
});

describe('a page that is held back', () => {
  const HELD_BACK = 'どの店舗の画面か、わかりません。この画面の期限は、鍵番のボタンで店舗を答えるまで数えません。';
  const shop = { url: 'mihon-komorebi' };

  it('says so once in its summary, and its rows are explained from themselves alone', () => {
    const [list] = plans('product-list', false, [seen({ ends: 5, shop }), seen({ ends: 6, shop: AONAMI })]).lists;
    expect(list?.summary).toMatchObject({ warning: HELD_BACK, count: 1 });
    expect(list?.summary.showSteps).toBeUndefined();
    expect(list?.notes[0]?.content.words).toMatchObject({ chip: 'あと41日', situation: 'calm' });
  });

  it('says so in the note of a detail screen', () => {
    const [note] = plans('product-detail', false, [seen({ ends: 5, shop }), seen({ ends: 6, shop: AONAMI })]).details;
    expect(note?.content.words.chip).toBe('あと41日 ・ どの店舗か不明');
    expect(note?.content.words.means[0]).toBe(HELD_BACK);
  });
});
