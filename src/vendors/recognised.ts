/** TABLE: of each vendor what badge and notes need: by which names its rows are recognised, where the key goes, and which steps that takes. */

import { folded } from '../domain/japanese-text.ts';
import { withoutCompany } from '../domain/license-id.ts';
import { ANY_VENDOR, type KeyOfProduct, type Recipe, recipe } from '../domain/recipe.ts';
import type { MarkedText } from './vendor.ts';

export interface Recognised {
  /** Stem of the vendor's file, and what is stored where the user attaches it to a product. */
  readonly id: string;
  /** As the vendor writes it. */
  readonly name: string;
  /** Names on RMS by which its rows are recognised, compared whole after folding. None: only where the user attaches it. */
  readonly names: readonly string[];
  /** Which of the two families its key is of; `unknown` where its manual does not say (rms-facts, finding 1). */
  readonly family: 'vendor' | 'own-shop' | 'either' | 'unknown';
  readonly recipe: Recipe;
  /** The way to the place on the vendor's screen, and the field there, as they are written on it. */
  readonly menu?: string;
  readonly field?: string;
  /** The vendor's own screen. */
  readonly address?: string;
  /** What stops when its key ends, as a short noun phrase from its manual; absent where that does not say. */
  readonly stops?: { readonly ja: MarkedText; readonly en: MarkedText };
}

/** The shop's own key, whatever it is called: the shop's program goes on with the old key until it is started again (rms-facts, section 3, 33). */
export const OWN_SHOP: Recognised = {
  id: 'own-shop',
  name: '自社開発',
  names: [],
  family: 'own-shop',
  recipe: recipe('key-and-secret', { registering: ['key-entered', 'restarted'], after: ['confirmed'] }),
};

/** A product of which nothing is known. */
export const GENERIC: Recognised = { id: 'generic', name: '', names: [], family: 'unknown', recipe: ANY_VENDOR };

/** One row a vendor, in the order of rms-facts, section 3. */
export const RECOGNISED: readonly Recognised[] = [
  {
    id: 'next-engine',
    name: 'ネクストエンジン',
    names: ['ネクストエンジン', 'Next Engine', 'NEXT ENGINE', 'NextEngine'],
    family: 'vendor',
    recipe: ANY_VENDOR,
    menu: '設定 > 基本 > API',
    field: 'ライセンスキー',
    address: 'https://main.next-engine.com/',
    stops: { ja: '受注の取込と在庫連携', en: 'order import and stock sync' },
  },
  {
    // Since 2025-06 the vendor's key, in a field of its own; before it was the shop's (rms-facts, section 3, 2 and 3).
    id: 'goqsystem',
    name: 'GoQSystem',
    names: ['GoQSystem', 'GoQ System', 'ごくーシステム'],
    family: 'vendor',
    recipe: ANY_VENDOR,
    menu: '受注管理 > 各種設定 > モール詳細設定 > 楽天店舗',
    field: 'RMS Service Squareライセンスキー',
  },
  {
    // Entered in three places of one screen, which is saved only after the test.
    id: 'tempostar',
    name: 'TEMPOSTAR',
    names: ['TEMPOSTAR', 'テンポスター'],
    family: 'unknown',
    recipe: recipe('key', { registering: ['in-stock', 'in-orders', 'in-items', 'tested'], after: ['confirmed'] }),
    menu: '設定 > 連携ショップ基本設定 > 楽天SKU',
    field: 'licenseKey',
  },
  {
    // It uses the shop's own key, whose row on RMS is the shop's and bears any name.
    id: 'logiless',
    name: 'LOGILESS',
    names: [],
    family: 'own-shop',
    recipe: recipe('key-and-secret', { registering: ['registered'], after: ['confirmed'] }),
    field: 'licenseKey',
    stops: { ja: '受注の取込', en: 'order import' },
  },
  {
    // Saved by 実行, and then tested.
    id: 'ec-tencho',
    name: 'まとまるEC店長',
    names: ['まとまるEC店長', 'EC店長'],
    family: 'vendor',
    recipe: recipe('key-and-date', { registering: ['key-entered', 'date-entered'], after: ['tested', 'confirmed'] }),
    menu: '申込管理 > 店舗管理 > 店舗 > 編集',
    field: 'ライセンスキー変更',
  },
  {
    // 「現在のライセンスキーを取得」 fills in key and date, but somebody has to press it, and to save after the test: until then Lmail holds the old key.
    id: 'lmail',
    name: 'Lmail',
    // The second as in its manual's steps on RMS ([LMAIL] in rms-facts, section 9).
    names: ['Lmail', 'Lmail for 楽天市場'],
    family: 'vendor',
    recipe: recipe('key-and-date', { registering: ['fetched', 'tested'], after: ['confirmed'] }),
    menu: '基本情報設定 > オーダー取込み設定',
    stops: { ja: 'メールの配信', en: 'mail campaigns' },
  },
  {
    id: 'boss',
    name: 'BOSS',
    names: ['BOSS'],
    family: 'vendor',
    recipe: ANY_VENDOR,
    menu: 'ショップ管理 > API接続設定',
  },
];

/** The vendor of this product by its name on RMS, or `undefined` where none is known by it. */
function recognised(product: string): Recognised | undefined {
  const name = folded(withoutCompany(product)).toLowerCase();
  return RECOGNISED.find(({ names }) => names.some((one) => folded(one).toLowerCase() === name));
}

/**
 * Where the key of this product goes: to the vendor that the user attached to it, else to the shop's own programs or to the vendor of that name.
 * The shop's own key is the shop's whatever the product is called; shops confuse the two (rms-facts, finding 1).
 */
export function destinationOf({ product, family, vendor }: KeyOfProduct): Recognised {
  const attached = [OWN_SHOP, GENERIC, ...RECOGNISED].find(({ id }) => id === vendor);
  return attached ?? (family === 'own-shop' ? OWN_SHOP : (recognised(product) ?? GENERIC));
}

/** The steps by which the key of this product is handed over. */
export const recipeOf = (key: KeyOfProduct): Recipe => destinationOf(key).recipe;
