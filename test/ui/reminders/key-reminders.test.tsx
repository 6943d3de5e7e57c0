/** Beside the steps of a key: the shop's own line, あとで, not to be reminded, and what is renewed together. */

import { describe, expect, it } from 'vitest';
import { away, ofOneShop, seen, ticked } from '../../support/facts.ts';
import { SECRETS } from '../../support/pages/secrets.ts';
import { type OpenOptions, type OpenPopup, openPopup } from '../open-popup.tsx';

const ID = 'mihon-aonami/vendor/ネクストエンジン';
const PLACE = { place: { at: 'steps', id: ID } } as const;
const key = seen({ ends: 6, first: -84, last: 0 });
const open = (facts: Parameters<typeof openPopup>[0] = [key], options: OpenOptions = {}) =>
  openPopup(ofOneShop(...facts), { ...PLACE, ...options });
const write = async (popup: OpenPopup, words: string) => {
  await popup.type('key-note', words);
  await popup.press('このメモを残す');
};

describe('the line of the shop', () => {
  it('is written, read above the steps, changed, and taken back', async () => {
    const popup = await open();
    await popup.press('メモを書く');
    await write(popup, '  先に倉庫へ電話。\t担当は あおい ');
    expect(popup.text('.note-line')).toContain('先に倉庫へ電話。 担当は あおい');
    expect(popup.told).toMatchObject([{ id: ID, what: 'note', text: '先に倉庫へ電話。 担当は あおい' }]);
    expect(popup.text('.said')).toContain('メモを残しました');
    await popup.press('書き直す');
    expect(popup.field('key-note').value).toBe('先に倉庫へ電話。 担当は あおい');
    await write(popup, '');
    expect(popup.text('.said')).toContain('メモを消しました');
    expect(popup.button('メモを書く')).toBeDefined();
    await popup.press('もどす');
    expect(popup.button('メモを書く')).toBeDefined();
  });

  it.each([
    ['a key', SECRETS.licenseKey, 'キーのように見える文字'],
    ['a line without end', 'あ'.repeat(121), '120文字以内'],
  ])('is refused where it is %s, and stays as it was typed', async (_, typed, words) => {
    const popup = await open();
    await popup.press('メモを書く');
    await write(popup, typed);
    expect(popup.text('#key-note-below')).toContain(words);
    expect(popup.field('key-note').value).toBe(typed);
    expect(popup.told).toEqual([]);
  });

  it('is left as it was by やめる, and by keeping what is there', async () => {
    const popup = await open();
    await popup.press('メモを書く');
    await popup.type('key-note', '書きかけ');
    await popup.press('やめる');
    await popup.press('メモを書く');
    await write(popup, '');
    expect(popup.told).toEqual([]);
  });
});

describe('あとで', () => {
  it('puts off, says until when, and can be taken back', async () => {
    const popup = await open();
    await popup.press('明日まで');
    expect(popup.told).toMatchObject([{ id: ID, what: 'snooze' }]);
    expect(popup.text('.key-reminders')).toContain('11/25(水)に、またお知らせします。');
    expect(popup.button('明日まで')).toBeUndefined();
    await popup.press('いつもの日にもどす');
    expect(popup.button('明日まで')).toBeDefined();
  });

  it('reaches to the next working day where tomorrow is none', async () => {
    const popup = await open([key], { planned: { settings: { closing: { weekly: [3, 6, 7] } } } });
    await popup.press('次の営業日(11/26(木))まで');
    expect(popup.text('.said')).toContain('ネクストエンジンは、11/26(木)にまたお知らせします。');
  });

  it.each([
    ['on the last day', [seen({ ends: 0, first: -84, last: 0 })]],
    ['once it is over', [seen({ ends: -2, first: -84, last: 0 })]],
    ['before the new key is registered', [seen({ ends: 6, first: -84, last: -1 }), seen({ ends: 90 })]],
  ])('is not offered %s', async (_, facts) => {
    const popup = await open(facts);
    expect(popup.all('.key-reminders')).toHaveLength(1);
    expect(popup.all('.key-reminders__wait')).toEqual([]);
  });
});

it('a product is not spoken of any more, and again; both can be undone', async () => {
  const popup = await open();
  await popup.press('この製品のお知らせを止める');
  expect(popup.settings().reminders.muted).toEqual([ID]);
  expect(popup.text('.key-reminders')).toContain('この製品のお知らせは、止めてあります。');
  expect(popup.button('明日まで')).toBeUndefined();
  await popup.press('もどす');
  expect(popup.settings().reminders.muted).toEqual([]);
  await popup.press('この製品のお知らせを止める');
  await popup.press('またお知らせする');
  expect(popup.settings().reminders.muted).toEqual([]);
});

it('a product that was put away has a line, and no reminders', async () => {
  const popup = await open([key, away(true)]);
  expect(popup.all('.key-note')).toHaveLength(1);
  expect(popup.all('.key-reminders')).toEqual([]);
});

it('nothing can be changed while the data is of a newer Kagiban', async () => {
  const popup = await open([key], { sight: { mayRead: true, newerData: true } });
  for (const words of ['メモを書く', '明日まで', 'この製品のお知らせを止める'])
    expect(popup.button(words)?.disabled).toBe(true);
});

describe('renewed together', () => {
  const other = seen({ product: 'Mihonmail', ends: 15, first: -70, last: 0 });
  it('names the others that expire within three weeks, and leads to them', async () => {
    const popup = await open([key, other, seen({ product: 'TEMPOSTAR', ends: 40, first: -50, last: 0 })]);
    expect(popup.text('.together')).toContain('いっしょに更新できるキーが、ほかに1件あります');
    await popup.press('Mihonmail(12/9(水)まで)');
    expect(popup.place).toEqual({ at: 'steps', id: other.id.replace('unidentified', 'mihon-aonami') });
  });

  it('is not said once the key is issued, or where there is no other', async () => {
    const issued = await open([key, other, ticked('issued', { replaces: 6 })]);
    expect(issued.all('.together')).toEqual([]);
    expect((await open()).all('.together')).toEqual([]);
  });
});

describe('since you were away', () => {
  it('tells once what passed', async () => {
    const popup = await openPopup([key], { planned: { lastRan: -6 } });
    expect(popup.text('.away-card')).toContain('5日のあいだ、ブラウザが動いていませんでした');
    expect(popup.text('.away-card')).toContain('ネクストエンジン: あと6日');
    await popup.press('閉じる');
    expect(popup.all('.away-card')).toEqual([]);
  });

  it('says nothing after a weekend', async () => {
    expect((await openPopup([key], { planned: { lastRan: -3 } })).all('.away-card')).toEqual([]);
  });
});
