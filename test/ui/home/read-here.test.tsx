/** The popup over a page of RMS: it offers to read what is not read by itself, and says how that ended. */

import { describe, expect, it } from 'vitest';
import { seen } from '../../support/facts.ts';
import { openPopup } from '../open-popup.tsx';

const READ = 'この画面を読み取る';
const ALWAYS = 'このサイトではいつも読み取る';
const OTHER = { host: 'order-rp.rms.rakuten.co.jp', readByItself: false };

describe('over a page of RMS that is not read by itself', () => {
  it('both ways to have it read are one press', async () => {
    const popup = await openPopup([], { under: OTHER });
    expect(popup.text('.here')).toContain(OTHER.host);
    await popup.press(ALWAYS);
    await popup.press(READ);
    expect(popup.opened).toEqual(['read always', 'read here']);
    expect(popup.text('.here [role="status"]')).toContain('読み取りました');
    expect(popup.button(READ)).toBeUndefined();
  });

  it('a page that cannot be read is said, and can be tried again', async () => {
    const popup = await openPopup([], { under: OTHER, full: true });
    await popup.press(READ);
    expect(popup.text('.here [role="status"]')).toContain('読み取れません');
    expect(popup.button(READ)).toBeDefined();
  });
});

describe('the same beside keys that are known', () => {
  it('is one line below them, and that the host is always read comes after the first time', async () => {
    const popup = await openPopup([seen({ ends: 6 })], { under: OTHER });
    expect(popup.text('.here-line')).toContain('このタブは、まだ読み取っていません');
    expect(popup.button(ALWAYS)).toBeUndefined();
    await popup.press(READ);
    expect(popup.text('.here-line [role="status"]')).toBe('読み取りました。');
    await popup.press(ALWAYS);
    expect(popup.opened).toEqual(['read here', 'read always']);
  });
});

describe('over any other page', () => {
  it.each([
    ['of RMS that is read by itself', { under: { host: 'webservice.rms.rakuten.co.jp', readByItself: true } }],
    ['that is not RMS', {}],
  ])('nothing is offered: one %s', async (_, options) => {
    const popup = await openPopup([], options);
    expect(popup.button(READ)).toBeUndefined();
    expect(popup.button(ALWAYS)).toBeUndefined();
  });
});
