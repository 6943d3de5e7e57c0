/** What is shown for invented facts, and after 登録した was pressed. */

import type { Watched } from '../../src/domain/attention.ts';
import { badgeOf } from '../../src/domain/badge.ts';
import { registerKey } from '../../src/domain/commands.ts';
import { toldKey } from '../../src/domain/facts.ts';
import { at, type Fact, watchedWith } from './facts.ts';

export const SIGHT = { mayRead: true, newerData: false };

/** The first watched license. */
export const first = (...facts: Fact[]): Watched => watchedWith(...facts)[0] as Watched;

/** The badge text. */
export const badge = (...facts: Fact[]): string => badgeOf(watchedWith(...facts), SIGHT).text;

/** These facts after 登録した was pressed at ten on 2026-11-24: a new told fact replaces one with the same key. */
export function afterPress(...facts: Fact[]): Fact[] {
  const told = registerKey(first(...facts))(at(0).add({ hours: 1 }));
  const keys = told.map(toldKey);
  return [...facts.filter((fact) => 'screen' in fact || !keys.includes(toldKey(fact))), ...told];
}

/** The badge text after that. */
export const pressed = (...facts: Fact[]): string => badge(...afterPress(...facts));
