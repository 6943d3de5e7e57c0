/** The popup over a page that is not read: one press makes the report, which is shown whole before it can be copied. */

import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { selfCheckOf } from '../../../src/domain/facts/self-check.ts';
import { at, seen, when } from '../../support/facts.ts';
import { openPopup, REPORT } from '../open-popup.tsx';

const LINK = '読み取れない画面を知らせる';
const COPY = 'コピーする';
const UNDER = { host: 'webservice.rms.rakuten.co.jp', readByItself: true };
const LOOK = selfCheckOf(
  { screen: 'product-list', shop: {}, keys: [] },
  { state: true, expiry: true },
  false,
  when(at(0)),
);

it.each([
  ['at the first use', [], {}],
  ['beside the reading check', [seen({ ends: 60 })], { looks: [LOOK] }],
])('is one press away %s', async (_, facts, options) => {
  const popup = await openPopup(facts, { ...options, under: UNDER });
  await popup.press(LINK);
  expect(popup.place).toEqual({ at: 'report' });
  expect((popup.all('textarea')[0] as HTMLTextAreaElement).value).toBe(REPORT);
});

describe('the report', () => {
  it('says what it is for and that it is to be looked through, and is copied whole', async () => {
    const popup = await openPopup([], { place: { at: 'report' }, under: UNDER });
    expect(popup.text()).toContain('鍵番からは送信しません');
    expect(popup.text()).toContain('目を通してから');
    await popup.press(COPY);
    expect(popup.opened).toEqual([`copied ${REPORT}`]);
    expect(popup.text('.report [role="status"]')).toBe('コピーしました。開発者に送ってください。');
  });

  it('of a large page says that it is being made, and cannot be copied before', async () => {
    let made = (_: string) => {};
    const report = new Promise<string>((resolve) => {
      made = resolve;
    });
    const popup = await openPopup([], { place: { at: 'report' }, under: UNDER, report });
    expect(popup.text('.report [role="status"]')).toBe('画面を調べています…');
    expect(popup.button(COPY)?.disabled).toBe(true);
    await act(async () => {
      made(REPORT);
      await report;
    });
    expect(popup.text('.report [role="status"]')).toBe('');
    expect(popup.button(COPY)?.disabled).toBe(false);
  });

  it('says how to copy it by hand where the browser does not let us', async () => {
    const popup = await openPopup([], { place: { at: 'report' }, under: UNDER, noClipboard: true });
    await popup.press(COPY);
    expect(popup.text('.report [role="status"]')).toContain('Ctrl+C');
  });

  it.each([
    ['another page than one of RMS', {}],
    ['a page that cannot be read', { under: UNDER, full: true }],
  ])('over %s says what to open first', async (_, options) => {
    const popup = await openPopup([], { place: { at: 'report' }, ...options });
    expect(popup.text('.report')).toContain('「読み取れない画面を知らせる」を選んでください');
    expect(popup.button(COPY)).toBeUndefined();
  });
});
