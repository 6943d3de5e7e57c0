/** The facts of the model, kept as text under their keys and read back as the product does. */

import { expect } from 'vitest';
import { parseFact, storedForm } from '../../src/browser/storage/fact-schemas.ts';
import type { Instant } from '../../src/domain/days/day.ts';
import { type Facts, nextOrder, type Told, toldKey, type Visit, visitKey } from '../../src/domain/facts/facts.ts';
import { saidTwice } from '../../src/domain/facts/visits.ts';
import type { Command } from '../../src/domain/today/commands.ts';

/** What one press told, and what stood under the same keys before. */
export interface Press {
  readonly told: readonly Told[];
  readonly before: ReadonlyMap<string, string | undefined>;
}

export class RenewalStore {
  private stored = new Map<string, string>();

  get facts(): Facts {
    const visits: Visit[] = [];
    const told: Told[] = [];
    for (const [key, text] of this.stored) {
      const parsed = parseFact(key, JSON.parse(text));
      if (parsed.kind === 'visit') visits.push(parsed.fact);
      else if (parsed.kind === 'told') told.push(parsed.fact);
      else expect.fail(`${key} cannot be read back`);
    }
    return { visits, told };
  }

  /** The keys of all that was told. */
  get told(): string[] {
    return [...this.stored.keys()].filter((key) => !key.startsWith('visit:'));
  }

  /** Keeps a visit, and lets those go that say no more than it. */
  keep(visit: Visit): void {
    this.stored.set(visitKey(visit), JSON.stringify(storedForm(visit)));
    for (const one of saidTwice(this.facts.visits)) this.stored.delete(visitKey(one));
  }

  press(command: Command, at: Instant): Press {
    const told = command({ at, order: nextOrder(this.facts) });
    const before = new Map(told.map(toldKey).map((key) => [key, this.stored.get(key)]));
    for (const fact of told) this.stored.set(toldKey(fact), JSON.stringify(storedForm(fact)));
    return { told, before };
  }

  takeBack({ before }: Press): void {
    for (const [key, text] of before) {
      if (text === undefined) this.stored.delete(key);
      else this.stored.set(key, text);
    }
  }

  /** What this tells, where everything is as it was afterwards. */
  trying<T>(look: () => T): T {
    const before = new Map(this.stored);
    const seen = look();
    this.stored = before;
    return seen;
  }
}
