/** Days as people type and paste them: what is understood, what is asked, and what is refused. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedDay } from '../../../src/domain/text/typed-day.ts';
import { TODAY } from '../../support/facts.ts';
import { SECRETS } from '../../support/pages/secrets.ts';

/** In short: the day, `?` before days to choose from, else what it is. */
function read(text: string, today = TODAY): string {
  const reading = typedDay(text, today);
  if (reading.is === 'day') return reading.day.toString();
  return reading.is === 'choice' ? `? ${reading.days.join(' ')}` : reading.is;
}

it.each([
  '2026/12/05',
  '2026/12/5',
  '2026-12-05',
  '2026-12-05 23:59:59',
  '2026.12.5',
  '2026年12月5日',
  '2026年12月5日(土)まで',
  '２０２６／１２／０５',
  '２０２６年１２月５日（土）',
  '２０２６ー１２ー０５',
  '2026・12・5',
  '20261205',
  '2026 12 05',
  '令和8年12月5日',
  '令和８年１２月５日',
  '令和8/12/5',
  'R8.12.5',
  'R8/12/5',
  'r8-12-5',
  'Ｒ８．１２．５',
  '㋿8年12月5日',
  'Dec 5, 2026',
  'Dec 5, 2026, 11:59 PM',
  '5 December 2026',
  '令和八年十二月五日',
  '有効期限：2026/12/05 23:59:59',
  '\t2026/12/05\n',
  '2026/09/06～2026/12/05',
  '2026/12/05(土・祝)',
  '12/5',
  '12/05',
  '１２／５',
  '12月5日',
  '12月5日(土)',
  '12月5日（土）まで',
  '12/5まで',
  '今年の12/5',
])('%j is 2026-12-05', (text) => {
  expect(read(text)).toBe('2026-12-05');
});

describe('a day without its year', () => {
  it.each([
    ['11/24', '2026-11-24'],
    ['11/25', '2026-11-25'],
    ['1/31', '2027-01-31'],
    ['8月20日', '2027-08-20'],
    ['11/23', '? 2026-11-23 2027-11-23'],
    ['8/26', '? 2026-08-26 2027-08-26'],
    ['11/23(月)', '2026-11-23'],
    ['11/23(火)', '2027-11-23'],
    ['来年11/23', '2027-11-23'],
    ['来年の3/5', '2027-03-05'],
    ['今年の11/23', '2026-11-23'],
    ['2/29', 'no-such-day'],
    ['2/30', 'no-such-day'],
    ['13/1', 'no-such-day'],
    ['12/5(月)', 'unclear'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('says that the year was added, unless it was spoken of', () => {
    expect(typedDay('12/5', TODAY)).toMatchObject({ yearAdded: true });
    expect(typedDay('来年3/5', TODAY)).toMatchObject({ yearAdded: false });
    expect(typedDay('2026/12/5', TODAY)).toMatchObject({ yearAdded: false });
  });

  it('has a leap day in a leap year', () => {
    expect(read('2/29', Temporal.PlainDate.from('2027-12-01'))).toBe('2028-02-29');
  });
});

it.each([
  ['', 'nothing'],
  [' 　', 'nothing'],
  ['2026/02/30', 'no-such-day'],
  ['2026年2月30日', 'no-such-day'],
  ['令和8年2月30日', 'no-such-day'],
  ['R8.2.30', 'no-such-day'],
  ['Feb 30, 2026', 'no-such-day'],
  ['Dec 5', 'unclear'],
  ['2026/13/01', 'no-such-day'],
  ['20261301', 'no-such-day'],
  ['2026/12/05(日)', 'other-weekday'],
  ['26/12/05', 'unclear'],
  ['2026/12', 'unclear'],
  ['2026年12月', 'unclear'],
  ['12月末', 'unclear'],
  ['5日', 'unclear'],
  ['あした', 'unclear'],
  ['1205', 'unclear'],
  ['2026/12/05 2026/12/06', 'unclear'],
  ['12/5か12/6', 'unclear'],
  ['発行日 2026/09/06', 'unclear'],
  ['12026/12/05', 'unclear'],
  ['あ'.repeat(201), 'unclear'],
  [SECRETS.licenseKey, 'key'],
  [SECRETS.vendorKey, 'key'],
  [`${SECRETS.licenseKey} 2026/12/05`, 'key'],
  [`12/5 ${SECRETS.serviceSecret}`, 'key'],
])('%j: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it('hands nothing of a key on', () => {
  for (const key of Object.values(SECRETS)) expect(typedDay(`期限 12/5 ${key}`, TODAY)).toEqual({ is: 'key' });
});

it('reads back any day in each form that people write', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const weekday = (day: Temporal.PlainDate) => '月火水木金土日'[day.dayOfWeek - 1];
  const withYear: ((day: Temporal.PlainDate) => string)[] = [
    (day) => day.toString(),
    (day) => day.toString().replaceAll('-', '/'),
    (day) => day.toString().replaceAll('-', ''),
    (day) => day.toString().replaceAll('-', 'ー'),
    (day) => `${day.year}/${day.month}/${day.day}`,
    (day) => `${day.year}/${day.month}/${day.day}(${weekday(day)})まで`,
    (day) => `${day} 23:59:59`,
    (day) => `${day.year}年${day.month}月${day.day}日（${weekday(day)}曜日）`,
    (day) => `令和${day.year - 2018}年${day.month}月${day.day}日`,
    (day) => `R${day.year - 2018}.${two(day.month)}.${two(day.day)}`,
  ];
  const withoutYear: typeof withYear = [
    (day) => `${day.month}/${day.day}`,
    (day) => `${two(day.month)}/${two(day.day)}まで`,
    (day) => `${day.month}月${day.day}日`,
    (day) => `${day.month}月${day.day}日(${weekday(day)})`,
  ];
  const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const widths = fc.constantFrom((text: string) => text, wide);
  const todays = fc.integer({ min: 0, max: 5000 }).map((days) => TODAY.add({ days }));
  const anyDay = fc.property(
    fc.integer({ min: 0, max: 9000 }),
    fc.constantFrom(...withYear),
    widths,
    (days, form, width) => {
      const day = Temporal.PlainDate.from('2020-01-01').add({ days });
      expect(read(width(form(day)))).toBe(day.toString());
    },
  );
  // Up to the day before its next anniversary less the 90 days that may just have passed, it can only be this one.
  const soon = fc.property(
    todays,
    fc.integer({ min: 0, max: 274 }),
    fc.constantFrom(...withoutYear),
    widths,
    (today, days, form, width) => {
      const day = today.add({ days });
      expect(read(width(form(day)), today)).toBe(day.toString());
    },
  );
  fc.assert(anyDay);
  fc.assert(soon);
});

it('takes no longer than the text is long, whatever is pasted', () => {
  for (const piece of ['2026/12/', '12/', '令和8年', 'R8.', '1', ' ', '(', 'ー', '日']) {
    expect(() => typedDay(piece.repeat(100_000 / piece.length), TODAY)).not.toThrow();
  }
});
