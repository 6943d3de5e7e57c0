/**
 * Two shops at one address: the list of another shop is held back, the popup asks whose it is, and one press keeps the
 * two apart.
 */

import { beforeAll, expect, it } from 'vitest';
import type { KagibanBrowser } from '../../driver/browser.ts';
import { dayFromToday } from '../../support/stored.ts';
import { press, says, text } from '../popup-words.ts';
import { freshBrowser, notesOn } from '../this-browser.ts';

const FIRST = 'https://webservice.rms.rakuten.co.jp/merchant-portal/shops-first';
const SECOND = 'https://webservice.rms.rakuten.co.jp/merchant-portal/shops-second';
const row = (product: string, ends: number) =>
  `<tr><td>${product}</td><td>利用中</td><td>${dayFromToday(ends).replaceAll('-', '/')}</td></tr>`;
const page = (...rows: string[]) => ({
  body: `<!doctype html><html lang="ja"><meta charset="utf-8"><title>見本</title><body><h2>利用製品一覧</h2>
    <table><tr><th>製品名</th><th>状態</th><th>有効期限</th></tr>${rows.join('')}</table></body></html>`,
});

let kagiban: KagibanBrowser;
beforeAll(async () => {
  kagiban = await freshBrowser();
  kagiban.serve(FIRST, page(row('見本一号', 41), row('見本二号', 50)));
  kagiban.serve(SECOND, page(row('見本一号', 20), row('見本二号', 80)));
});

const badgeIs = (text: string) => kagiban.waitForBadge((badge) => badge.text === text);

it('is asked, answered, named, and both shops are counted', async () => {
  await notesOn(await kagiban.open('shops-first', FIRST), 2);
  await badgeIs('41');

  const second = await kagiban.open('shops-second', SECOND);
  const notes = await notesOn(second, 2);
  expect(notes.map(({ data }) => data['daysLeft'])).toEqual(['20', '80']);
  expect((await badgeIs('?')).title).toContain('どの店舗のものか、わからない画面があります');

  const popup = await kagiban.popup();
  await says(popup, 'これはどの店舗の画面ですか');
  await says(popup, '前より早い期限が出ていました');
  await press(popup, '別の店舗(はじめて)');
  await badgeIs('20');
  await says(popup, '店舗の設定');
  await popup.evaluate(() => {
    const label = document.querySelector<HTMLInputElement>('[name="label"]');
    if (label) label.value = '二号店';
    document.querySelector('form')?.requestSubmit();
  });
  await says(popup, '二号店');
  await popup.close();

  const stored = await kagiban.storage();
  expect(stored['shop:unidentified.2']).toMatchObject({ label: '二号店' });
  // The visits themselves stand as the pages made them.
  expect(Object.keys(stored).filter((key) => key.startsWith('visit:'))).toHaveLength(2);

  // The answer holds for that shop's list; the first shop's own list is asked about again.
  await notesOn(await kagiban.open('shops-second', SECOND), 2);
  const calm = await kagiban.popup();
  await says(calm, '見張っているキー 4件');
  expect(await text(calm)).not.toContain('これはどの店舗の画面ですか');
  await calm.close();
  await notesOn(await kagiban.open('shops-first', FIRST), 2);
  const again = await kagiban.popup();
  await says(again, 'これはどの店舗の画面ですか');
  await press(again, '店舗1の画面');
  await says(again, 'と記録しました');
  await again.close();
  await badgeIs('20');
});
