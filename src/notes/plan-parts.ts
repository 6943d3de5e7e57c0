/** The parts of the page that plans are about, and whether they are still there. */

import { bodyOf, isInPage, rootOf } from '../rms/page/dom.ts';
import type { NotePlan, Plans } from './plan.ts';

/**
 * These plans without the cells that are gone; `undefined` where whole parts are: the page has drawn itself anew since
 * it was read, which is told in a moment, and until then nothing can be measured.
 */
export function stillThere({ lists, details, guide }: Plans): Plans | undefined {
  const isGone = ![...lists.map(({ list }) => list), ...(guide ? [guide.section] : [])].every(isInPage);
  if (isGone) return undefined;
  const isThere = ({ cell }: NotePlan) => isInPage(cell);
  return {
    lists: lists.map((one) => ({ ...one, notes: one.notes.filter(isThere) })),
    details: details.filter(isThere),
    ...(guide && { guide }),
  };
}

/** The parts of the page that all of this is about. */
export function anchorsOf({ lists, details, guide }: Plans): Element[] {
  return [...lists.map(({ list }) => list), ...details.map(({ cell }) => cell), ...(guide ? [guide.section] : [])];
}

/** Where all of this stands: the page, and the trees in it that hold a part of it. */
export function rootsOf(plans: Plans): Node[] {
  const roots = new Set<Node>([bodyOf(document), ...anchorsOf(plans).map((one) => rootOf(one))]);
  roots.delete(document);
  return [...roots];
}

/** The key of each list, and of each note in none. */
export function keysOf({ lists, details }: Plans): ReadonlySet<string> {
  return new Set([...lists.map((_, index) => String(index)), ...details.map((_, index) => `detail ${index}`)]);
}
