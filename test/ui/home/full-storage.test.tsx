/** A storage that takes nothing more: the popup says so, and every press that came to nothing stays unpressed. */

import { expect, it } from 'vitest';
import { away, seen } from '../../support/facts.ts';
import { openPopup } from '../open-popup.tsx';

const FULL = { mayRead: true, newerData: false, unkept: true };
const NOT_KEPT = '記録できませんでした。';

it('is the answer where nothing is more urgent, and nothing says that all is done', async () => {
  const popup = await openPopup([seen({ ends: 41 })], { sight: FULL });
  expect(popup.badge().text).toBe('?');
  expect(popup.text('.answer').replaceAll('\u200b', '')).toContain('新しい記録を保存できません');
  expect(popup.text('.answer')).toContain('ブラウザを一度閉じて、開き直してください。');
  expect(popup.text()).not.toContain('今することはありません');
});

it('is a line below an end that is near', async () => {
  const popup = await openPopup([seen({ ends: 3 })], { sight: FULL });
  expect(popup.badge().text).toBe('3');
  expect(popup.text('.answer')).not.toContain('保存できません');
  expect(popup.text()).toContain('新しい記録を保存できません。');
});

it('is never blank, even where everything was put away', async () => {
  const put = [seen({ ends: 41 }), away(true)];
  expect((await openPopup(put)).badge().text).toBe('');
  expect((await openPopup(put, { sight: FULL })).badge().text).toBe('?');
});

it('leaves a step unticked that could not be kept', async () => {
  const one = seen({ ends: 6 });
  const popup = await openPopup([one], { full: true, place: { at: 'steps', id: one.id } });
  const ticks = () => popup.all('[data-step="done"]').length;
  const [tick] = popup.all('.step button.button');
  const before = ticks();
  await popup.press(tick?.textContent?.trim() ?? '');
  expect(popup.text('.said')).toContain(NOT_KEPT);
  expect(ticks()).toBe(before);
  expect(popup.told).toEqual([]);
});

it('stays on the form with the date that could not be kept', async () => {
  const popup = await openPopup([], { full: true, place: { at: 'form' } });
  popup.field('product').value = 'まとまる EC店長';
  popup.field('date').value = '2026-12-14';
  await popup.press('この期限で見張る');
  expect(popup.place).toEqual({ at: 'form' });
  expect(popup.text('.said')).toContain(NOT_KEPT);
  expect(popup.field('date').value).toBe('2026-12-14');
});
