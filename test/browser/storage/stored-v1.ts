/** Invented facts as version 0.1.0 stored them: one record for each row and date, with its first and last instant. */

import { expect } from 'vitest';
import { valuesOfVersion2 } from '../../../src/browser/storage/migrate-v1.ts';
import { fromStorage } from '../../../src/browser/storage/stored-facts.ts';
import { byOrder, type Facts, type Visit } from '../../../src/domain/facts/facts.ts';
import { licenseIdOf } from '../../../src/domain/facts/license-id.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import { at, inDays } from '../../support/facts.ts';

export const PRODUCT = 'ネクストエンジン';

export interface SeenV1Brief {
  /** The last day of the key, in days from today. */
  readonly ends?: number;
  /** When it was first and last seen, in days from today. */
  readonly first: number;
  readonly last?: number;
  readonly shop?: { readonly url?: string; readonly number?: string };
  readonly screen?: 'product-list' | 'product-detail';
  readonly state?: string;
  readonly listedWith?: string;
}

type Values = Record<string, unknown>;

/** The storage key of this row. */
export const seenKey = (product: string, { ends, shop = {}, screen = 'product-list' }: Omit<SeenV1Brief, 'first'>) =>
  `seen:${screen}:${licenseIdOf(shop, 'vendor', product)}:${ends === undefined ? 'none' : inDays(ends)}`;

/** One row as it was seen. */
export const seenV1 = (product: string, brief: SeenV1Brief): Values => {
  const { ends, first, last = first, shop = {}, state = 'active', listedWith } = brief;
  return {
    [seenKey(product, brief)]: {
      shop,
      product,
      family: 'vendor',
      state,
      ...(ends !== undefined && { expiresOn: `${inDays(ends)}` }),
      firstSeenAt: `${at(first)}`,
      lastSeenAt: `${at(last)}`,
      ...(listedWith && { listedWith }),
    },
  };
};

/** One ticked step. `ends`: the last day of the new key, where it was known. */
export const tickV1 = (
  step: string,
  { ends, replaces, on }: { ends?: number; replaces?: number; on: number },
  product = PRODUCT,
): Values => ({
  [`told:unidentified/vendor/${product}:handover:${ends === undefined ? 'none' : inDays(ends)}:${step}`]: {
    ...(replaces !== undefined && { replaces: `${inDays(replaces)}` }),
    at: `${at(on)}`,
  },
});

/** Something else that was told of a product. */
export const toldV1 = (what: string, value: Values, on: number, product = PRODUCT): Values => ({
  [`told:unidentified/vendor/${product}:${what}`]: { ...value, at: `${at(on)}` },
});

export const NOW = at(0).add({ hours: 1 });
/** The facts of version 2 of these values, in order. */
export const migrated = (...all: Record<string, unknown>[]): Facts => {
  const values = valuesOfVersion2(Object.assign({}, ...all), { destinations: ALL_DESTINATIONS, now: NOW });
  const { facts, unreadable } = fromStorage({ ...values, version: 2 });
  expect(unreadable).toBe(0);
  return { ...facts, visits: [...facts.visits].sort((one, other) => byOrder(one.first, other.first)) };
};
/** The rows of a page: product and last day. */
export const rowsOf = ({ rows }: Visit) => rows.map(({ product, expiresOn }) => `${product} ${expiresOn ?? '-'}`);
