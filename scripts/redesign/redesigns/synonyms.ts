/** Redesign: each title is another word of the same meaning, of those that the reader says it knows. */

import { type TitleKind, titleKind } from '../../../src/rms/titles.ts';
import table from '../../../src/rms/titles.ts?raw';
import { listsOf, textOf } from '../lists.ts';
import { pairGroupsOf } from '../pairs.ts';
import type { Redesign } from '../redesign.ts';

/** Every word that stands in the reader's table, by what the reader takes it for. */
const WORDS = Map.groupBy(new Set([...table.matchAll(/'([^'\n\\]+)'/g)].map(([, word = '']) => word)), (word) =>
  titleKind(word),
);
if ((WORDS.get('expiry')?.length ?? 0) < 2) throw new Error('No synonyms were found in src/rms/titles.ts.');

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

/** Where two columns mean the same, their words tell them apart: these stay. */
function changeable(cells: readonly Element[]): { cell: Element; kind: TitleKind }[] {
  const known = cells.flatMap((cell) => {
    const kind = titleKind(textOf(cell));
    return kind ? [{ cell, kind }] : [];
  });
  return known.filter(({ kind }) => known.filter((other) => other.kind === kind).length === 1);
}

/** The word in the place of the longest run of text; sort arrows and help marks beside it stay. */
function rewrite(cell: Element, word: string): void {
  const walker = cell.ownerDocument.createTreeWalker(cell, 4 /* text */);
  let longest: Node | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').trim().length > (longest?.nodeValue ?? '').trim().length) longest = node;
  }
  if (longest) longest.nodeValue = word;
}
