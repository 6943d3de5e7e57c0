/** Finds the stretches of a text that look like a key, whole or parted into groups, and how far each of them goes. */

import { chainsIn, type Link } from './key-chains.ts';
import { isKey, isKeyOfShop, isShopNumber, SHORTEST_KEY, saysNumber } from './key-shapes.ts';
import { letterGroups } from './letter-groups.ts';
import { inGroupsOfOneLength, inOddGroups } from './parted-keys.ts';

/** From where to where, in UTF-16 units. */
export type Stretch = readonly [from: number, to: number];

/** The own keys of a shop have about so many letters and digits. */
const LONGEST_KEY = 24;

/** The stretches of this text that nobody may see, in its order. The text has passed `withoutUnseen`. */
export function keyStretches(text: string): Stretch[] {
  const found: [number, number][] = [];
  for (const chain of chainsIn(letterGroups(text))) {
    ofShop(chain);
    ofNumber(chain);
    whole(chain);
    inGroupsOfOneLength(chain);
    inOddGroups(chain);
    goOn(chain);
    for (const [at, { secret, from, to }] of chain.entries()) {
      const last = found.at(-1);
      if (secret && last && chain[at - 1]?.secret) last[1] = to;
      else if (secret) found.push([from, to]);
    }
  }
  return found;
}

function whole(chain: Link[]): void {
  for (const link of chain) if (isKey(link.letters)) link.secret = true;
}

/** What a shop's own key begins with, or a vendor's, whatever parts it. */
function ofShop(chain: Link[]): void {
  for (const [at, { letters, secret }] of chain.entries()) {
    if (secret) continue;
    const isParted = /^s[lp]?$/i.test(letters) && isKeyOfShop(firstOf(chain, at, 8), 6);
    const isOfVendor = isShopNumber(letters) && firstOf(chain, at, 14).length === 14;
    if (isKeyOfShop(letters) || isParted || isOfVendor) hideFrom(chain, at);
  }
}

/** A long number that hyphens join to letters. Where the number of the shop begins it, all behind it belongs to it. */
function ofNumber(chain: Link[]): void {
  let from = 0;
  for (let at = 1; at <= chain.length; at += 1) {
    if (chain[at]?.after === 'hyphen') continue;
    const links = chain.slice(from, at);
    const length = links.reduce((sum, { letters }) => sum + letters.length, 0);
    const isMixed = links.some(({ letters }) => /\D/.test(letters));
    const number = links.findIndex(({ kind }) => kind === 'long');
    if (number >= 0 && !links[number]?.secret && isMixed && length >= SHORTEST_KEY) hideFrom(chain, from + number);
    from = at;
  }
}

/** The first letters and digits from this place on, whatever parts them. */
function firstOf(chain: readonly Link[], at: number, length: number): string {
  let letters = '';
  for (let next = at; letters.length < length && next < chain.length; next += 1) letters += chain[next]?.letters ?? '';
  return letters.slice(0, length);
}

/**
 * From here on as far as any key goes; beyond that what a hyphen joins, what is no word, and what is as long as the
 * group before it.
 */
function hideFrom(chain: readonly Link[], at: number): void {
  let hidden = 0;
  for (let next = at; next < chain.length; next += 1) {
    const link = chain[next];
    if (!link || (next > at && isKeyOfShop(link.letters))) return;
    const isOfIt = link.after === 'hyphen' || link.kind !== 'word' || isAsLong(link, chain[next - 1]);
    if (hidden >= LONGEST_KEY && !isOfIt) return;
    link.secret = true;
    hidden += link.letters.length;
  }
}

/** What stands beside a part of a key is one too where it is no word, or of the same length. */
function goOn(chain: readonly Link[]): void {
  for (const [at, link] of chain.entries()) {
    const before = chain[at - 1];
    if (before?.secret && isMore(link, before, link.after)) link.secret = true;
  }
  for (let at = chain.length - 2; at >= 0; at -= 1) {
    const [link, behind] = [chain[at], chain[at + 1]];
    if (link && behind?.secret && isMore(link, behind, behind.after)) link.secret = true;
  }
}

function isMore(link: Link, beside: Link, between: Link['after']): boolean {
  const { kind, letters } = link;
  if (kind === 'odd' || kind === 'long' || isAsLong(link, beside)) return true;
  if (kind === 'word' || saysNumber(letters)) return false;
  return between === 'hyphen' || letters.length >= 4;
}

function isAsLong({ letters }: Link, beside: Link | undefined): boolean {
  return letters.length === beside?.letters.length;
}
