/**
 * The schema of every stored fact, key and value, checked on each read and the only source of the fact types
 * (src/domain/facts/facts.ts).
 */

import * as v from 'valibot';
import { SHOP_COLOURS, type Told, toldKey, type Visit, visitKey } from '../../domain/facts/facts.ts';
import { SCREEN_IDS } from '../../domain/facts/reading.ts';
import { STEP_IDS } from '../../domain/facts/recipe.ts';
import { STATE_IDS } from '../../domain/facts/state.ts';
import { MOST_EARLIER } from '../../domain/facts/typed-days.ts';
import { noteSchema, snoozeSchema } from '../schemas/reminder-schemas.ts';
import { day, family, id, name, order, shop, text } from '../schemas/schema-parts.ts';
import { instant } from '../schemas/stored-instant.ts';

/** When something was shown or told: `order` says what came first, `at` on which day it was. */
export const momentSchema = v.strictObject({ at: instant, order });

/** One row as a page showed it. */
const rowSchema = v.strictObject({
  product: name,
  developer: v.exactOptional(text),
  family,
  state: v.picklist(STATE_IDS),
  /** The text of an `unknown` state; absent if the page shows no state. */
  stateText: v.exactOptional(text),
  expiresOn: v.exactOptional(day),
});

/** What one document showed at one time, whole. */
export const visitSchema = v.strictObject({
  screen: v.picklist(SCREEN_IDS),
  /** The order in its key: when this document first showed it. */
  order,
  document: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  shop,
  rows: v.array(rowSchema),
  page: v.exactOptional(v.strictObject({ shown: order, of: order })),
  /** The key of the visit that this list goes on from. */
  follows: v.exactOptional(v.pipe(v.string(), v.regex(/^visit:[a-z-]{1,40}:\d{1,16}:[a-z0-9-]{1,40}$/))),
  /** When a document first showed exactly this, and when the latest one did: an old tab changes nothing. */
  first: momentSchema,
  last: momentSchema,
});

/** Said although RMS shows, or has shown, something else: looks at that again do not put it in question. */
const again = v.exactOptional(v.literal(true));

/** A key whose last day the user typed in. */
export const dateSchema = v.strictObject({
  what: v.literal('date'),
  id,
  shop,
  product: name,
  family,
  expiresOn: day,
  /** The days that were typed in before and corrected: a calendar may hold them. */
  earlier: v.exactOptional(v.pipe(v.array(day), v.maxLength(MOST_EARLIER))),
  again,
  at: instant,
  order,
});

/** The id of a destination, as its file in src/vendors is called. */
const destination = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));

/** A ticked step of a hand-over. */
export const handoverSchema = v.strictObject({
  what: v.literal('handover'),
  id,
  /** The name of the key (src/domain/facts/key-name.ts). */
  key: v.pipe(v.string(), v.regex(/^(?:after-)?(?:\d{4}-\d{2}-\d{2})$|^after-none$/)),
  destination,
  step: v.picklist(STEP_IDS),
  /**
   * Every destination that the key had then, where there were several: whatever is named later, this was one of them.
   */
  among: v.exactOptional(v.pipe(v.array(destination), v.minLength(2))),
  again,
  at: instant,
  order,
});

/** Where the key of this product is registered: the ids of one destination or more. */
export const destinationsSchema = v.strictObject({
  what: v.literal('destinations'),
  id,
  destinations: v.pipe(v.array(destination), v.minLength(1)),
  at: instant,
  order,
});

/** Whether the product was put away. `false` answers 「まだ使っていますか」 with yes. */
export const awaySchema = v.strictObject({ what: v.literal('away'), id, away: v.boolean(), at: instant, order });

/** Two ids, of licenses or of whole shops, for the same one: `id` is an alias of `as`. */
export const sameSchema = v.strictObject({
  what: v.literal('same-as'),
  id,
  as: v.pipe(v.string(), v.regex(/^.{1,300}$/su)),
  at: instant,
  order,
});

