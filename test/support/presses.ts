/** What is shown for invented facts, and once 登録した was pressed. */

import type { Watched } from '../../src/domain/attention.ts';
import { badgeOf } from '../../src/domain/badge.ts';
import { registerKey } from '../../src/domain/commands.ts';
import { toldKey } from '../../src/domain/facts.ts';
import { at, type Fact, watchedWith } from './facts.ts';

export const SIGHT = { mayRead: true, newerData: false };

/** The first of what is watched. */
export const first = (...facts: Fact[]): Watched => watchedWith(...facts)[0] as Watched;

/** What stands on the badge. */
export const badge = (...facts: Fact[]): string => badgeOf(watchedWith(...facts), SIGHT).text;

/** These facts after 登録した was pressed, an hour after the morning on which they were last seen: what is told anew takes the place of the same. */
export function afterPress(...facts: Fact[]): Fact[] {
  const told = registerKey(first(...facts))(at(0).add({ hours: 1 }));
  const keys = told.map(toldKey);
  return [...facts.filter((fact) => 'screen' in fact || !keys.includes(toldKey(fact))), ...told];
}

/** What the badge says then. */
export const pressed = (...facts: Fact[]): string => badge(...afterPress(...facts));
