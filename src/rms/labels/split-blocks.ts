/**
 * Tells apart the blocks in which labelled values stand: each of them says of one thing what the next one says of
 * another.
 */

import { ancestorOfAll, childHolding, isDrawnIn } from '../page/ancestors.ts';
import type { LabelledValue, Thing } from '../sheets/sheet.ts';

/** A pair, and the element that holds its label. */
export interface Labelled extends LabelledValue {
  readonly at: Element;
}

/** These pairs, in the order of the page, as groups of what belongs together. */
export function blocksOf(pairs: readonly Labelled[]): Thing[] {
  return splitBlocks(pairs).map((block) => ({
    element: ancestorOf(block),
    values: block.map(({ at: _, ...one }): LabelledValue => one),
  }));
}

type Run = readonly [Labelled, ...Labelled[]];

/**
 * These pairs, in the order of the page, as blocks in which no label stands twice. Where one does, the boxes on the
 * page say what belongs together: a label that one card lacks must not be taken from the card beside it.
 */
function splitBlocks(pairs: readonly Labelled[]): Run[] {
  const [first, ...others] = pairs;
  if (!first) return [];
  if (new Set(pairs.map(({ label }) => label)).size === pairs.length) return [[first, ...others]];
  const around = ancestorOf([first, ...others]);
  const boxes: { box: Element | undefined; pairs: Labelled[] }[] = [];
  for (const pair of pairs) {
    const box = boxIn(around, pair);
    const last = boxes.at(-1);
    if (last && box && last.box === box) last.pairs.push(pair);
    else boxes.push({ box, pairs: [pair] });
  }
  // Lines of one and the same element have no boxes either.
  if (boxes.length === 1 || !boxes.some((one) => one.pairs.length > 1)) return atRepeats(pairs);
  const loose: Labelled[] = [];
  return [
    ...boxes.flatMap((one, at) => {
      if (one.pairs.length > 1) return splitBlocks(one.pairs);
      loose.push(...one.pairs);
      const isLastOfRun = (boxes[at + 1]?.pairs.length ?? 2) > 1;
      return isLastOfRun ? atRepeats(loose.splice(0)) : [];
    }),
  ];
}

/** What holds all of these pairs. */
function ancestorOf([first, ...others]: Run): Element {
  return ancestorOfAll([first.at, first.value, ...others.flatMap(({ at, value }) => [at, value])]);
}

/** The child of `around` that holds the label and the value of this pair, if one holds both. */
function boxIn(around: Element, { at, value }: Labelled): Element | undefined {
  const box = childHolding(around, at);
  return box !== around && isDrawnIn(value, box) ? box : undefined;
}

/** Lines one below the other without boxes: a new block begins where a label comes again. */
function atRepeats(pairs: readonly Labelled[]): Run[] {
  const runs: [Labelled, ...Labelled[]][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    if (!run || run.some(({ label }) => label === pair.label)) runs.push([pair]);
    else run.push(pair);
  }
  return runs;
}
