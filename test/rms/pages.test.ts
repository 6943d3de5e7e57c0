/** Every test page says exactly what its JSON says, and the look-alikes say nothing. */

import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/rms/read-page.ts';
import { expectedOn, isStatic, pageNames } from '../support/pages.ts';
import { parsedPage } from '../support/parsed-page.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');

describe('a page', () => {
  it.each(pageNames().filter(isStatic))('%s', (name) => {
    const expected = expectedOn(name, TODAY);
    const found = readPage(parsedPage(name, TODAY));
    if (!expected.screen) {
      expect(found).toBeUndefined();
      return;
    }
    const { reading, lists, details } = found ?? expect.fail('nothing was read');
    const keys = reading.keys.map((key) => ({
      ...key,
      ...(key.expiresOn && { expiresOn: key.expiresOn.toString() }),
    }));
    expect(keys).toEqual(expected.keys ?? []);
    expect(reading.screen).toBe(expected.screen);
    expect(reading.page).toEqual(expected.page);
    expect(reading.shop).toEqual(expected.shop ?? {});
    expect(lists).toHaveLength(expected.lists ?? 0);
    expect(details.length + lists.flatMap((list) => list.places).length).toBe(keys.length);
  });
});

it('sees at least 24 pages, and both kinds', () => {
  const screens = pageNames().map((name) => expectedOn(name, TODAY).screen);
  expect(screens.length).toBeGreaterThanOrEqual(24);
  expect(screens.filter((screen) => screen === null).length).toBeGreaterThanOrEqual(8);
});
