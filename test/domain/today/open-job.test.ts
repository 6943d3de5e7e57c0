/** Where a job stands, and whether a page's only open job may be led through. */

import { describe, expect, it } from 'vitest';
import { onlyOpen, stageOf } from '../../../src/domain/today/open-job.ts';
import { away, type Fact, seen, ticked, watchedWith } from '../../support/facts.ts';

const old = seen({ ends: 6, first: -84, last: -1 });
const stage = (...facts: Fact[]) => {
  const [one] = watchedWith(...facts);
  return one && stageOf(one);
};

it.each<[string, readonly Fact[], string | undefined]>([
  ['a key near its end waits for a new one', [old], 'issue'],
  ['an ended key too', [seen({ ends: -1, first: -80 })], 'issue'],
  ['a new key waits for its registration', [old, seen({ ends: 90 })], 'register'],
  ['one that was ticked as issued too', [old, ticked('issued', { replaces: 6 })], 'register'],
  [
    'a registered one waits for nothing',
    [old, seen({ ends: 90 }), ticked('registered', { ends: 90, replaces: 6 })],
    undefined,
  ],
  ['承認待ち', [seen({ state: 'awaiting-approval' })], 'approve'],
  ['更新あり', [seen({ ends: 60, state: 'active-with-update' })], 'update'],
  ['更新あり near the end: the renewal first', [seen({ ends: 6, first: -84, state: 'active-with-update' })], 'issue'],
  ['停止中', [seen({ ends: 60, state: 'stopped' })], 'restart'],
  ['a calm key', [seen({ ends: 41 })], undefined],
  ['a key without a date', [seen({})], undefined],
  ['a key put away', [old, away(true)], undefined],
])('%s', (_, facts, expected) => {
  expect(stage(...facts)).toBe(expected);
});

describe('the only open job', () => {
  const other = (brief: object) => seen({ product: '見本在庫', ...brief });

  it.each<[string, readonly Fact[], string | undefined]>([
    ['is found among calm keys', [old, other({ ends: 60 })], 'ネクストエンジン'],
    [
      'is found beside a stopped product, which waits for nobody',
      [old, other({ state: 'stopped' })],
      'ネクストエンジン',
    ],
    ['is none where two are open', [old, other({ state: 'awaiting-approval' })], undefined],
    ['is none where none is open', [other({ ends: 60 })], undefined],
  ])('%s', (_, facts, product) => {
    expect(onlyOpen(watchedWith(...facts))?.license.product).toBe(product);
  });
});
