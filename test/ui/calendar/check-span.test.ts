/** What is typed as days of a closing time or a sale: one day, a range, in any width; and why it is not taken. */

import { describe, expect, it } from 'vitest';
import { settingsIn } from '../../../src/browser/schemas/settings-schema.ts';
import { checkSpan } from '../../../src/ui/calendar/check-span.ts';
import { TODAY } from '../../support/facts.ts';
import { SECRETS } from '../../support/pages/secrets.ts';

const check = (from: string, to = '', label = '') => checkSpan({ from, to, label }, TODAY);
const days = (from: string, to = '') => {
  const { span } = check(from, to);
  return span && `${span.from} ${span.to}`;
};

describe('days are read', () => {
  it.each([
    ['12/10', '', '2026-12-10 2026-12-10'],
    ['１２月１０日(木)', '', '2026-12-10 2026-12-10'],
    ['12/29', '1/3', '2026-12-29 2027-01-03'],
    ['12/29〜1/3', '', '2026-12-29 2027-01-03'],
    ['12月29日(火) ～ 1月3日(日)', ' ', '2026-12-29 2027-01-03'],
    ['2027/4/29', '5/5', '2027-04-29 2027-05-05'],
    ['2027-08-13', '2027-08-16', '2027-08-13 2027-08-16'],
    ['11/24', '', '2026-11-24 2026-11-24'],
  ])('%s, %s', (from, to, expected) => {
    expect(days(from, to)).toBe(expected);
  });

  it('with the name that was given, on one line', () => {
    expect(check('12/10', '', ' 棚卸し\n当日 ').span).toMatchObject({ label: '棚卸し 当日' });
    expect(check('12/10').span).not.toHaveProperty('label');
  });
});

it('a name is kept as far as it is read again', () => {
  const { span } = check('12/10', '', 'あ'.repeat(130));
  expect(settingsIn(JSON.parse(JSON.stringify({ sales: [span] }))).sales).toEqual([span]);
  expect(span?.label).toHaveLength(120);
});

describe('nothing is guessed', () => {
  it.each([
    ['', '', { from: 'span_empty' }],
    ['年末', '', { from: 'span_unclear' }],
    ['2/30', '', { from: 'form_date_impossible' }],
    ['12/10(金)', '', { from: 'span_weekday' }],
    ['11/3', '', { from: 'span_year' }],
    ['2036/1/1', '', { from: 'span_far' }],
    ['2025/1/1', '', { from: 'form_date_past' }],
    ['12/10', '12/9', { to: 'span_year' }],
    ['2026/12/10', '2026/12/9', { to: 'span_order' }],
    ['12/10', '8/1', { to: 'span_long' }],
    ['12/10', 'その週', { to: 'span_unclear' }],
    ['12/10〜12/12〜12/14', '', { from: 'span_unclear' }],
  ])('%s, %s', (from, to, problems) => {
    expect(check(from, to)).toEqual({ problems });
  });

  it('a key is never taken, as a day or as a name', () => {
    expect(check(SECRETS.licenseKey)).toEqual({ problems: { from: 'span_key' } });
    expect(check('12/10', '', SECRETS.serviceSecret)).toEqual({ problems: { label: 'span_key' } });
  });
});
