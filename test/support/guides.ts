/** The guide's words for invented facts, for the tables of what it says. */

import { type GuideOn, type GuideScreen, guideWords } from '../../src/words/guide/guide.ts';
import { at, type Fact, seen, TODAY, watchedWith, when } from './facts.ts';

/** A key near its end. */
export const old = seen({ ends: 6, first: -84, last: -1 });
/** The same, and a new one that is not registered. */
export const newKey = [old, seen({ ends: 90 })];
/** This fact, and that the user said where the key is registered. */
export const attached = (vendor: string, fact: Fact): Fact[] => [
  fact,
  { id: fact.id, what: 'destinations', destinations: [vendor], ...when(at(0)) },
];
/** The shop's own key. */
export const own = (brief = {}) => seen({ product: '自店舗利用', family: 'own-shop', ...brief });

/** The words of the guide on this screen, for the first of what is watched. */
export function guide(screen: GuideScreen, facts: readonly Fact[], more: Partial<GuideOn> = {}) {
  const [one] = watchedWith(...facts);
  if (!one) throw new Error('Nothing is watched.');
  return guideWords({ screen, one, today: TODAY, ...more });
}
/** Everything it says, one line each. */
export const everything = (words: ReturnType<typeof guideWords>) =>
  [words.title, words.whose, ...words.parts.flatMap(({ title, lines, checks = [] }) => [title, ...lines, ...checks])]
    .filter((text) => text !== undefined)
    .join('\n');
