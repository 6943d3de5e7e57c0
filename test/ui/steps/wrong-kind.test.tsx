/** The steps of a key for which a place was chosen that wants the other kind of key. */

import { expect, it } from 'vitest';
import { attached, own } from '../../support/guides.ts';
import { openPopup } from '../open-popup.tsx';

const renewed = [...attached('next-engine', own({ ends: 6, first: -84, last: -1 })), own({ ends: 90 })];

it('say so, ask for the place first, and tell nothing to paste until another one is chosen', async () => {
  const popup = await openPopup(renewed, { place: { at: 'steps', id: 'unidentified/own-shop/自店舗利用' } });
  expect(popup.text('.step-note')).toBe('このキーは自店舗用です。ネクストエンジンには、製品ごとのキーを登録します。');
  const [place, stepper] = popup.all('.destination, .stepper');
  expect([place?.className, stepper?.className]).toEqual(['destination', 'stepper']);
  const now = popup.text('[data-step="now"]');
  expect(now).toContain('登録先を選び直すと、このキーの手順が出ます。');
  expect(now).not.toMatch(/設定 > 基本|貼り付け/);
  expect(popup.button('マニュアル')).toBeUndefined();
  expect(popup.button('2/22までのキーを登録した')).toBeDefined();
});
