/** Reads the file of a copy: whoever wrote it, each value is checked by the schema that storage uses, or left out. */

import * as v from 'valibot';
import {
  COPY_FORMAT,
  COPY_VERSION,
  type Copy,
  type CopyRead,
  MOST_BYTES,
  MOST_ORDER,
  type UnreadValue,
} from '../../domain/exchange/copy.ts';
import { pagesOf } from '../../domain/exchange/same-points.ts';
import type { Facts, Told, Visit } from '../../domain/facts/facts.ts';
import { isLicense, nameIn, productId } from '../../domain/facts/license-id.ts';
import { FAMILIES } from '../../domain/facts/reading.ts';
import type { Settings } from '../../domain/facts/settings.ts';
import { holdsKey, redacted } from '../../domain/text/redaction.ts';
import { importIn } from '../schemas/import-schema.ts';
import { settingsIn } from '../schemas/settings-schema.ts';
import { instant } from '../schemas/stored-instant.ts';
import { parseFact } from '../storage/fact-schemas.ts';
import { DATA_VERSION } from '../storage/stored-facts.ts';
import { textsWithoutKeys } from './texts-without-keys.ts';

/** Reads this file, which the user has chosen. Never rejects. */
export async function readCopyFile(file: Blob): Promise<CopyRead> {
  if (file.size > MOST_BYTES) return { refused: 'too-big' };
  try {
    return readCopy(await file.text());
  } catch {
    return { refused: 'broken' };
  }
}

const headSchema = v.object({
  format: v.literal(COPY_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.optional(v.unknown()),
  facts: v.optional(v.unknown()),
});

/** Reads the text of a file. */
export function readCopy(text: string): CopyRead {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { refused: text.includes(COPY_FORMAT) ? 'broken' : 'no-copy' };
  }
  const head = v.safeParse(headSchema, file);
  if (!head.success) return { refused: 'no-copy' };
  if (head.output.version > COPY_VERSION) return { refused: 'newer' };
  const exportedAt = v.safeParse(instant, head.output.exportedAt);
  const facts = v.safeParse(v.record(v.string(), v.unknown()), head.output.facts);
  if (!exportedAt.success || !facts.success || Array.isArray(head.output.facts)) return { refused: 'broken' };
  const { version } = facts.output;
  if (typeof version === 'number' && version > DATA_VERSION) return { refused: 'newer' };
  if (version !== DATA_VERSION) return { refused: 'broken' };
  const { facts: found, ...others } = factsOf(Object.entries(Object(head.output.facts)));
  const sessionEnds = seamsIn(facts.output);
  return { copy: { exportedAt: exportedAt.output, facts: { ...found, ...sessionEnds }, ...others } };
}

/** Where sessions end, since the other browser had taken over a copy itself. */
function seamsIn(facts: Record<string, unknown>): Pick<Facts, 'sessionEnds'> {
  const read = importIn(facts);
  const seams = read?.seams.filter((order) => order <= MOST_ORDER) ?? [];
  return read && seams.length > 0 ? { sessionEnds: seams.map((order) => ({ at: read.at, order })) } : {};
}

/**
 * Kept of this browser alone, or no part of a copy, but for what `seamsIn` reads. What was reminded on another screen
 * nobody has seen on this one.
 */
const OF_ONE_BROWSER = /^(?:version|ran|imported|trial)$|^(?:looked|broken|practice|reminded):/;

function factsOf(entries: readonly (readonly [string, unknown])[]): Omit<Copy, 'exportedAt'> {
  const visits: Visit[] = [];
  const told: Told[] = [];
  const unread: UnreadValue[] = [];
  let settings: Copy['settings'];
  for (const [key, written] of entries) {
    if (OF_ONE_BROWSER.test(key)) continue;
    const value = textsWithoutKeys(written);
    const parsed = parseFact(key, value);
    if (parsed.kind === 'visit' && isSoundVisit(parsed.fact)) visits.push(parsed.fact);
    else if (parsed.kind === 'told' && isSoundTold(parsed.fact)) told.push(parsed.fact);
    else if (key === 'settings' && typeof value === 'object' && value !== null) settings = settingsIn(value);
    else unread.push(unreadOf(key));
  }
  const names = new Set([
    ...visits.flatMap(({ rows }) => rows.map(({ product }) => productId(product))),
    ...told.flatMap((fact) => (fact.what === 'date' ? [productId(fact.product)] : [])),
  ]);
  const hidesKey = (id: string) => isKeyLike(id, names);
  const spoilt = told.filter((fact) => hidesKey(fact.id) || (fact.what === 'same-as' && hidesKey(fact.as)));
  return {
    facts: { visits, told: told.filter((fact) => !spoilt.includes(fact)) },
    ...(settings && { settings: withoutKeyLike(settings, hidesKey) }),
    unread: [...unread, ...spoilt.map((): UnreadValue => ({ what: 'told' }))],
  };
}

/** Whether its numbers were given by a browser, and nothing in it that is never redacted looks like a key. */
function isSoundVisit({ order, first, last, shop, follows }: Visit): boolean {
  const orders = [order, first.order, last.order, ...(follows ? [Number(follows.split(':')[2])] : [])];
  return orders.every((one) => one <= MOST_ORDER) && ![shop.url, shop.number].some((text) => text && holdsKey(text));
}

function isSoundTold(fact: Told): boolean {
  const shop = fact.what === 'date' ? [fact.shop.url, fact.shop.number] : [];
  const orders = [fact.order, ...pagesOf(fact).flatMap(({ from, order }) => [from, order])];
  const texts = [...shop, ...destinationsIn(fact)];
  return orders.every((one) => one <= MOST_ORDER) && !texts.some((text) => text && holdsKey(text));
}

/** Every destination that this fact names. */
function destinationsIn(fact: Told): readonly string[] {
  if (fact.what === 'destinations') return fact.destinations;
  return fact.what === 'handover' ? [fact.destination, ...(fact.among ?? [])] : [];
}

function withoutKeyLike(settings: Settings, hidesKey: (id: string) => boolean): Settings {
  const { reminders } = settings;
  return { ...settings, reminders: { ...reminders, muted: reminders.muted.filter((id) => !hidesKey(id)) } };
}

/** Whether an id is none of ours, or looks like a key and is not simply the name of a product without its blanks. */
function isKeyLike(id: string, names: ReadonlySet<string>): boolean {
  const [shop = '', family = '', name = '', ...more] = id.split('/');
  if (isLicense(id) && (more.length > 0 || !FAMILIES.some((one) => one === family))) return true;
  return holdsKey(shop) || (name !== '' && !names.has(name) && holdsKey(nameIn(id)));
}

/** What can be said of a value by its key alone. */
function unreadOf(key: string): UnreadValue {
  const [kind = '', id = ''] = key.split(':');
  const name = id.includes('/') ? redacted(nameIn(id)) : '';
  const named = name && { name };
  switch (kind) {
    case 'visit':
      return { what: 'page' };
    case 'told':
      return { what: 'told', ...named };
    case 'shop':
    case 'settings':
      return { what: kind };
    default:
      return { what: 'other' };
  }
}
