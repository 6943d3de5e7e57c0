/**
 * The life of a key as it can go in any order: whatever happens, the badge never promises more than the key that the
 * vendor holds.
 */

import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { ShopShown } from '../../src/domain/facts/reading.ts';
import { many } from '../support/long-run.ts';
import { COMMANDS } from './renewal-commands.ts';
import { RenewalModel } from './renewal-model.ts';

/** Of each kind of recipe one. */
const PRODUCTS = ['ネクストエンジン', 'TEMPOSTAR', 'まとまるEC店長', 'Lmail', '見本の自社便', '鍵のいらない見本'];

function keepsThePromises(product: string, shop: ShopShown, stories: number): void {
  fc.assert(
    fc.property(fc.commands(COMMANDS, { maxCommands: 25, size: 'max' }), (steps) => {
      fc.modelRun(() => ({ model: {}, real: new RenewalModel(product, shop) }), steps);
    }),
    { numRuns: many(stories) },
  );
}

describe('any order of readings, ticks, undos, restarts, stale tabs and moves of the clock', () => {
  it.each(PRODUCTS)('keeps the promises for %s', (product) => {
    keepsThePromises(product, { url: 'mihon-aonami' }, 6);
  });
});

describe('the same on pages that name no shop', () => {
  it.each(PRODUCTS)('keeps the promises for %s', (product) => {
    keepsThePromises(product, {}, 4);
  });
});
