/** The test pages are as docs/test-pages.md says, and no file of the project holds anything that looks like a key. */

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/setup/root.mjs';
import { CLOSED_SCREEN_IDS, SCREEN_IDS } from '../../src/domain/facts/reading.ts';
import { expectedOn, pageNames, pageOn, pageSource } from '../support/pages/pages.ts';
import { secretsIn } from '../support/pages/secrets.ts';
import { filesBelow } from '../support/source.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');
const SCREENS = [...SCREEN_IDS, ...CLOSED_SCREEN_IDS, null];

describe.each(pageNames())('%s', (name) => {
  it('has a JSON that says what it shows, and what must be read', () => {
    const { shows, screen, keys, lists, shop } = expectedOn(name, TODAY);
    expect(shows).toMatch(/^.{10,}[.!?]$/);
    expect(SCREENS).toContain(screen);
    expect([keys, lists, shop].filter((part) => part === undefined)).toHaveLength(
      SCREEN_IDS.some((id) => id === screen) ? 0 : 3,
    );
  });

  it('holds a secret, and no placeholder that nobody knows', () => {
    expect(secretsIn(pageOn(name, TODAY))).not.toEqual([]);
  });

  it('has its secrets and days as placeholders only', () => {
    expect(keysIn(pageSource(name))).toEqual([]);
  });
});

it('every JSON has its page', () => {
  const lonely = filesBelow('test/pages', ['.json']).filter(
    ({ path }) => !existsSync(fromRoot(path.replace(/json$/, 'html'))),
  );
  expect(lonely.map(({ path }) => `${path}: add the page of that name, or remove it.`)).toEqual([]);
});

describe('the whole project', () => {
  const files = [
    ...['src', 'test', 'scripts'].flatMap((folder) =>
      filesBelow(folder, ['.ts', '.tsx', '.mjs', '.css', '.html', '.json']),
    ),
    ...filesBelow('docs', ['.md']),
    ...filesBelow('public', ['.json']),
  ];

  it('holds nothing that looks like a key', () => {
    const found = files.flatMap(({ path, text }) =>
      keysIn(text).map((key) => `${path}: ${key}. Put it together from pieces (test/support/pages/secrets.ts).`),
    );
    expect(found).toEqual([]);
  });

  it('the rule itself knows a key', () => {
    const made = [
      ['SL', '123456', '_q7RzK2mW'],
      ['12', '3456', 'nxPt4vB8kq'],
      ['q7RzK2mW', 'x9Tb4nHdVd8c'],
    ].map((parts) => parts.join(''));
    expect(made.flatMap(keysIn)).toEqual(made);
    expect(keysIn('explainWhatStandsHere 20261124 sha256 2026-11-24T00:00:00Z')).toEqual([]);
  });
});

/**
 * What looks like a key: the known shapes (docs/rms.md, "What a key looks like"), and long runs that mix digits and
 * both cases as no name does.
 */
function keysIn(text: string): string[] {
  const shapes: string[] =
    text.match(/(?<![A-Za-z0-9])(?:S[LP]\d{6}[\w-]*|\d{6}[_-]?[A-Za-z]{2}[A-Za-z0-9]{6,})/g) ?? [];
  const runs: string[] = text.match(/[A-Za-z0-9]{16,}/g) ?? [];
  return [
    ...shapes,
    ...runs.filter(
      (run) => /[a-z]/.test(run) && /[A-Z]/.test(run) && (run.match(/\d/g) ?? []).length >= 3 && !shapes.includes(run),
    ),
  ];
}
