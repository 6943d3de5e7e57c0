/** 休業日 and セール期間 in the options: kept at once, shown with what follows, and refused in words. */

import { describe, expect, it } from 'vitest';
import { ofOneShop, seen } from '../../support/facts.ts';
import { type OpenOptions, type OpenPopup, openPopup } from '../open-popup.tsx';

const key = seen({ ends: 14, first: -70, last: 0 });
const open = (options: OpenOptions = {}) => openPopup(ofOneShop(key), { ...options, options: true });
const tick = async (page: OpenPopup, words: string) => {
  const label = page.all('#closing label').find((one) => one.textContent?.trim().startsWith(words));
  label?.querySelector('input')?.click();
  await page.settle();
};
const daysOff = (page: OpenPopup) => page.all('.days-off li').map((one) => one.textContent);
const removal = async (page: OpenPopup, label: string) => {
  const button = page.all('button').find((one) => one.getAttribute('aria-label') === label);
  button?.click();
  await page.settle();
};

describe('days off', () => {
  it('of the week are ticked, and one working day stays', async () => {
    const page = await open({ planned: { settings: { closing: { weekly: [2, 3, 4, 5, 6, 7] } } } });
    await tick(page, '月曜');
    expect(page.settings().closing.weekly).toEqual([2, 3, 4, 5, 6, 7]);
    expect(page.text('.closing-picks__problem')).toBe('営業日がなくなります。どれか1つの曜日は残してください。');
    await tick(page, '水曜');
    expect(page.settings().closing.weekly).toEqual([2, 4, 5, 6, 7]);
    expect(page.text('.closing-picks__problem')).toBe('');
    await page.press('もどす');
    expect(page.settings().closing.weekly).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('of a season are named with the days of the next one, and follow the holidays', async () => {
    const page = await open();
    expect(daysOff(page)[0]).toBe('2027/1/1(金)元日');
    await tick(page, '年末年始 12/29(火)から2027/1/3(日)');
    expect(page.settings().closing.seasons).toEqual(['new-year']);
    expect(daysOff(page).slice(0, 3)).toEqual([
      '12/29(火)から12/31(木)休業日',
      '2027/1/1(金)元日',
      '2027/1/2(土)から2027/1/3(日)休業日',
    ]);
  });

  it('in years that are not announced are marked as computed', async () => {
    const page = await open();
    const ofYear = (year: string) => daysOff(page).filter((one) => one?.startsWith(year));
    expect(ofYear('2027').filter((one) => one?.includes('正式な発表前'))).toEqual([]);
    expect(ofYear('2028')).toEqual(['2028/1/1(土)元日(正式な発表前)', '2028/1/10(月)成人の日(正式な発表前)']);
  });

  it('of one’s own are added and taken away, and move the working day before an end', async () => {
    const page = await open();
    expect(page.text('.coming')).not.toContain('12/4(金)');
    await page.type('closing-from', '12/7');
    await page.type('closing-label', '棚卸し');
    await page.press('休業日を足す');
    expect(page.settings().closing.spans).toMatchObject([{ label: '棚卸し' }]);
    expect(page.field('closing-from').value).toBe('');
    expect(page.text('.said')).toContain('休業日を変えました。');
    expect(page.text('.coming')).toContain('12/4(金)');
    expect(daysOff(page)[0]).toBe('12/7(月)休業日');
    await removal(page, '棚卸し(12/7(月))を消す');
    expect(page.settings().closing.spans).toEqual([]);
  });

  it('that cannot be read are refused below their field, and stay typed', async () => {
    const page = await open();
    await page.type('closing-from', '12/40');
    await page.type('closing-label', '棚卸し');
    await page.press('休業日を足す');
    expect(page.text('#closing-from-below')).toContain('カレンダーにありません');
    expect([page.field('closing-from').value, page.field('closing-label').value]).toEqual(['12/40', '棚卸し']);
    expect(page.settings().closing.spans).toEqual([]);
  });
});

describe('sales', () => {
  it('are added with their name, listed, and taken away', async () => {
    const page = await open();
    await page.type('sale-from', '12/4〜12/11');
    await page.type('sale-label', 'みほんSALE');
    await page.press('セールを足す');
    expect(page.text('#sales .spans')).toBe('みほんSALE12/4(金)から12/11(金)');
    await removal(page, 'みほんSALE(12/4(金)から12/11(金))を消す');
    expect(page.settings().sales).toEqual([]);
    await page.press('もどす');
    expect(page.settings().sales).toHaveLength(1);
  });

  it('leave what was chosen elsewhere as it is', async () => {
    const page = await open();
    await tick(page, 'お盆');
    await page.type('sale-from', '12/4');
    await page.press('セールを足す');
    await page.press('もどす');
    expect(page.settings().sales).toEqual([]);
    expect(page.settings().closing.seasons).toEqual(['obon']);
  });
});

it('what is shown of days off is only looked at while the data is of a newer Kagiban', async () => {
  const page = await open({ sight: { mayRead: true, newerData: true } });
  for (const words of ['休業日を足す', 'セールを足す']) expect(page.button(words)?.disabled).toBe(true);
  expect(page.all('#closing .tick-pill input:not([disabled])')).toEqual([]);
});
