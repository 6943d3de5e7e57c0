/** Calendar files and links: what is saved, where the popup would close on it, and what Google is handed. */

import { describe, expect, it } from 'vitest';
import { away, type Fact, ofOneShop, seen, ticked } from '../../support/facts.ts';
import { openPopup } from '../open-popup.tsx';

const ID = 'mihon-aonami/vendor/ネクストエンジン';
const PLACE = { place: { at: 'steps', id: ID } } as const;
const key = seen({ ends: 6, first: -84, last: 0 });
const renewed = [seen({ ends: 6, first: -84, last: -1 }), seen({ ends: 90 })];

describe('in the options', () => {
  it('one file holds the days of all keys', async () => {
    const other = seen({ product: 'Mihonmail', ends: 2, first: -70, last: 0 });
    const page = await openPopup(ofOneShop(key, other), { options: true });
    expect(page.text('#calendar')).toContain('予定は5件です');
    await page.press('全部のキーの予定を保存する (.ics)');
    expect(page.opened[0]).toContain('楽天のキー、今日が期限: ネクストエンジン');
    expect(page.opened[0]).toContain('楽天のキー、期限まであと1日: Mihonmail');
    for (const name of ['Googleカレンダー:', 'Outlook:', 'Appleのカレンダー:'])
      expect(page.text('#calendar')).toContain(name);
  });

  it('follows the days that are chosen', async () => {
    const page = await openPopup(ofOneShop(key), {
      options: true,
      planned: { settings: { reminders: { ladder: [5], eve: false } } },
    });
    expect(page.text('#calendar')).toContain('予定は2件です');
  });

  it('a file that only takes entries back is called so, and no count of 0 is told', async () => {
    const facts: Fact[] = [seen({ ends: 6, first: -84, last: -1 }), away(true)];
    const page = await openPopup(ofOneShop(...facts), { options: true });
    expect(page.text('#calendar')).toContain('前にカレンダーに入れた予定を取り消すファイルです。');
    expect(page.text('#calendar')).not.toContain('0件');
    await page.press('前の予定を取り消すファイルを保存する (.ics)');
    expect(page.opened[0]).toMatch(/^saved {2}without [1-9]$/);
  });

  it('says so where there is nothing to save', async () => {
    const page = await openPopup([], { options: true });
    expect(page.text('#calendar')).toContain('入れる予定は、まだありません');
  });
});

describe('beside the steps', () => {
  it('the file is saved in a tab, and the popup leads there', async () => {
    const popup = await openPopup(ofOneShop(key), PLACE);
    await popup.press('タブで開いて、予定を保存する');
    expect(popup.opened).toEqual([`steps of ${ID}`]);
    const tab = await openPopup(ofOneShop(key), { ...PLACE, inTab: true });
    await tab.press('予定を保存する (.ics)');
    expect(tab.opened[0]).toMatch(/^saved .*楽天のキー、今日が期限: ネクストエンジン without 0$/);
  });

  it('Google opens only on a press, and all that it is handed is shown before', async () => {
    const popup = await openPopup(ofOneShop(key), PLACE);
    expect(popup.opened).toEqual([]);
    expect(popup.text('.key-calendar')).toContain('Googleに渡るのは、予定のタイトル・日付・説明だけです。');
    const link = popup.all('.key-calendar a').at(-1);
    expect(link?.textContent).toBe('11/30(月) 楽天のキー、今日が期限: ネクストエンジン');
    await popup.press('11/30(月) 楽天のキー、今日が期限: ネクストエンジン');
    const handed = new URL(popup.opened[0] ?? '').searchParams;
    expect(Object.fromEntries(handed)).toEqual({
      action: 'TEMPLATE',
      text: '楽天のキー、今日が期限: ネクストエンジン',
      dates: '20261130/20261201',
      details: popup.all('.key-calendar__carried')[0]?.textContent,
    });
  });

  it('shows each text that Google is handed, with its days, where a sale changes it', async () => {
    const sales = [{ from: '2026-11-29', to: '2026-12-05', label: 'みほんSALE' }];
    const popup = await openPopup(ofOneShop(key), { ...PLACE, planned: { settings: { sales } } });
    const texts = popup.all('.key-calendar__carried').map(({ textContent }) => textContent ?? '');
    expect(texts.length).toBeGreaterThan(1);
    for (const link of popup.all('.key-calendar a')) {
      await popup.press(link.textContent?.trim() ?? '');
      const details = new URL(popup.opened.at(-1) ?? '').searchParams.get('details') ?? 'none';
      expect(texts.filter((text) => text.includes(details))).toHaveLength(1);
    }
  });

  it('after a renewal the file takes the old entries back, and says what each calendar makes of that', async () => {
    const tab = await openPopup(ofOneShop(...renewed), { ...PLACE, inTab: true });
    await tab.press('2/22までのキーを登録した');
    expect(tab.text('.key-calendar')).toContain('前の予定の取り消しも、このファイルに入っています。');
    expect(tab.text('.key-calendar')).toContain('Outlook:');
    await tab.press('新しい予定と、前の予定の取り消しを保存する (.ics)');
    expect(tab.opened[0]).toMatch(/^saved 楽天のキー、期限まであと14日: .* without [1-9]$/);
  });

  it('while the new day is not seen yet, a file takes the old entries back', async () => {
    const facts: Fact[] = [seen({ ends: 6, first: -84, last: -1 }), ticked('registered', { replaces: 6, on: 0 })];
    const tab = await openPopup(ofOneShop(...facts), { ...PLACE, inTab: true });
    await tab.press('前の予定を取り消すファイルを保存する (.ics)');
    expect(tab.opened[0]).toMatch(/ without [1-9]$/);
  });

  it.each<[string, Fact]>([
    ['put away', away(true)],
    ['stopped', seen({ ends: 6, state: 'stopped' })],
  ])('a file takes back the entries of a product that was %s, and nothing is put in', async (_, fact) => {
    const facts = ofOneShop(seen({ ends: 6, first: -84, last: -1 }), fact);
    const popup = await openPopup(facts, PLACE);
    expect(popup.text('.key-calendar')).toContain('カレンダーの予定を取り消す');
    expect(popup.text('.key-calendar')).toContain('このファイルを読み込むと、次のようになります。');
    expect(popup.all('.key-calendar__google')).toEqual([]);
    await popup.press('タブで開いて、取り消すファイルを保存する');
    expect(popup.opened).toEqual([`steps of ${ID}`]);
    const tab = await openPopup(facts, { ...PLACE, inTab: true });
    await tab.press('前の予定を取り消すファイルを保存する (.ics)');
    expect(tab.opened[0]).toMatch(/^saved {2}without [1-9]$/);
  });

  it('nor does it say anything of a product that was put away after its end', async () => {
    const facts: Fact[] = [seen({ ends: -6, first: -84, last: -1 }), away(true)];
    const popup = await openPopup(ofOneShop(...facts), PLACE);
    expect(popup.all('.key-calendar')).toEqual([]);
  });

  it('a key without a date has no entries', async () => {
    const popup = await openPopup(ofOneShop(seen()), PLACE);
    expect(popup.all('.key-calendar')).toEqual([]);
  });
});
