/** A Reading: what one RMS screen said, untouched by opinion. The reader makes it, the facts are kept from it. */

import type { Day } from '../days/day.ts';
import type { State } from './state.ts';

export const SCREEN_IDS = ['product-list', 'product-detail'] as const;

/** Which kind of RMS screen it was. */
export type ScreenId = (typeof SCREEN_IDS)[number];

/** Whether this is a screen on which keys stand. */
export function isOfKeys(screen: ScreenId | ClosedScreenId): screen is ScreenId {
  return SCREEN_IDS.some((one) => one === screen);
}

/** Screens that stand in the place of one with keys: RMS shows none there now, which says nothing about the keys. */
export const CLOSED_SCREEN_IDS = [
  'robot-check',
  'login',
  'session-ended',
  'maintenance',
  'consent',
  'empty-list',
] as const;

export type ClosedScreenId = (typeof CLOSED_SCREEN_IDS)[number];

/**
 * How far a list of several pages has been shown: the first and the last page or row on it, from 1, and how many there
 * are.
 */
export interface Paging {
  readonly from: number;
  readonly shown: number;
  readonly of: number;
}

export const FAMILIES = ['vendor', 'own-shop', 'unknown'] as const;

/**
 * Whose key it is: of a vendor's product, or the shop's own (アプリ登録者 「店舗様」).
 * Shops confuse the two (docs/rms.md, "Two families of key"), so nothing may be guessed here.
 */
export type Family = (typeof FAMILIES)[number];

/** What a page says about the shop it belongs to. Empty where it says nothing. */
export interface ShopShown {
  /** 店舗URL: the one path segment after https://www.rakuten.co.jp/. */
  readonly url?: string;
  /** 店舗番号: the six digits. */
  readonly number?: string;
  /** 店舗名 as shown. */
  readonly name?: string;
}

/** One license key as a screen showed it. Texts are redacted and cut. */
export interface KeyShown {
  readonly product: string;
  readonly developer?: string;
  readonly family: Family;
  readonly state: State;
  /** The words of a state that is `unknown`; absent where the page shows no state. */
  readonly stateText?: string;
  /** The last day on which the key is good; absent where the page shows no readable date. */
  readonly expiresOn?: Day;
}

export interface Reading {
  readonly screen: ScreenId | ClosedScreenId;
  readonly shop: ShopShown;
  readonly keys: readonly KeyShown[];
  /** Absent where the page does not say that it is one of several. */
  readonly page?: Paging;
}
