/** The months in the options: every mark is said in words, and the months can be turned over. */

import { afterEach, describe, expect, it } from 'vitest';
import { ofOneShop, seen } from '../../support/facts.ts';
import { speak } from '../../support/node/speak.ts';
import { type OpenPopup, openPopup } from '../open-popup.tsx';

const SETTINGS = {
  closing: { seasons: ['new-year'] },
  sales: [{ from: '2026-12-04', to: '2026-12-11', label: 'みほんSALE' }],
};
const open = () =>
  openPopup(ofOneShop(seen({ ends: 6 }), seen({ ends: 17, product: 'BOSS' })), {
    options: true,
    planned: { settings: SETTINGS },
  });
const names = (page: OpenPopup) => page.all('.month caption').map((one) => one.textContent);
/** The words of this day of the nth month. */
const cell = (page: OpenPopup, month: number, day: number) =>
  page
    .all(`.months__pair table:nth-of-type(${month}) td`)
    .map((one) => one.textContent ?? '')
    .find((text) => new RegExp(`^${day}(?: |$)`).test(text));
const turn = async (page: OpenPopup, label: string) => {
  page
    .all('.months button')
    .find((one) => one.getAttribute('aria-label') === label || one.textContent === label)
    ?.click();
  await page.settle();
};

describe('each day says', () => {
  it.each([
    ['nothing where nothing is marked', 1, 26, '26'],
    ['that it is today', 1, 24, '24 今日'],
    ['which holiday it is', 1, 23, '23 勤労感謝の日'],
    ['that it is a weekly day off', 1, 28, '28 定休日'],
    ['which key expires', 1, 30, '30 ネクストエンジンの期限'],
    ['all that it is', 2, 11, '11 BOSSの期限 · みほんSALE'],
    ['which sale it lies in, on a day off too', 2, 5, '5 定休日 · みほんSALE'],
    ['that the shop is closed', 2, 31, '31 休業日'],
  ])('%s', async (_, month, day, expected) => {
    expect(cell(await open(), month, day)).toBe(expected);
  });

  it('the same when it is pointed at', async () => {
    const page = await open();
    const titles = page.all('.month td[title]').map((one) => one.getAttribute('title'));
    expect(titles).toContain('BOSSの期限 · みほんSALE');
  });
});

it('a month is a table with its name, and a column for each weekday', async () => {
  const page = await open();
  expect(names(page)).toEqual(['2026年11月', '2026年12月']);
  const heads = page.all('.month:nth-of-type(1) th');
  expect(heads.map((one) => one.textContent).join('')).toBe('日月火水木金土');
  expect(heads.map((one) => one.getAttribute('abbr'))[0]).toBe('日曜日');
  expect(page.all('.month [aria-current="date"]').map((one) => one.textContent)).toEqual(['24 今日']);
});

it('the months are turned over, back, and to this one, and a screen reader hears which', async () => {
  const page = await open();
  expect(page.text('.months [role="status"]')).toBe('');
  await turn(page, '次の月');
  await turn(page, '次の月');
  expect(names(page)).toEqual(['2027年1月', '2027年2月']);
  expect(page.text('.months [role="status"]')).toBe('2027年1月 · 2027年2月');
  expect(cell(page, 1, 1)).toBe('1 元日');
  expect(cell(page, 1, 3)).toBe('3 休業日');
  await turn(page, '今月');
  await turn(page, '前の月');
  expect(names(page)).toEqual(['2026年10月', '2026年11月']);
});

it('holidays that are not announced yet are marked as computed, by day and below', async () => {
  const page = await open();
  for (let month = 0; month < 13; month += 1) await turn(page, '次の月');
  expect(names(page)).toEqual(['2027年12月', '2028年1月']);
  expect(cell(page, 2, 10)).toBe('10 成人の日(正式な発表前)');
  expect(page.text('.months > .fine')).toBe('2028年の祝日は、まだ発表されていません。今の法律から計算した日です。');
  await turn(page, '前の月');
  expect(page.all('.months > .fine')).toEqual([]);
});

describe('in English', () => {
  afterEach(() => speak('ja'));

  it('it is the same', async () => {
    speak('en');
    const page = await open();
    expect(names(page)).toEqual(['November 2026', 'December 2026']);
    expect(page.all('.month:nth-of-type(1) th').map((one) => one.textContent)[0]).toBe('Sun');
    expect(cell(page, 1, 30)).toBe('30 Last day of the key of ネクストエンジン');
  });
});
