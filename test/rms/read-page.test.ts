/** There are pages of every kind; real browsers read all of them (test/e2e/pages/every-page.e2e.ts). */

import { expect, it } from 'vitest';
import { SCREENS } from '../../src/rms/screens/index.ts';
import { expectedOn, pageNames } from '../support/pages/pages.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');

it('sees a list, a detail screen, each other screen and a look-alike more than once', () => {
  const counts = new Map<string | null, number>();
  for (const name of pageNames()) {
    const { screen } = expectedOn(name, TODAY);
    counts.set(screen, (counts.get(screen) ?? 0) + 1);
  }
  expect([...counts.keys()].filter((screen) => (counts.get(screen) ?? 0) < 2)).toEqual([]);
  expect(counts.size).toBe(SCREENS.length + 1);
  expect(counts.get(null)).toBeGreaterThanOrEqual(20);
  expect(pageNames().length).toBeGreaterThanOrEqual(240);
});
