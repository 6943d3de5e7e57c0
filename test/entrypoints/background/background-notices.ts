/** The background with an in-memory browser: facts, a clock, notices and alarms, and what goes wrong among them. */

import { vi } from 'vitest';
import { browser } from '../../../src/browser/api.ts';
import { storedForm } from '../../../src/browser/storage/fact-schemas.ts';
import { DATA_VERSION, keepVisit } from '../../../src/browser/storage/stored-facts.ts';
import { toldKey } from '../../../src/domain/facts/facts.ts';
import { refreshBadge } from '../../../src/entrypoints/background/refresh-badge.ts';
import { type Fact, factsOf, inDays, ofOneShop } from '../../support/facts.ts';
import { lockInTurn } from '../../support/locks.ts';

interface Shown {
  readonly title: string;
  readonly message: string;
}

/** What the user sees and the browser was asked for. */
export interface World {
  /** Whether notices are allowed. */
  allowed: boolean;
  /** The notices that stand, by their ids. */
  readonly notices: Map<string, Shown>;
  /** Every notice that was ever shown: its id. */
  readonly shown: string[];
  /** When each alarm rings, in words: `2026-11-27T09:00`. */
  readonly alarms: Map<string, string>;
}

/** A new browser with nothing in it, at ten in the morning of 2026-11-24. Undone by `vi.restoreAllMocks`. */
export async function newWorld(): Promise<World> {
  const world: World = { allowed: true, notices: new Map(), shown: [], alarms: new Map() };
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.storage.local.set({ version: DATA_VERSION });
  lockInTurn();
  clock(0, 10);
  vi.spyOn(browser.permissions, 'contains').mockImplementation(
    async ({ permissions }) => permissions === undefined || world.allowed,
  );
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async () => undefined);
  vi.spyOn(browser.action, 'setTitle').mockImplementation(async () => undefined);
  for (const colour of ['setBadgeBackgroundColor', 'setBadgeTextColor'] as const) {
    vi.spyOn(browser.action, colour).mockImplementation(async () => undefined);
  }
  vi.spyOn(browser.notifications, 'create').mockImplementation((async (id: string, { title, message }: Shown) => {
    world.notices.set(id, { title, message });
    world.shown.push(id);
    return id;
  }) as never);
  vi.spyOn(browser.notifications, 'getAll').mockImplementation((async () =>
    Object.fromEntries(world.notices)) as never);
  vi.spyOn(browser.notifications, 'clear').mockImplementation((async (id: string) =>
    world.notices.delete(id)) as never);
  vi.spyOn(browser.alarms, 'get').mockImplementation(async () => undefined as never);
  vi.spyOn(browser.alarms, 'clear').mockImplementation((async (name: string) => world.alarms.delete(name)) as never);
  vi.spyOn(browser.alarms, 'create').mockImplementation((async (name: string, { when }: { when?: number }) => {
    world.alarms.set(name, when === undefined ? 'soon' : inWords(when));
  }) as never);
  return world;
}

/** It is this hour of that day in Japan, counted from 2026-11-24. */
export function clock(day: number, hour: number): void {
  const now = inDays(day).toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: { hour } }).toInstant();
  vi.spyOn(Temporal.Now, 'instant').mockImplementation(() => now);
}

/** These facts are stored, in place of all others. */
export async function store(...facts: readonly Fact[]): Promise<void> {
  const old = Object.keys(await browser.storage.local.get(null)).filter((key) => /^(?:visit|told):/.test(key));
  await browser.storage.local.remove(old);
  const { visits, told } = factsOf(...ofOneShop(...facts));
  for (const visit of visits) await keepVisit(visit);
  for (const fact of told) await browser.storage.local.set({ [toldKey(fact)]: storedForm(fact) });
}

/** The background wakes; whether all of it went well. */
export async function wake(): Promise<'well' | 'badly'> {
  return refreshBadge().then(
    () => 'well' as const,
    () => 'badly' as const,
  );
}

/** The stored keys of what was reminded. */
export async function remindedKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('reminded:'));
}

function inWords(milliseconds: number): string {
  const then = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO('Asia/Tokyo');
  return then.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
