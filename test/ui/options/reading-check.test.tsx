/** The popup says in plain words what the last RMS screen was, and what to do where it could not be read. */

import { describe, expect, it } from 'vitest';
import { CLOSED_SCREEN_IDS } from '../../../src/domain/facts/reading.ts';
import { checkOfTranslation, type SelfCheck, selfCheckOf } from '../../../src/domain/facts/self-check.ts';
import { at, seen, when } from '../../support/facts.ts';
import { openPopup } from '../open-popup.tsx';

const BOTH = { state: true, expiry: true };
const closed = (screen: SelfCheck['screen'], on = 0) =>
  selfCheckOf({ screen, shop: {}, keys: [] }, { state: false, expiry: false }, false, when(at(on)));

describe('where RMS showed no keys', () => {
  it.each(CLOSED_SCREEN_IDS)('%s is named, with what to do, and the countdown goes on', async (screen) => {
    const popup = await openPopup([seen({ ends: 6, last: -3 })], { selfChecks: [closed(screen)] });
    expect(popup.text('.notice')).toMatch(/ください|読み取ります/);
    expect(popup.text('.answer')).toContain('あと6日');
    expect(popup.badge().text).toBe('6');
  });

  it('is not spoken of any more on the next day', async () => {
    const popup = await openPopup([seen({ ends: 6 })], { selfChecks: [closed('login', -1)] });
    expect(popup.all('.notice')).toEqual([]);
  });
});

it('a list of several pages asks for the others until the last was seen', async () => {
  const check = (shown: number) =>
    selfCheckOf(
      { screen: 'product-list', shop: {}, keys: [], page: { from: shown, shown, of: 2 } },
      BOTH,
      false,
      when(at(0)),
    );
  expect((await openPopup([seen({ ends: 60 })], { selfChecks: [check(1)] })).text()).toContain('続きのページ');
  expect((await openPopup([seen({ ends: 60 })], { selfChecks: [check(2)] })).text()).not.toContain('続きのページ');
});

it('a page that takes the notes away is spoken of', async () => {
  const check = selfCheckOf({ screen: 'product-list', shop: {}, keys: [] }, BOTH, true, when(at(0)));
  expect((await openPopup([seen({ ends: 60 })], { selfChecks: [check] })).text()).toContain('説明を出せませんでした');
});

it('the reading check tells screen, columns, rows and what was not understood', async () => {
  const keys = [seen({ ends: 6 }), seen({ product: '見本', state: 'unknown', ends: 9 })];
  const check = selfCheckOf({ screen: 'product-list', shop: {}, keys }, BOTH, false, when(at(0)));
  const popup = await openPopup(keys, { selfChecks: [check] });
  const said = popup.text('.self-check');
  for (const words of [
    'キーの一覧',
    '「状態」の列あり',
    '「有効期限」の列あり',
    '読み取れた行2件',
    'わからなかった行1件',
  ])
    expect(said).toContain(words);
});

it('a translated page is spoken of, and what was not read there is not counted', async () => {
  const check = checkOfTranslation('product-list', when(at(0)));
  const popup = await openPopup([seen({ ends: 60 })], { selfChecks: [check] });
  expect(popup.text('.notice')).toContain('翻訳されているため、読み取れません');
  expect(popup.text('.self-check')).not.toContain('0件');
});
