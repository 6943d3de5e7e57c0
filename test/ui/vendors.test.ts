/** Which vendor a row belongs to, and that every vendor has its steps. */

import { describe, expect, it } from 'vitest';
import { dayFromText } from '../../src/domain/day.ts';
import { generic } from '../../src/vendors/generic.ts';
import { VENDORS, vendorOf } from '../../src/vendors/index.ts';
import { nextEngine } from '../../src/vendors/next-engine.ts';
import { ownShop } from '../../src/vendors/own-shop.ts';
import { RECOGNISED } from '../../src/vendors/recognised.ts';

describe('a row', () => {
  it.each([
    ['ネクストエンジン', 'vendor', nextEngine],
    ['ネクスト エンジン(見本株式会社)', 'vendor', nextEngine],
    ['NEXT ENGINE', 'vendor', nextEngine],
    ['ネクストエンジン用ツール', 'vendor', generic],
    ['自店舗利用', 'own-shop', ownShop],
    ['ネクストエンジン', 'own-shop', ownShop],
    ['自店舗利用', 'unknown', generic],
  ] as const)('%s of %s', (product, family, vendor) => {
    expect(vendorOf(product, family)).toBe(vendor);
  });
});

it('every vendor that is recognised has its steps, and says from which manual they are and when it was read', () => {
  expect(VENDORS.map(({ id }) => id)).toEqual(RECOGNISED.map(({ id }) => id));
  for (const { id, manual, sourceReadOn } of VENDORS) {
    expect(manual, id).toMatch(/^https:\/\//);
    expect(dayFromText(sourceReadOn ?? ''), id).toBeDefined();
  }
});
