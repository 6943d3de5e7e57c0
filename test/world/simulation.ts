/** Plays many stories and counts those with a fault, each kind once a story. */

import { FAULTS, type Fault, type FaultKind } from './judge/faults.ts';
import { play } from './play.ts';
import type { Product } from './product.ts';
import { storyOf } from './stories/lives.ts';

export interface Simulated {
  readonly stories: number;
  readonly counts: Readonly<Record<FaultKind, number>>;
  /** The numbers of the first few failing stories of each kind. */
  readonly examples: Readonly<Record<FaultKind, readonly number[]>>;
}

const KINDS = Object.keys(FAULTS) as FaultKind[];

export const SEED = 20_261_130;

/** `each` hears of every story, to show how far it is. */
export function simulate(
  stories: number,
  make: () => Product,
  {
    seed = SEED,
    examples: most = 1,
    each = () => {},
  }: { seed?: number; examples?: number; each?: (story: number) => void } = {},
): Simulated {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<FaultKind, number>;
  const examples = Object.fromEntries(KINDS.map((kind) => [kind, [] as number[]])) as Record<FaultKind, number[]>;
  for (let story = 0; story < stories; story++) {
    for (const kind of new Set(play(storyOf(seed, story), make).faults.map((fault: Fault) => fault.kind))) {
      counts[kind] += 1;
      if (examples[kind].length < most) examples[kind].push(story);
    }
    each(story);
  }
  return { stories, counts, examples };
}

/** The one line. */
export function line({ stories, counts }: Simulated): string {
  const share = (count: number) => (count === 0 ? '0' : `${count} (${((100 * count) / stories).toFixed(2)} %)`);
  return [`stories ${stories}`, ...KINDS.map((kind) => `${FAULTS[kind]} ${share(counts[kind])}`)].join(' · ');
}

/** The most stories with such a fault in a hundred. What is not here may not happen at all. */
const LIMITS: Readonly<Partial<Record<FaultKind, number>>> = { alarm: 2, question: 1, 'whose-page': 1 };

export function isWithinLimits({ stories, counts }: Simulated): boolean {
  return KINDS.every((kind) => (100 * counts[kind]) / stories <= (LIMITS[kind] ?? 0));
}
