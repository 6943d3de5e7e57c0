/** What is shown for invented facts, and after 登録した was pressed. */

import { toldKey } from '../../src/domain/facts/facts.ts';
import { registerKey } from '../../src/domain/today/commands.ts';
import type { KeyToday } from '../../src/domain/today/standing.ts';
import { at, type Fact, knownWith, ofOneShop, watchedWith, when } from './facts.ts';

export const SIGHT = { mayRead: true, newerData: false };

/** The license that comes first. */
export const first = (...facts: Fact[]): KeyToday => watchedWith(...facts)[0] as KeyToday;

/** The badge text. */
export const badge = (...facts: Fact[]): string => knownWith(...facts).badge.text;

/** These facts after 登録した was pressed at ten on 2026-11-24: a new told fact replaces one with the same key. */
export function afterPress(...facts: Fact[]): Fact[] {
  const before = ofOneShop(...facts);
  const told = registerKey(first(...before))(when(at(0).add({ hours: 1 })));
  const keys = told.map(toldKey);
  return [...before.filter((fact) => 'screen' in fact || !keys.includes(toldKey(fact))), ...told];
}

/** The badge text after that. */
export const pressed = (...facts: Fact[]): string => badge(...afterPress(...facts));
