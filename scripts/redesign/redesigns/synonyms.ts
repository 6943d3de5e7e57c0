/** Redesign: each title is replaced by a synonym from the reader's own table. */

import { type TitleKind, titleKind } from '../../../src/rms/lexicon/titles.ts';
import table from '../../../src/rms/lexicon/titles.ts?raw';
import { listsOf, textOf } from '../lists.ts';
import { pairGroupsOf } from '../pairs.ts';
import type { Redesign } from '../redesign.ts';

/** Every word in the reader's table, by what the reader takes it for. */
const WORDS = Map.groupBy(new Set([...table.matchAll(/'([^'\n\\]+)'/g)].map(([, word = '']) => word)), (word) =>
  titleKind(word),
);
if ((WORDS.get('expiry')?.length ?? 0) < 2) throw new Error('No synonyms were found in src/rms/lexicon/titles.ts.');

/** The titles of each list, row by row, and the labels of each group. */
const groupsOn = (page: Document) => [
  ...listsOf(page).flatMap(({ titleRows }) => titleRows.map(({ cells }) => cells)),
  ...pairGroupsOf(page).map(({ pairs }) => pairs.map(({ label }) => label)),
];

export const synonyms: Redesign = {
  name: 'titles are synonyms',
  stage: 'words',
  appliesTo: (page) => groupsOn(page).some((cells) => changeable(cells).length > 0),
  apply: (page, seed) => {
    for (const cells of groupsOn(page)) {
      for (const { cell, kind } of changeable(cells)) {
        const others = WORDS.get(kind)?.filter((word) => word !== textOf(cell)) ?? [];
        const word = others[seed % others.length];
        if (word) rewrite(cell, word);
      }
    }
  },
};

/** If two columns mean the same, only their words distinguish them: these stay. */
function changeable(cells: readonly Element[]): { cell: Element; kind: TitleKind }[] {
  const known = cells.flatMap((cell) => {
    const kind = titleKind(textOf(cell));
    return kind ? [{ cell, kind }] : [];
  });
  return known.filter(({ kind }) => known.filter((other) => other.kind === kind).length === 1);
}

/** Replaces the longest run of text with the word; sort arrows and help marks beside it stay. */
function rewrite(cell: Element, word: string): void {
  const walker = cell.ownerDocument.createTreeWalker(cell, 4 /* text */);
  let longest: Node | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').trim().length > (longest?.nodeValue ?? '').trim().length) longest = node;
  }
  if (longest) longest.nodeValue = word;
}
