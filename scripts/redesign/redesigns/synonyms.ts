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

/**
 * If two columns mean the same, only their words distinguish them: these stay. So do those of a list with neither state
 * nor last day, since its words alone say that it is one of keys.
 */
function changeable(cells: readonly Element[]): { cell: Element; kind: TitleKind }[] {
  const known = cells.flatMap((cell) => {
    const kind = titleKind(textOf(cell));
    return kind ? [{ cell, kind }] : [];
  });
  if (!known.some(({ kind }) => kind === 'state' || kind === 'expiry')) return [];
  return known.filter(({ kind }) => known.filter((other) => other.kind === kind).length === 1);
}

/** Replaces the Japanese in this cell with the word; sort arrows, help marks and the English beside it stay. */
function rewrite(cell: Element, word: string): void {
  const walker = cell.ownerDocument.createTreeWalker(cell, 4 /* text */);
  const runs: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/\p{L}/u.test(node.nodeValue ?? '')) runs.push(node);
  }
  const japanese = runs.filter((node) => /[^ -~]/.test((node.nodeValue ?? '').normalize('NFKC').trim()));
  // A title may be broken into several runs.
  for (const [at, node] of (japanese.length > 0 ? japanese : runs).entries()) node.nodeValue = at === 0 ? word : '';
}
