/** Dates in every form that RMS or a person would print; what is unclear is no date, never a wrong one. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedDate } from '../../../src/domain/text/printed-date.ts';

describe('readable', () => {
  it.each([
    '2026/11/30',
    '2026-11-30',
    '2026.11.30',
    '2026‐11‐30',
    '2026−11−30',
    '2026年11月30日',
    '2026 年 11 月 30 日',
    '２０２６／１１／３０',
    '２０２６年１１月３０日',
    '2026/11/30 23:59:59',
    '2026/11/30 23:59',
    '2026年11月30日 23時59分',
    '2026-11-30T23:59:59',
    '2026-11-30T23:59:59+09:00',
    '2026-11-30T14:59:59Z',
    '2026/11/30(月)',
    '2026/11/30まで',
    '〜2026/11/30',
    '～ 2026年11月30日',
    '有効期限：2026/11/30',
    '2026/09/01～2026/11/30',
    '2026年9月1日 〜 2026年11月30日',
    '2026/09/01 から 2026/11/30 まで',
    '2026/11/30 2026/11/30',
    '令和8年11月30日',
    '令和８年１１月３０日',
    '㋿8年11月30日',
    'Nov 30, 2026',
    'Nov 30, 2026, 11:59 PM',
    'Nov. 30, 2026 at 11:59 p.m. JST',
    'November 30, 2026',
    'NOV 30 2026',
    'Mon, Nov 30th, 2026',
    '30 Nov 2026',
    '30 November 2026 23:59',
    'Sep 1, 2026 – Nov 30, 2026',
    'Sep 1, 2026 - Nov 30, 2026',
    'Issued on Sep 1, 2026, expires Nov 30, 2026',
    'R8.11.30',
    'R8/11/30',
    'Ｒ8年11月30日',
    'R8.11.30 23:59まで',
    'R8.9.1～R8.11.30',
    '令和8.11.30',
    '2026.11.30 R8.11.30',
    '令和八年十一月三十日',
    '令和八年一一月三〇日まで',
    '二〇二六年十一月三十日',
    '\n  2026/11/30\n',
    'あと6日(2026/11/30)',
    '2026/11/30 (発行日 2026/09/01)',
    '発行日：2026/09/01 有効期限：2026/11/30',
    '2026/11/30 2026/09/01発行',
  ])('%o is 2026-11-30', (text) => {
    expect(printedDate(text)?.toString()).toBe('2026-11-30');
  });

  it.each([
    ['2026/9/5', '2026-09-05'],
    ['2026年8月9日', '2026-08-09'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成30年9月30日', '2018-09-30'],
    ['2028/02/29', '2028-02-29'],
    ['Feb 1, 2027, 11:59 PM', '2027-02-01'],
    ['1 Feb 2027', '2027-02-01'],
    ['Sept 5, 2026', '2026-09-05'],
    ['May 9, 2027', '2027-05-09'],
    ['R9.2.1', '2027-02-01'],
    ['R8/12/30', '2026-12-30'],
    ['Ｒ９年２月１日', '2027-02-01'],
    ['R元.5.1', '2019-05-01'],
    ['令和九年二月一日', '2027-02-01'],
    ['令和元年五月二十一日', '2019-05-21'],
    ['令和十年十月十日', '2028-10-10'],
  ])('%s is %s', (text, expected) => {
    expect(printedDate(text)?.toString()).toBe(expected);
  });
});

describe('unclear', () => {
  it.each([
    '',
    '-',
    '別途ご案内',
    '無期限',
    '11/30',
    '11月30日',
    '26/11/30',
    '2026/02/30',
    '2027/02/29',
    '2026/13/01',
    '2026/00/10',
    '2026/11/31',
    '2026/11',
    '20261130',
    '2026/11/301',
    '12026/11/30',
    '2026/11-30',
    '2026年11/30',
    '2026/11/30～',
    '2026/11/30 以降',
    '2026/09/01 2026/11/30',
    '発行日 2026/11/30',
    '2026/11/30 発行',
    '申込日 2026/11/30',
    '2026/11/30 申請',
    '更新日 2026/09/01 2026/11/30',
    '2026/09/01、2026/10/01、2026/11/30',
    'Nov 2026',
    'Nov 31, 2026',
    'Nov 30, 20261',
    'XNov 30, 2026',
    'Nova 30, 2026',
    'Nov 30, 26',
    'Nov 30',
    'Nov 30, 2026, 3:00 PM UTC',
    'Nov 30, 2026 15:00 +00:00',
    '30 Nov 2026 15:00Z',
    'Issued on Nov 30, 2026',
    'Valid from Nov 30, 2026',
    'from 30 Nov 2026',
    'Sep 1, 2026, Nov 30, 2026',
    'r8.11.30',
    'R8-11-30',
    'R8.11/30',
    'R8.11.30.1',
    'R8.11.30a',
    'R8.11.301',
    'R208.11.30',
    'R8.13.30',
    'R8.11',
    'AR8.11.30',
    '見本R8.11.30',
    'v.R8.11.30',
    'H30.9.30',
    '発行日 R8.11.30',
    'R8.11.30 2026.11.29',
    '令和八年十一月三十一日',
    '令和八年十一月',
    '八年十一月三十日',
    '令和八年百一月三十日',
    '令和八年十一月三十十日',
    '二六年十一月三十日',
  ])('%o is no date', (text) => {
    expect(printedDate(text)).toBeUndefined();
  });
});

it('reads back every printed form of every day', () => {
  const forms: ((day: Temporal.PlainDate) => string)[] = [
    (day) => `${day.year}/${day.month}/${day.day}`,
    (day) => day.toString(),
    (day) => day.toString().replaceAll('-', '/'),
    (day) => `${day.year}年${day.month}月${day.day}日`,
    (day) => `令和${day.year - 2018}年${day.month}月${day.day}日 23:59:59`,
    (day) => `${day.toString().replaceAll('-', '/')} 23:59:59まで`,
    (day) => `2001/01/01～${day.year}年${day.month}月${day.day}日`,
    (day) => `${day.year}.${day.month}.${day.day}`,
    (day) => `${day.year} 年 ${day.month} 月 ${day.day} 日`,
    (day) => `${day}T23:59:59+09:00`,
    // In Japan it is nine hours later.
    (day) => `${day}T14:59:59Z`,
    (day) => `㋿${day.year - 2018}年${day.month}月${day.day}日`,
    (day) => `あと6日(${day.toString().replaceAll('-', '/')})`,
    (day) => `2001年1月1日から${day.year}年${day.month}月${day.day}日まで`,
  ];
  const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const widths = [(text: string) => text, wide];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9000 }),
      fc.constantFrom(...forms),
      fc.constantFrom(...widths),
      (days, form, width) => {
        const day = Temporal.PlainDate.from('2020-01-01').add({ days });
        expect(printedDate(width(form(day)))?.toString()).toBe(day.toString());
      },
    ),
  );
});

it('takes no longer than the text is long', () => {
  for (const hostile of ['2026/11/', '2026', '2026/11/30 ', '～', '令和8年', '1', ' ', '2026/11/30～', '(']) {
    expect(() => printedDate(hostile.repeat(100_000 / hostile.length))).not.toThrow();
  }
});
