/** Whose key it is on a page of one product without a label for its name: its heading may say it, or a secret. */

import { redacted } from '../../domain/text/redaction.ts';
import type { ProductShown } from '../cells/product.ts';
import type { Heading } from '../headings/headings.ts';
import { isAppDetailHeading, mayNameProduct, nameBehindDetail } from '../lexicon/screen-words.ts';
import { titleKind } from '../lexicon/titles.ts';
import { elementBefore, holdsNode, isElement } from '../page/dom.ts';
import { holds } from '../page/page-words.ts';
import type { LabelledValue } from '../sheets/sheet.ts';

export const OWN_SHOP = '自店舗利用';

/** The name in the heading of the screen, 「アプリ詳細情報：見本」, or in a bigger one right below it. */
export function nameInHeadings(over: Heading, headings: readonly Heading[]): ProductShown | undefined {
  const behind = headings.flatMap(({ text }) => nameBehindDetail(text) ?? [])[0];
  const product = redacted(behind ?? biggerName(over, headings) ?? '');
  return product && !titleKind(product) ? { product } : undefined;
}

/** The heading right below the title of the screen where that is a small line over it. */
function biggerName(over: Heading, headings: readonly Heading[]): string | undefined {
  const below = headings[headings.indexOf(over) + 1];
  if (!below || Number.isInteger(over.level) || below.level > 2 || !isElement(below.element)) return undefined;
  const line = elementBefore(below.element);
  return line && holdsNode(line, over.element) && mayNameProduct(below.text) ? below.text : undefined;
}

/**
 * The shop's own key has no product's name beside it on the pages of G1s and G2s: the secret that only it has tells
 * whose it is, or its own words for a key under 利用設定. It goes by the name that RMS itself suggests for it since 2025
 * (docs/rms.md, "The list of keys"), so that both screens tell of one license. The page of an app has a name somewhere:
 * where it was not found, none is put in its place.
 */
export function ofOwnShop(
  values: readonly LabelledValue[],
  headings: readonly Heading[],
  page: Document,
): ProductShown | undefined {
  if (headings.some(({ text }) => isAppDetailHeading(text))) return undefined;
  const hasSecret = values.some(({ kind }) => kind === 'service-secret');
  const hasOwnKey = values.some(({ kind, label }) => kind === 'secret' && /^\s*license ?key\s*[:：]?\s*$/i.test(label));
  const isOfNobodyElse = !values.some(({ kind }) => kind === 'developer') && holds(page, /WEB ?APIサービス/);
  return hasSecret || (hasOwnKey && isOfNobodyElse && holds(page, /利用設定/)) ? { product: OWN_SHOP } : undefined;
}
