/** The form for a date that no screen shows. */

import { describe, expect, it } from 'vitest';
import { checkForm } from '../../../src/ui/forms/check-form.ts';
import { seen, TODAY, typed } from '../../support/facts.ts';
import { SECRETS } from '../../support/pages/secrets.ts';
import { openPopup } from '../open-popup.tsx';

const FORM = { place: { at: 'form' } } as const;
const AONAMI = { url: 'mihon-aonami', name: 'あおなみ雑貨店' };
const KOMOREBI = { url: 'mihon-komorebi', name: 'こもれび食品' };

describe('what was typed', () => {
  const check = (product: string, date: string, brokenDate = false) =>
    checkForm({ product, date, brokenDate }, TODAY).problems;

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
    ['', false, 'form_date_empty'],
    ['', true, 'form_date_impossible'],
    ['2027-02-30', false, 'form_date_impossible'],
    ['12026-12-14', false, 'form_date_impossible'],
    ['2028-01-01', false, 'form_date_far'],
    ['2025-12-14', false, 'form_date_past'],
    ['2026-11-23', false, undefined],
    ['2026-11-24', false, undefined],
    ['2027-11-25', false, undefined],
  ])('the date %j', (date, broken, problem) => {
    expect(check('Lmail', date, broken).date).toBe(problem);
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
  expect(popup.field('date').value).toBe('2026-12-14');
});
