/** Finds 「◯◯店 様」 in the header of a page: a name to show, by which no shop is told from another. */

import type { ShopShown } from '../../domain/facts/reading.ts';
import { oneLine } from '../../domain/text/japanese-text.ts';
import { isName } from '../lexicon/shop-words.ts';
import { findIn, rootsIn } from '../page/roots.ts';
import { textNodesIn } from '../page/text-nodes.ts';
import { isVisible } from '../page/visible.ts';

/** A name that ends in 店, greeted. People are greeted there too, and are no shops. */
const GREETED = /^(?:(?:ようこそ|こんにちは)[,、]? ?)?(.{1,39}店) ?様$/;

/** What any shop is called. */
const ANY_SHOP = /^(?:加盟|出|貴|各|代理|店舗|取扱|販売|お)?店$/;

/** The shops that the header greets, in its order. */
export function greetedShops(page: Document): ShopShown[] {
  return findIn(rootsIn(page), 'header,[role="banner"]').flatMap((header) =>
    [...textNodesIn(header)].flatMap(({ text, parent }) => {
      const name = GREETED.exec(oneLine(text))?.[1]?.trim();
      return name && !ANY_SHOP.test(name) && isName(name) && isVisible(parent) ? [{ name }] : [];
    }),
  );
}
