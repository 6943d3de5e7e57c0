/** Writes what a copy adds to what is stored: in the lock of all our pages, all at once or not at all. */

import * as v from 'valibot';
import type { Instant } from '../../domain/days/day.ts';
import type { Copy, Taking } from '../../domain/exchange/copy.ts';
import { joinCopy, type KeptHere } from '../../domain/exchange/join-copy.ts';
import type { JoinedFacts } from '../../domain/exchange/join-facts.ts';
import type { Renumber } from '../../domain/exchange/lines.ts';
import { byOrder, nextOrder, toldKey, type Visit, visitKey } from '../../domain/facts/facts.ts';
import type { Settings } from '../../domain/facts/settings.ts';
import { isEqual } from '../is-equal.ts';
import { IMPORTED, importIn } from '../schemas/import-schema.ts';
import { settingsIn } from '../schemas/settings-schema.ts';
import { area } from '../storage/area.ts';
import { momentSchema, storedForm } from '../storage/fact-schemas.ts';
import { fromStorage, inLock } from '../storage/stored-facts.ts';
import type { TakenOver } from './undo-copy.ts';

/** All that is kept now. */
export async function keptNow(): Promise<KeptHere> {
  return keptIn(await area.get(null));
}

/**
 * Merges the copy into what is stored at that moment, and resolves to what `undoCopy` needs. Rejects if that cannot be
 * kept, or while the data is of another version: then everything is as before.
 */
export async function keepCopy(copy: Copy, now: Instant, taking: Taking): Promise<TakenOver> {
  return inLock(async () => {
    const all = await area.get(null);
    const facts = taking.facts ? changedValues(all, joinCopy(keptIn(all), copy, now), now) : {};
    const settings = taking.settings && copy.settings ? plainSettings(copy.settings) : {};
    const values = { ...facts, ...settings };
    await area.set(values);
    // The copy is kept by now, whatever becomes of these.
    await keepLatecomers([...Object.keys(all), ...Object.keys(values)]).catch(() => undefined);
    return { before: all, written: values };
  });
}

/** All that is kept among these keys and values. */
function keptIn(all: Record<string, unknown>): KeptHere {
  const { settings } = all;
  return {
    facts: fromStorage(all).facts,
    settings: { here: settingsIn(settings), isChosen: settings !== undefined },
    others: looksIn(all).map(([key, { at, order }]) => ({ at, order, name: key })),
  };
}

/** The self-checks that have a number, by their keys. */
function looksIn(all: Record<string, unknown>) {
  return Object.entries(all).flatMap(([key, value]) => {
    if (!key.startsWith('looked:')) return [];
    const { at, order } = Object(value);
    const { success, output } = v.safeParse(momentSchema, { at, order });
    return success ? [[key, output] as const] : [];
  });
}

/** The values that are other than before, by their keys. */
function changedValues(all: Record<string, unknown>, joined: JoinedFacts, now: Instant): Record<string, unknown> {
  const { facts, renumber, seams } = joined;
  const values = Object.fromEntries([
    ...facts.visits.map((visit) => [visitKey(visit), storedForm(visit)] as const),
    ...facts.told.map((fact) => [toldKey(fact), storedForm(fact)] as const),
    ...looksIn(all).map(([key, { order }]) => [key, { ...Object(all[key]), order: renumber(order) }] as const),
  ]);
  return {
    ...Object.fromEntries(Object.entries(values).filter(([key, value]) => !isEqual(all[key], value))),
    [IMPORTED]: { at: `${now}`, order: facts.imported, seams: [...new Set([...seamsBefore(all, renumber), ...seams])] },
  };
}

/** The settings as they are stored: days as text. */
const plainSettings = (settings: Settings) => ({ settings: JSON.parse(JSON.stringify(settings)) });

function seamsBefore(all: Record<string, unknown>, renumber: Renumber): number[] {
  return importIn(all)?.seams.map(renumber) ?? [];
}

/**
 * A page on RMS keeps what it shows without our lock: what came between our reading and our writing has a number from
 * before, and came after all. `known`: the keys that were there or were written.
 */
async function keepLatecomers(known: readonly string[]): Promise<void> {
  const { visits, ...facts } = fromStorage(await area.get(null)).facts;
  const late = visits
    .filter((visit) => !known.includes(visitKey(visit)))
    .sort((one, other) => byOrder(one.last, other.last));
  const next = nextOrder({ ...facts, visits });
  const moved = late.map((visit, index): Visit => {
    const order = next + index;
    return { ...visit, first: { ...visit.first, order }, last: { ...visit.last, order } };
  });
  if (moved.length > 0) await area.set(Object.fromEntries(moved.map((visit) => [visitKey(visit), storedForm(visit)])));
}
