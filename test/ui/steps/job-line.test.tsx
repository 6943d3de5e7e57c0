/** The line for a job that just ended, or that lacks its last check. */

import { describe, expect, it } from 'vitest';
import { seen, ticked } from '../../support/facts.ts';
import { openPopup } from '../open-popup.tsx';

const renewed = [seen({ ends: 6, first: -84, last: -1 }), seen({ ends: 90 })];

describe('a job', () => {
  it('that lacks its last check is named, and once done too', async () => {
    const registered = ticked('registered', { ends: 90, replaces: 6 });
    const waiting = await openPopup([...renewed, registered]);
    expect(waiting.text('.done-line')).toContain('ネクストエンジンの動作確認が残っています');
    expect(waiting.text()).not.toContain('今することはありません');
    const done = await openPopup([...renewed, registered, ticked('confirmed', { ends: 90, replaces: 6, on: -1 })]);
    expect(done.text('.done-line')).toBe('11/23(月)に、ネクストエンジンのキー更新が終わりました');
  });
});

describe('a job whose connection is not tested yet', () => {
  it('is named by that test, not by the check after it', async () => {
    const product = 'まとまるEC店長';
    const waiting = await openPopup([
      seen({ product, ends: 6, first: -84, last: -1 }),
      seen({ product, ends: 90 }),
      ticked('registered', { ends: 90, replaces: 6 }, product),
    ]);
    expect(waiting.text('.done-line')).toContain('まとまるEC店長の接続の確認が残っています');
  });
});

it('更新あり does not hide the check that is left of a renewal, nor how to take a tick back', async () => {
  const facts = [
    seen({ ends: 6, first: -84, last: -1 }),
    seen({ ends: 90, state: 'active-with-update' }),
    ticked('registered', { ends: 90, replaces: 6 }),
  ];
  const home = await openPopup(facts);
  expect(home.text('.done-line')).toContain('ネクストエンジンの動作確認が残っています');
  const steps = await openPopup(facts, { place: { at: 'steps', id: 'unidentified/vendor/ネクストエンジン' } });
  expect(steps.text()).toContain('アップデートする');
  expect(steps.text()).toContain('動作を確認した');
  expect(steps.text()).toContain('もどす');
});
