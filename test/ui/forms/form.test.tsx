/** The form for a date that no screen shows. */

import { describe, expect, it } from 'vitest';
import { checkForm } from '../../../src/ui/forms/check-form.ts';
import { seen, TODAY, typed } from '../../support/facts.ts';
import { SECRETS, secretsIn } from '../../support/pages/secrets.ts';
import { type OpenPopup, openPopup } from '../open-popup.tsx';

const FORM = { place: { at: 'form' } } as const;
const AONAMI = { url: 'mihon-aonami', name: 'あおなみ雑貨店' };
const KOMOREBI = { url: 'mihon-komorebi', name: 'こもれび食品' };

describe('what was typed', () => {
  const check = (product: string, date: string) => checkForm({ product, date }, TODAY).problems;

  it.each([
    ['', 'form_name_empty'],
    [' 　', 'form_name_empty'],
    [SECRETS.licenseKey, 'form_name_key'],
    ['ＳＬ１２３４５６＿ａｂｃ', 'form_name_key'],
    ['ネクスト 123456abcDEF', 'form_name_key'],
    ['abcdefgh12345678', 'form_name_key'],
    ['ネクストエンジン', undefined],
    ['  まとまる   EC店長 ', undefined],
    ['SLIM在庫', undefined],
    ['R-とるく 5.40', undefined],
  ])('the name %j', (name, problem) => {
    expect(check(name, '2026-12-14').product).toBe(problem);
  });

  it.each([
    ['', 'form_date_empty'],
    ['2027-02-30', 'form_date_impossible'],
    ['12/5(月)', 'form_date_unclear'],
    ['2026/12/14(金)', 'form_date_weekday'],
    ['12026-12-14', 'form_date_unclear'],
    ['来月のはじめ', 'form_date_unclear'],
    ['11/23', 'form_date_year'],
    [SECRETS.vendorKey, 'form_date_key'],
    ['2028-01-01', 'form_date_far'],
    ['2025-12-14', 'form_date_past'],
    ['2026-11-23', undefined],
    ['2026-11-24', undefined],
    ['2027-11-25', undefined],
    ['令和8年12月14日', undefined],
    ['12/14', undefined],
  ])('the date %j', (date, problem) => {
    expect(check('Lmail', date).date).toBe(problem);
  });
});

it('tells the name, the family and the day', async () => {
  const popup = await openPopup([seen({ ends: 41, shop: AONAMI })], FORM);
  popup.field('product').value = ' まとまる  EC店長 ';
  popup.field('date').value = '2026-12-14';
  await popup.press('この期限で見張る');
  expect(popup.told).toMatchObject([
    {
      id: 'mihon-aonami/vendor/まとまるEC店長',
      what: 'date',
      product: 'まとまる EC店長',
      family: 'vendor',
      shop: AONAMI,
    },
  ]);
  expect(popup.told[0]).toHaveProperty('expiresOn', TODAY.add({ days: 20 }));
  expect(popup.place).toEqual({ at: 'home' });
  expect(popup.text('.said')).toContain('まとまる EC店長の期限を、12/14(月)と覚えました。');
});

