/** The schema of every fact of version 0.1.0, where it was another than today's, and what one key and value told. */

import * as v from 'valibot';
import { instant } from '../schemas/stored-instant.ts';
import { awaySchema, dateSchema, handoverSchema, sameSchema, shopSchema, visitSchema } from './fact-schemas.ts';

const { screen, shop, rows } = visitSchema.entries;
const { id, expiresOn: day } = dateSchema.entries;

/** One row, with the first and the last instant at which a document first showed it. */
const seenSchema = v.strictObject({
  ...rows.item.entries,
  what: v.literal('seen'),
  id,
  screen,
  shop,
  firstSeenAt: instant,
  lastSeenAt: instant,
  /** The key of a record that stood in the same list. */
  listedWith: v.exactOptional(v.string()),
});

/** `expiresOn`: the last day of the new key, where it was known; `replaces`: that of the old one. */
const tickSchema = v.strictObject({
  what: v.literal('handover'),
  id,
  step: handoverSchema.entries.step,
  expiresOn: v.exactOptional(day),
  replaces: v.exactOptional(day),
  at: instant,
});

const vendorSchema = v.strictObject({
  what: v.literal('vendor'),
  id,
  vendor: handoverSchema.entries.destination,
  at: instant,
});

const namedShopSchema = v.strictObject({
  ...v.omit(shopSchema, ['order', 'pages']).entries,
  pages: v.exactOptional(v.array(v.strictObject({ from: instant, at: instant }))),
});

const factSchema = v.variant('what', [
  seenSchema,
  v.omit(dateSchema, ['order', 'again']),
  tickSchema,
  vendorSchema,
  v.omit(awaySchema, ['order']),
  v.omit(sameSchema, ['order']),
  namedShopSchema,
]);

export type FactV1 = v.InferOutput<typeof factSchema>;
export type SeenV1 = Extract<FactV1, { readonly what: 'seen' }>;
export type ToldV1 = Exclude<FactV1, SeenV1>;

/** What this key and value of version 1 told; `undefined` where they are of another kind, another version or broken. */
export function parseV1(key: string, value: unknown): FactV1 | undefined {
  const byKey = saidByKey(key);
  if (!byKey || typeof value !== 'object' || value === null) return undefined;
  if (Object.keys(byKey).some((part) => part in value)) return undefined;
  const { success, output } = v.safeParse(factSchema, { ...value, ...byKey });
  return success && output.id !== '' && keyOf(output) === key ? output : undefined;
}

/** What a key of version 1 said of its value. */
function saidByKey(key: string): Record<string, unknown> | undefined {
  const [kind, one, two, date, step] = key.split(':');
  if (kind === 'seen') return { what: 'seen', screen: one, id: two };
  if (kind === 'shop') return { what: 'shop', id: one };
  if (kind !== 'told') return undefined;
  const known = date !== undefined && date !== 'none' && { expiresOn: date };
  return two === 'handover' ? { what: two, id: one, step, ...known } : { what: two, id: one };
}

/** The storage key that this fact had. */
export function keyOf(fact: FactV1): string {
  switch (fact.what) {
    case 'seen':
      return `seen:${fact.screen}:${fact.id}:${fact.expiresOn ?? 'none'}`;
    case 'shop':
      return `shop:${fact.id}`;
    case 'handover':
      return `told:${fact.id}:handover:${fact.expiresOn ?? 'none'}:${fact.step}`;
    default:
      return `told:${fact.id}:${fact.what}`;
  }
}
