/**
 * The schema of every stored fact, key and value, checked on each read and the only source of the fact types
 * (src/domain/facts/facts.ts).
 */

import * as v from 'valibot';
import { dayFromText } from '../../domain/days/day.ts';
import { type Seen, SHOP_COLOURS, seenKey, type Told, toldKey } from '../../domain/facts/facts.ts';
import { FAMILIES, SCREEN_IDS } from '../../domain/facts/reading.ts';
import { STEP_IDS } from '../../domain/facts/recipe.ts';
import { STATE_IDS } from '../../domain/facts/state.ts';
import { instant } from './stored-instant.ts';

const day = v.pipe(v.string(), v.transform(dayFromText), v.instance(Temporal.PlainDate));

/** At most 80 characters, as redaction leaves them. */
const text = v.pipe(v.string(), v.regex(/^.{0,80}$/su));
const name = v.pipe(v.string(), v.regex(/^.{1,80}$/su));
/** The id of a license or shop, as src/domain/facts/license-id.ts makes it. */
const id = v.string();
const shop = v.strictObject({
  url: v.exactOptional(text),
  number: v.exactOptional(text),
  name: v.exactOptional(text),
});
const family = v.picklist(FAMILIES);

/** What one screen showed about one key. */
export const seenSchema = v.strictObject({
  id,
  screen: v.picklist(SCREEN_IDS),
  shop,
  product: name,
  developer: v.exactOptional(text),
  family,
  state: v.picklist(STATE_IDS),
  /** The text of an `unknown` state; absent if the page shows no state. */
  stateText: v.exactOptional(text),
  expiresOn: v.exactOptional(day),
  /** When the first document that showed this key first showed it. */
  firstSeenAt: instant,
  /** When the latest document that showed this key first showed it: an old tab changes nothing. */
  lastSeenAt: instant,
  /**
   * The key of a record in the same list, if no shop is named and this one was first seen at another instant
   * (one-list.ts).
   */
  listedWith: v.exactOptional(v.pipe(v.string(), v.regex(/^seen:/))),
});

/** A key whose last day the user typed in. */
export const dateSchema = v.strictObject({
  what: v.literal('date'),
  id,
  shop,
  product: name,
  family,
  expiresOn: day,
  at: instant,
});

/** A ticked step of a hand-over. */
export const handoverSchema = v.strictObject({
  what: v.literal('handover'),
  id,
  step: v.picklist(STEP_IDS),
  /** The last day of the new key; absent until a screen has shown it. */
  expiresOn: v.exactOptional(day),
  /** The last day of the key that the new one replaces: it assigns a tick without a day to its renewal. */
  replaces: v.exactOptional(day),
  at: instant,
});

/** Where the key of this product is registered: the id of a destination. */
const vendorSchema = v.strictObject({
  what: v.literal('vendor'),
  id,
  vendor: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)),
  at: instant,
});

/** Whether the product was put away. `false` answers 「まだ使っていますか」 with yes. */
const awaySchema = v.strictObject({ what: v.literal('away'), id, away: v.boolean(), at: instant });

/** Two ids, of licenses or of whole shops, for the same one: `id` is an alias of `as`. */
export const sameSchema = v.strictObject({
  what: v.literal('same-as'),
  id,
  as: v.pipe(v.string(), v.regex(/^.{1,300}$/su)),
  at: instant,
});

/**
 * An answer to 「これはどの店舗の画面ですか」: pages held back since `from` are this shop's, and so are
 * those after `at` until the session ends.
 */
export const pageAnswerSchema = v.strictObject({ from: instant, at: instant });

/** What the user said about a shop: its name, its colour, and which pages without a shop belong to it. */
export const shopSchema = v.strictObject({
  what: v.literal('shop'),
  id,
  label: v.exactOptional(name),
  colour: v.exactOptional(v.picklist(SHOP_COLOURS)),
  pages: v.exactOptional(v.array(pageAnswerSchema)),
  at: instant,
});

const toldSchema = v.variant('what', [dateSchema, handoverSchema, vendorSchema, awaySchema, sameSchema, shopSchema]);
export type StoredTold = v.InferOutput<typeof toldSchema>;

/** What can be told of a license or a shop. A key with another word is of a later version, and none of our business. */
const TOLD = /^told:[^:]*:(?:date|handover|vendor|away|same-as)(?::|$)/;

/** `broken`: a value under one of our keys that does not match its schema. `other`: a key of some other kind. */
export type Parsed =
  | { readonly kind: 'seen'; readonly fact: Seen }
  | { readonly kind: 'told'; readonly fact: Told }
  | { readonly kind: 'broken' }
  | { readonly kind: 'other' };

/**
 * Reads one stored key and value, which other versions, imports or a faulty disk may have written. The key must agree
 * with the value. Never throws.
 */
export function parseFact(key: string, value: unknown): Parsed {
  if (key.startsWith('seen:')) {
    const [, screen, id] = key.split(':');
    const { success, output } = v.safeParse(seenSchema, whole(value, { screen, id }));
    return success && seenKey(output) === key ? { kind: 'seen', fact: output } : { kind: 'broken' };
  }
  if (!key.startsWith('shop:') && !TOLD.test(key)) return { kind: 'other' };
  const { success, output } = v.safeParse(toldSchema, whole(value, saidByKey(key)));
  return success && output.id !== '' && toldKey(output) === key ? { kind: 'told', fact: output } : { kind: 'broken' };
}

/** What the key of something told says of it. */
function saidByKey(key: string): Record<string, unknown> {
  const [kind, id, what, date, step] = key.split(':');
  if (kind === 'shop') return { id, what: 'shop' };
  return what === 'handover' ? { id, what, step, ...(date !== 'none' && { expiresOn: date }) } : { id, what };
}

/**
 * The value with what its key says; `undefined` where the value is none, or says something that only the key may say.
 */
function whole(value: unknown, byKey: Record<string, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.keys(byKey).some((part) => part in value) ? undefined : { ...value, ...byKey };
}

/** A fact as it is stored: days and instants as text, without what its key already says. */
export function storedForm(fact: Seen | Told): Record<string, unknown> {
  const { id: _id, ...rest } = fact;
  const plain: Record<string, unknown> = JSON.parse(JSON.stringify(rest));
  const said = 'screen' in fact ? ['screen'] : Object.keys(saidByKey(toldKey(fact)));
  for (const part of said) delete plain[part];
  return plain;
}
