/** Settings are read part by part: what is missing or damaged stands at its default, and spoils nothing else. */

import { describe, expect, it } from 'vitest';
import { settingsIn } from '../../../src/browser/schemas/settings-schema.ts';

const plain = (text: string) => Temporal.PlainDate.from(text);
const DEFAULTS = {
  reminders: { ladder: [14, 7, 3, 1, 0], eve: true, hours: { from: 9, to: 18 }, workingDaysOnly: false, muted: [] },
  closing: { weekly: [6, 7], seasons: [], spans: [] },
  sales: [],
};

describe('what is missing stands at its default', () => {
  it.each([undefined, null, 'x', 7, [], {}, { reminders: 'x', closing: 3, sales: {} }])('%o', (stored) => {
    expect(settingsIn(stored)).toEqual(DEFAULTS);
  });
});

it('what was chosen is read back as it was stored', () => {
  const chosen = {
    reminders: {
      ladder: [30, 5],
      eve: false,
      hours: { from: 10, to: 24 },
      workingDaysOnly: true,
      muted: ['a/vendor/b'],
    },
    closing: {
      weekly: [],
      seasons: ['new-year' as const],
      spans: [{ from: plain('2026-12-01'), to: plain('2026-12-01'), label: '棚卸し' }],
    },
    sales: [{ from: plain('2026-12-04'), to: plain('2026-12-11'), label: 'みほんSALE' }],
  };
  expect(settingsIn(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

describe('a damaged part spoils nothing else', () => {
  const good = { eve: false };
  it.each([
    ['no days', { ladder: [] }],
    ['a day that is no number', { ladder: [7, '3'] }],
    ['hours the wrong way round', { hours: { from: 18, to: 9 } }],
    ['an hour that no clock has', { hours: { from: 9, to: 25 } }],
    ['a choice that is none', { workingDaysOnly: 'yes' }],
  ])('%s', (_, damaged) => {
    const expected = { ...DEFAULTS, reminders: { ...DEFAULTS.reminders, ...good } };
    expect(settingsIn({ reminders: { ...good, ...damaged } })).toEqual(expected);
  });

  it('an entry that cannot be read is left out of its list', () => {
    const spans = [
      { from: '2026-12-31', to: '2026-12-29' },
      { from: '2026-02-30', to: '2026-03-01' },
      { from: '2026-12-29', to: '2026-12-31' },
    ];
    expect(settingsIn({ closing: { spans } }).closing.spans).toEqual([
      { from: plain('2026-12-29'), to: plain('2026-12-31') },
    ]);
  });
});

it('days before the end are sorted, each once', () => {
  expect(settingsIn({ reminders: { ladder: [0, 7, 30, 7] } }).reminders.ladder).toEqual([30, 7, 0]);
});

it('a shop that is closed on every day of the week is not believed', () => {
  expect(settingsIn({ closing: { weekly: [1, 2, 3, 4, 5, 6, 7] } }).closing.weekly).toEqual([6, 7]);
});
