/**
 * In the steps of a key: the product is the same as one under another name, said in one press and taken back in one.
 */

import { expect, it } from 'vitest';
import { type Told, toldKey } from '../../../src/domain/facts/facts.ts';
import { at, seen, ticked, when } from '../../support/facts.ts';
import { openPopup } from '../open-popup.tsx';

const OLD = seen({ ends: 6, first: -80, last: -2 });
const NEW = seen({ product: 'ネクストエンジン2', ends: 90, first: -1 });
const BESIDE = seen({ product: 'Lmail', ends: 50, first: -80, last: -1 });
const steps = (id: string) => ({ place: { at: 'steps', id } }) as const;
const OFFER = 'この製品は別の名前のものと同じです';

it('a renamed product counts as one from the press on, and as two after the undo', async () => {
  const popup = await openPopup([OLD, NEW, BESIDE], steps(OLD.id));
  expect(popup.text('.same')).toContain(OFFER);
  await popup.press('まとめる');
  expect(popup.told).toMatchObject([{ id: OLD.id, what: 'same-as', as: NEW.id, at: at(0) }]);
  expect(popup.place).toEqual({ at: 'steps', id: NEW.id });
  expect(popup.text('.said')).toContain('ネクストエンジンとネクストエンジン2を、1つの製品として数えます。');
  expect(popup.badge().text).toBe('未6');
  await popup.press('もどす');
  expect(popup.told).toEqual([]);
  expect(popup.badge().text).toBe('6');
});

it('what was joined once can be parted later, and both keep their own ticks', async () => {
  const join: Told = { id: OLD.id, what: 'same-as', as: NEW.id, ...when(at(-1)) };
  const done = ticked('registered', { ends: 90, replaces: 6 });
  const popup = await openPopup([OLD, NEW, BESIDE, join, done], steps(NEW.id));
  expect(popup.badge().text).toBe('50');
  expect(popup.text('.shop-part')).toContain('「ネクストエンジン」と1つの製品として数えています。');
  await popup.press('分ける');
  expect(popup.told.map(toldKey)).toEqual([toldKey(done)]);
  expect(popup.button('分ける')).toBeUndefined();
});

it('is not offered for products that one list showed', async () => {
  const popup = await openPopup([seen({ ends: 6 }), seen({ product: 'Lmail', ends: 50 })], steps(OLD.id));
  expect(popup.all('.same')).toEqual([]);
});

it('is only looked at while the data is of a newer Kagiban', async () => {
  const popup = await openPopup([OLD, NEW, BESIDE], { ...steps(OLD.id), sight: { mayRead: true, newerData: true } });
  expect(popup.button('まとめる')?.disabled).toBe(true);
});
