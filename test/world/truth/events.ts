/** What can happen in a story, as plain data: it can be left out, printed and played again. */

import type { DayNumber, Minute } from './calendar.ts';
import type { Setup } from './world.ts';

/** Something on RMS or at the vendor, of which the product hears nothing. */
export const DEEDS = {
  issue: 'RMSで新しいキーを発行した',
  register: '連携先に新しいキーを登録した',
  'register-one': '連携先の一か所にだけ新しいキーを登録した',
  approve: 'RMSでアクセス承認をした',
  'stop-old': 'RMSで古いキーを利用停止にした',
  stop: 'RMSで製品を停止した',
  start: 'RMSで製品の利用を開始した',
  'ask-update': '連携先がアップデートを求めた',
  update: 'RMSでアップデートした',
  leave: 'この製品の利用をやめた',
  rename: 'RMSで製品名が変わった',
  'rename-developer': 'RMSで会社名が変わった',
  apply: '連携先が利用を申請した',
} as const;

export type DeedName = keyof typeof DEEDS;

/** How a person meets what is shown. */
export const MANNERS = {
  dutiful: '案内に正しく従った',
  truthful: '最初の質問に正しく答えた',
  early: 'まだなのに「登録した」を押した',
  wrong: 'でたらめに押した',
  'wrong-date': 'ちがう日付を入力した',
} as const;

export type Manner = keyof typeof MANNERS;

export type Event = { readonly at: Minute } & (
  | { readonly do: 'deed'; readonly deed: DeedName; readonly product: number }
  | {
      readonly do: 'list';
      readonly shop: number;
      readonly page?: number;
      /** The list is filtered to this product. */
      readonly only?: number;
      /** In the tab that showed the page before. */
      readonly sameTab?: boolean;
    }
  | { readonly do: 'detail'; readonly product: number; readonly sameTab?: boolean }
  | { readonly do: 'closed'; readonly shop: number; readonly screen: 'robot-check' | 'login' | 'maintenance' }
  /** A tab that is still open is heard once more: the last one, the one before, … */
  | { readonly do: 'again'; readonly back: number }
  | { readonly do: 'popup'; readonly manner: Manner; readonly pick: number }
  | { readonly do: 'clock'; readonly days: number }
);

export interface Story {
  readonly setup: Setup;
  readonly begins: DayNumber;
  /** On this day the story is over, and a person follows all that is still offered. */
  readonly ends: DayNumber;
  readonly events: readonly Event[];
}
