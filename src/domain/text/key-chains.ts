/** Groups of letters and digits that may be parts of one key, since nothing but blanks and signs parts them. */

import { type GroupKind, groupKind } from './key-shapes.ts';
import type { LetterGroup } from './letter-groups.ts';

/** A group of letters and digits, its kind, and whether it is part of a key. */
export interface Link extends LetterGroup {
  readonly kind: GroupKind;
  secret: boolean;
}

/** The groups between which nothing stands but what may part a key. */
export function chainsIn(groups: readonly LetterGroup[]): Link[][] {
  const chains: Link[][] = [];
  for (const group of groups) {
    const link = { ...group, kind: groupKind(group.letters), secret: false };
    const chain = chains.at(-1);
    if (chain && group.after !== 'other') chain.push(link);
    else chains.push([link]);
  }
  return chains;
}
