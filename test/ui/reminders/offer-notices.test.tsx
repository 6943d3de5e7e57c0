/** Notices are offered when a renewal is finished, with the reason, and only while they are not allowed. */

import { expect, it } from 'vitest';
import { seen, ticked } from '../../support/facts.ts';
import { openPopup } from '../open-popup.tsx';

const OFFER = '通知の設定を開く';
const place = { at: 'steps', id: 'unidentified/vendor/ネクストエンジン' } as const;
const done = [
  seen({ ends: 6, first: -84, last: -1 }),
  seen({ ends: 90 }),
  ...(['issued', 'registered', 'confirmed'] as const).map((step) => ticked(step, { ends: 90 })),
];

it('after a finished renewal they are offered, and the press leads to where they are allowed', async () => {
  const popup = await openPopup(done, { place });
  expect(popup.text()).toContain('許可すると、次に期限が近づいたとき、画面のすみでもお知らせします。');
  await popup.press(OFFER);
  expect(popup.opened).toEqual(['reminders']);
});

it.each([
  ['before it is finished', done.slice(0, 3), {}],
  ['where they are allowed', done, { planned: { allowed: true } }],
])('they are not offered %s', async (_, facts, options) => {
  const popup = await openPopup(facts, { place, ...options });
  expect(popup.button(OFFER)).toBeUndefined();
});