/**
 * An answer to 「これはどの店舗の画面ですか」: pages held back since `from` are this shop's, and so are
 * those after `order` until the session ends.
 */
export const pageAnswerSchema = v.strictObject({ from: order, order });

/** What the user said about a shop: its name, its colour, and which pages without a shop belong to it. */
export const shopSchema = v.strictObject({
  what: v.literal('shop'),
  id,
  label: v.exactOptional(name),
  colour: v.exactOptional(v.picklist(SHOP_COLOURS)),
  pages: v.exactOptional(v.array(pageAnswerSchema)),
  at: instant,
  order,
});

/** By the word that the key says. */
const TOLD_SCHEMAS = {
  date: dateSchema,
  handover: handoverSchema,
  destinations: destinationsSchema,
  away: awaySchema,
  'same-as': sameSchema,
  shop: shopSchema,
  snooze: snoozeSchema,
  note: noteSchema,
} as const;
export type StoredTold = v.InferOutput<(typeof TOLD_SCHEMAS)[keyof typeof TOLD_SCHEMAS]>;

/** What can be told of a license or a shop. A key with another word is of a later version, and none of our business. */
const TOLD = /^told:[^:]*:(?:date|handover|destinations|away|same-as|snooze|note)(?::|$)/;

/** The keys under which version 1 kept facts. */
const OF_VERSION_1 = /^(?:seen:|told:[^:]*:(?:vendor$|handover:[^:]*:[^:]*$))/;

/**
 * `broken`: a value under one of our keys that does not match its schema. `old`: a key of version 1. `other`: a key of
 * some other kind.
 */
export type Parsed =
  | { readonly kind: 'visit'; readonly fact: Visit }
  | { readonly kind: 'told'; readonly fact: Told }
  | { readonly kind: 'broken' | 'old' }
  | { readonly kind: 'other' };

/** Reads one stored key and value, whoever wrote them. The key must agree with the value. Never throws. */
export function parseFact(key: string, value: unknown): Parsed {
  if (key.startsWith('visit:')) {
    const [, screen, order, document] = key.split(':');
    const { success, output } = v.safeParse(visitSchema, whole(value, { screen, order: Number(order), document }));
    return success && visitKey(output) === key ? { kind: 'visit', fact: output } : { kind: 'broken' };
  }
  if (OF_VERSION_1.test(key)) return { kind: 'old' };
  if (!key.startsWith('shop:') && !TOLD.test(key)) return { kind: 'other' };
  const said = saidByKey(key);
  const { success, output } = v.safeParse(TOLD_SCHEMAS[said.what], whole(value, said));
  return success && output.id !== '' && toldKey(output) === key ? { kind: 'told', fact: output } : { kind: 'broken' };
}

/** What the key of something told says of it. */
function saidByKey(key: string): { id: string | undefined; what: keyof typeof TOLD_SCHEMAS } & Record<string, unknown> {
  const [kind, id, word, name, destination, step] = key.split(':');
  if (kind === 'shop') return { id, what: 'shop' };
  const what = word as Exclude<keyof typeof TOLD_SCHEMAS, 'shop'>;
  return what === 'handover' ? { id, what, key: name, destination, step } : { id, what };
}

/** The value with what its key says; `undefined` where it is none, or says something that only the key may say. */
function whole(value: unknown, byKey: Record<string, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const part of Object.keys(byKey)) if (part in value) return undefined;
  return { ...byKey, ...value };
}

/** A fact as it is stored: days and instants as text, without what its key already says. */
export function storedForm(fact: Visit | Told): Record<string, unknown> {
  const plain: Record<string, unknown> = JSON.parse(JSON.stringify(fact));
  const said = 'screen' in fact ? ['screen', 'order', 'document'] : Object.keys(saidByKey(toldKey(fact)));
  for (const part of said) delete plain[part];
  return plain;
}
