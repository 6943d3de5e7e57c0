/** Every screen file reads the pages that are its own, and is silent on all others. */

import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../src/rms/screens/index.ts';
import { expectedOn, pageNames, pageSource } from '../support/pages.ts';
import { parsedPage } from '../support/parsed-page.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');
const pages = pageNames()
  .filter((name) => !pageSource(name).includes('<!-- late -->'))
  .map((name) => ({ name, screen: expectedOn(name, TODAY).screen }));

describe.each(SCREENS)('the screen $id', ({ id, read }) => {
  it('reads its own pages, and no other', () => {
    const own = pages.filter(({ screen }) => screen === id).map(({ name }) => name);
    const found = pages.filter(({ name }) => read(parsedPage(name, TODAY))?.reading.screen === id);
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(found.map(({ name }) => name)).toEqual(own);
  });
});
