/** What only the user knows is asked with its answers: at home as the next thing to do, and above the steps. */

import { describe, expect, it } from 'vitest';
import { toldKey } from '../../../src/domain/facts/facts.ts';
import { type Fact, seen, typed } from '../../support/facts.ts';
import { openPopup } from '../open-popup.tsx';

const ID = 'unidentified/vendor/ネクストエンジン';
const STEPS = { place: { at: 'steps', id: ID } } as const;
const WHERE = [
  ['at home', {}],
  ['above its steps', STEPS],
] as const;
const plain = (text: string) => text.replaceAll('\u200b', '');

/** The old key ended a day ago, and today RMS shows a new one: a colleague may have registered it. */
const CAME_AFTER = [seen({ ends: -1, first: -80, last: -3 }), seen({ ends: 90 })];
/** Typed in as 12/14, and RMS shows 12/4. */
const TWO_DAYS = [typed(20, -1), seen({ ends: 10 })];

describe.each(WHERE)('a new key that came to be seen when the old one had ended, %s', (_, place) => {
  it('is asked about, without an alarm that anything has stopped', async () => {
    const popup = await openPopup(CAME_AFTER, place);
    expect(popup.badge().text).toBe('未?');
    expect(plain(popup.text(place === STEPS ? '.ask h2' : '.next__title'))).toMatch(/新しいキー.*を登録しましたか/);
    expect(popup.all('.ending')).toEqual([]);
    expect(popup.text()).not.toContain('切れています');
  });

  it('counts from はい on', async () => {
    const popup = await openPopup(CAME_AFTER, place);
    await popup.press('はい');
    expect(popup.badge().text).toBe('90');
    expect(popup.text('.said')).toContain('ネクストエンジンに新しいキーを登録ずみ、と記録しました。');
  });

  it('is to be registered from まだ on, and that can be taken back', async () => {
    const popup = await openPopup(CAME_AFTER, place);
    await popup.press('まだ');
    expect(popup.badge().text).toBe('未!');
    expect(popup.told.map(toldKey)).toEqual([`told:${ID}:handover:2027-02-22:rms:issued`]);
    expect(popup.text('.said')).toContain('登録はまだ');
    await popup.press('もどす');
    expect([popup.badge().text, popup.told]).toEqual(['未?', []]);
  });
});

it('its steps stay folded away until the answer is まだ', async () => {
  const popup = await openPopup(CAME_AFTER, STEPS);
  expect(popup.all('.stepper').map((one) => one.closest('details') !== null)).toEqual([true]);
  await popup.press('まだ');
  expect(popup.all('.stepper').map((one) => one.closest('details'))).toEqual([null]);
});

describe.each(WHERE)('a day that was typed in and another one on RMS, %s', (_, place) => {
  const RMS = 'RMSの日付(12/4(金))が正しい';
  const TYPED = '入力した日付(12/14(月))が正しい';

  it.each([
    [RMS, '10'],
    [TYPED, '20'],
  ])('%s', async (words, badge) => {
    const popup = await openPopup(TWO_DAYS, place);
    expect(popup.badge().text).toBe('10');
    expect([popup.button(RMS), popup.button(TYPED)]).not.toContain(undefined);
    await popup.press(words);
    expect(popup.badge().text).toBe(badge);
    expect(popup.button(RMS)).toBeUndefined();
  });

  it('the one that was said stays, though RMS shows the other again', async () => {
    const popup = await openPopup(TWO_DAYS, place);
    await popup.press(TYPED);
    await popup.see(seen({ ends: 10 }));
    expect(popup.badge().text).toBe('20');
  });
});

describe('two keys of which nobody has said which one is registered', () => {
  const two = [6, 90].map((ends) => seen({ ends, screen: 'product-detail' }));

  it('either can be named, and the later one is still to be registered where it is the earlier', async () => {
    const later = await openPopup(two, STEPS);
    await later.press('2027/2/22(月)までのキーを登録ずみ');
    expect(later.badge().text).toBe('90');
    const earlier = await openPopup(two, STEPS);
    await earlier.press('11/30(月)までのキーを登録ずみ');
    expect(earlier.badge().text).toBe('未6');
  });

  it('of two rows with one name only the later one is asked for: both may be in use', async () => {
    const popup = await openPopup([seen({ ends: 20 }), seen({ ends: 40 })], STEPS);
    expect(popup.all('.ask button').map((one) => one.textContent)).toHaveLength(1);
  });
});

it('a date that is not known is asked for, and no step of a new key is unfolded', async () => {
  const popup = await openPopup([seen()], STEPS);
  expect(popup.text('h1')).toContain('ネクストエンジン');
  expect(popup.text('h1')).not.toContain('キー更新');
  expect(popup.all('.step')).toEqual([]);
  await popup.press('期限を入力する');
  expect(popup.place).toEqual({ at: 'form', id: ID });
});

it.each<[string, readonly Fact[], string]>([
  [
    'its day where RMS has shown it',
    [seen({ ends: 6, first: -84, last: -1 }), seen({ ends: 90 })],
    '2/22までのキーを登録した',
  ],
  ['「新しいキー」 where none is there yet', [seen({ ends: -2, first: -80 })], '新しいキーを登録した'],
])('the button that says that a key is registered names it: %s', async (_, facts, words) => {
  expect((await openPopup(facts)).button(words)).toBeDefined();
});
