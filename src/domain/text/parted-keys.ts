/** Knows keys that stand in groups by what the groups have in common, though none of them alone is a key. */

import type { Link } from './key-chains.ts';
import { isNamed, SHORTEST_KEY, saysNumber } from './key-shapes.ts';
import { isInWords } from './word-order.ts';

/**
 * Four, four and four again: so many groups of one length. Short ones stand side by side for other reasons: `MP3 MP4
 * AVI`.
 */
const FEWEST = 3;
const FEWEST_SHORT = 5;
const SHORT = 3;

/** Groups of one length that letters and digits share: those of a key, or one letter after the other. */
export function inGroupsOfOneLength(chain: readonly Link[]): void {
  let from = 0;
  for (let at = 1; at <= chain.length; at += 1) {
    if (chain[at]?.letters.length === chain[from]?.letters.length) continue;
    const links = chain.slice(from, at);
    if (isParted(links)) for (const link of links) link.secret = true;
    from = at;
  }
}

function isParted(links: readonly Link[]): boolean {
  const length = links[0]?.letters.length ?? 0;
  const isShort = length <= SHORT && links.some(({ after }, at) => at > 0 && after === 'blank');
  if (links.length < (isShort ? FEWEST_SHORT : FEWEST) || length * links.length < SHORTEST_KEY) return false;
  const rest = links.filter(({ kind, letters }) => !saysNumber(letters) && !(kind === 'word' && /\d/.test(letters)));
  const letters = rest.map((link) => link.letters).join('');
  if (!/\d/.test(letters)) return links.some((link) => /[a-z][A-Z]/.test(link.letters)) && !isInWords(letters);
  return /\D/.test(letters) && !(length === 1 && isNamed(letters));
}

/** So much of a parted key at least looks like no words or numbers. */
const LEAST_ODD = 0.5;

/** A word or number of so many letters and digits may be part of a key by accident. */
const ACCIDENT = 4;

/** Groups of letters and digits in no order, close together. */
export function inOddGroups(chain: readonly Link[]): void {
  let from = 0;
  while (from < chain.length) {
    if (!isStrange(chain[from])) {
      from += 1;
      continue;
    }
    let to = from + 1;
    for (let at = to; at < chain.length && isNear(chain[at], chain[to - 1]); at += 1)
      if (isStrange(chain[at])) to = at + 1;
    const links = withEnds(chain, from, to);
    if (isOdd(links)) for (const link of links) link.secret = true;
    from = to;
  }
}

/**
 * These links, and the ones beside them that may belong to them: what a hyphen joins, and beside several what is as
 * long as they are, or left of a key at its end.
 */
function withEnds(chain: readonly Link[], from: number, to: number): Link[] {
  const links = chain.slice(from, to);
  const [first, before, behind] = [links[0], chain[from - 1], chain[to]];
  const length = links.filter(isStrange).length > 1 ? (first?.letters.length ?? 0) : 0;
  const isBegin = before && (first?.after === 'hyphen' || before.letters.length === length);
  const isEnd = behind && (behind.after === 'hyphen' || behind.letters.length <= length);
  return [...(isBegin ? [before] : []), ...links, ...(isEnd ? [behind] : [])];
}

function isStrange(link: Link | undefined): boolean {
  return link !== undefined && link.kind !== 'word' && link.kind !== 'number';
}

function isNear(link: Link | undefined, last: Link | undefined): boolean {
  const length = link?.letters.length ?? 0;
  return isStrange(link) || length <= ACCIDENT || length === last?.letters.length;
}

function isOdd(links: readonly Link[]): boolean {
  const all = lengthOf(links);
  const strange = links.filter(isStrange);
  const isMixed = links.some(({ letters }) => /\D/.test(letters));
  return (
    all >= SHORTEST_KEY && isMixed && links.some(({ kind }) => kind === 'odd') && lengthOf(strange) >= all * LEAST_ODD
  );
}

const lengthOf = (links: readonly Link[]) => links.reduce((sum, { letters }) => sum + letters.length, 0);