it('keeps what was typed when something is wrong, says what, and puts the cursor there', async () => {
  const popup = await openPopup([], FORM);
  popup.field('product').value = SECRETS.licenseKey;
  await popup.press('この期限で見張る');
  expect(popup.text('#product-below')).toContain('キーの文字は入れないでください');
  expect(popup.text('#date-below')).toBe('期限の日付を入れてください。');
  expect(popup.field('product').value).toBe(SECRETS.licenseKey);
  expect(popup.field('product').getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(popup.field('product'));
  expect(popup.told).toEqual([]);
});

it('asks for the shop only where there are several', async () => {
  const one = await openPopup([seen({ ends: 41, shop: AONAMI })], FORM);
  expect(one.field('shop')).toBeUndefined();

  const popup = await openPopup([seen({ ends: 41, shop: AONAMI }), seen({ ends: 50, shop: KOMOREBI })], FORM);
  popup.field('product').value = 'Lmail';
  popup.field('date').value = '2026-12-14';
  popup.field('shop').value = 'mihon-komorebi';
  const [, own] = popup.all('[name="family"]') as HTMLInputElement[];
  if (own) own.checked = true;
  await popup.press('この期限で見張る');
  expect(popup.told[0]).toMatchObject({ id: 'mihon-komorebi/own-shop/Lmail', family: 'own-shop', shop: KOMOREBI });
});

it('knows the product that it was opened for', async () => {
  const id = 'unidentified/vendor/ネクストエンジン';
  const popup = await openPopup([seen()], { place: { at: 'form', id } });
  expect(popup.field('product')).toBeUndefined();
  popup.field('date').value = '2026-12-14';
  await popup.press('この期限で見張る');
  expect(popup.told).toMatchObject([{ id, product: 'ネクストエンジン' }]);
  expect(popup.badge().text).toBe('20');
});

it('corrects a date that was typed in', async () => {
  const popup = await openPopup([typed(20)], { place: { at: 'steps', id: 'unidentified/vendor/ネクストエンジン' } });
  await popup.press('期限を直す');
  expect(popup.field('date').value).toBe('2026/12/14');
});

describe('the field of the day', () => {
  const open = () => openPopup([], FORM);
  const read = (popup: OpenPopup) => popup.text('#date-read');

  it('says what it understood before it is saved', async () => {
    const popup = await open();
    await popup.type('date', '2026-12-05 23:59:59');
    expect(read(popup)).toBe('2026年12月5日(土)まで、と読みました。');
    await popup.type('date', '12/5');
    expect(read(popup)).toBe('年を補って、2026年12月5日(土)まで、と読みました。');
    expect(popup.told).toEqual([]);
  });

  it('asks which year is meant where the day has just passed, and takes the answer', async () => {
    const popup = await open();
    popup.field('product').value = 'Lmail';
    await popup.type('date', '11月20日');
    expect(read(popup)).toBe('年を選んでください。');
    await popup.press('この期限で見張る');
    expect(popup.text('#date-below')).toBe('どの年か、わかりません。下から選んでください。');
    await popup.press('2027年11月20日(土)');
    expect(read(popup)).toBe('2027年11月20日(土)まで、と読みました。');
    await popup.press('この期限で見張る');
    expect(popup.told).toMatchObject([{ expiresOn: TODAY.add({ days: 361 }) }]);
  });

  it('says what is wrong once the field is left, and keeps every letter of it', async () => {
    const popup = await open();
    await popup.type('date', '2026/2/30');
    expect(popup.text('#date-below')).toBe('');
    await popup.leave('date');
    expect(popup.text('#date-below')).toContain('カレンダーにありません');
    expect(popup.field('date').value).toBe('2026/2/30');
    await popup.type('date', '2026/12/05(月)');
    await popup.leave('date');
    expect(popup.text('#date-below')).toContain('この日は2026年12月5日(土)です');
    expect(read(popup)).toBe('');
  });

  it('refuses a key and repeats nothing of it', async () => {
    const popup = await open();
    await popup.type('date', `12/5 ${SECRETS.licenseKey}`);
    await popup.leave('date');
    expect(popup.text('#date-below')).toContain('キーの文字は入れないでください');
    expect(secretsIn(popup.text())).toEqual([]);
    await popup.press('この期限で見張る');
    expect(popup.told).toEqual([]);
  });

  it('takes the day that was chosen in the calendar', async () => {
    const popup = await open();
    await popup.choose('.day__calendar input', '2026-12-05');
    expect(popup.field('date').value).toBe('2026/12/05');
    expect(read(popup)).toContain('2026年12月5日(土)まで');
  });
});

it('Enter that settles a conversion of Japanese text is left to the input method', async () => {
  const popup = await openPopup([], FORM);
  const enter = (more: object) => {
    const event = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), { key: 'Enter', ...more });
    popup.field('product').dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(enter({ isComposing: true })).toBe(true);
  expect(enter({ keyCode: 229 })).toBe(true);
  expect(enter({ keyCode: 13 })).toBe(false);
});
