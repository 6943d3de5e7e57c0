/**
 * Every test page says exactly what its JSON says, and the look-alikes say nothing. Real browsers read them too
 * (test/e2e/pages).
 */

import { expect, it } from 'vitest';
import { SCREENS } from '../../src/rms/screens/index.ts';
import { pageRead, wantedRead } from '../support/pages/page-read.ts';
import { expectedOn, isStatic, pageNames } from '../support/pages/pages.ts';
import { parsedPage } from '../support/pages/parsed-page.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');

it.each(pageNames().filter(isStatic))('%s', (name) => {
  expect(pageRead(parsedPage(name, TODAY))).toEqual(wantedRead(expectedOn(name, TODAY)));
});

it('sees a list, a detail screen, each other screen and a look-alike more than once', () => {
  const counts = new Map<string | null, number>();
  for (const name of pageNames()) {
    const { screen } = expectedOn(name, TODAY);
    counts.set(screen, (counts.get(screen) ?? 0) + 1);
  }
  expect([...counts.keys()].filter((screen) => (counts.get(screen) ?? 0) < 2)).toEqual([]);
  expect(counts.size).toBe(SCREENS.length + 1);
  expect(counts.get(null)).toBeGreaterThanOrEqual(20);
  expect(pageNames().length).toBeGreaterThanOrEqual(187);
});
