/** The form that every stored fact must have: checked on each reading, since other versions, imports and disks also write. */

import * as v from 'valibot';
import { dayFromText } from '../domain/day.ts';
import { type Seen, SHOP_COLOURS, seenKey, type Told, toldKey } from '../domain/facts.ts';
import { FAMILIES, SCREEN_IDS } from '../domain/reading.ts';
import { STEP_IDS } from '../domain/recipe.ts';
import { STATE_IDS } from '../domain/state.ts';
import { instant } from './stored-instant.ts';

const day = v.pipe(v.string(), v.transform(dayFromText), v.instance(Temporal.PlainDate));

/** At most 80 characters, as they leave the redaction. */
const text = v.pipe(v.string(), v.regex(/^.{0,80}$/su));
const name = v.pipe(v.string(), v.regex(/^.{1,80}$/su));
const shop = v.strictObject({
  url: v.exactOptional(text),
  number: v.exactOptional(text),
  name: v.exactOptional(text),
});
const family = v.picklist(FAMILIES);

const seenSchema = v.strictObject({
  shop,
  product: name,
  developer: v.exactOptional(text),
  family,
  state: v.picklist(STATE_IDS),
  stateText: v.exactOptional(text),
  expiresOn: v.exactOptional(day),
  firstSeenAt: instant,
  lastSeenAt: instant,
  listedWith: v.exactOptional(v.pipe(v.string(), v.startsWith('seen:'))),
});

const toldSchemas = {
  date: v.strictObject({
    shop,
    product: name,
    family,
    expiresOn: day,
    at: instant,
  }),
  handover: v.strictObject({ replaces: v.exactOptional(day), at: instant }),
  vendor: v.strictObject({ vendor: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)), at: instant }),
  away: v.strictObject({ away: v.boolean(), at: instant }),
  'same-as': v.strictObject({ as: v.pipe(v.string(), v.minLength(1), v.maxLength(300)), at: instant }),
  shop: v.strictObject({
    label: v.exactOptional(name),
    colour: v.exactOptional(v.picklist(SHOP_COLOURS)),
    pages: v.exactOptional(v.array(v.strictObject({ from: instant, at: instant }))),
    at: instant,
  }),
};

/** `broken` is a value under one of our keys that is not of the form it must have. `other` is a key of some other kind. */
export type Parsed =
  | { readonly kind: 'seen'; readonly fact: Seen }
  | { readonly kind: 'told'; readonly fact: Told }
  | { readonly kind: 'broken' }
  | { readonly kind: 'other' };

const BROKEN: Parsed = { kind: 'broken' };

/** Reads one stored key and value. The key itself must agree with the value. Never throws. */
export function parseFact(key: string, value: unknown): Parsed {
  if (key.startsWith('seen:')) return parseSeen(key, value);
  if (key.startsWith('told:')) return parseTold(key, value);
  if (key.startsWith('shop:')) return parseShop(key, value);
  return { kind: 'other' };
}

function parseSeen(key: string, value: unknown): Parsed {
  const [, screen, id = ''] = key.split(':');
  const screenId = SCREEN_IDS.find((one) => one === screen);
  const result = v.safeParse(seenSchema, value);
  if (!screenId || !result.success) return BROKEN;
  const fact: Seen = { ...result.output, id, screen: screenId };
  return seenKey(fact) === key ? { kind: 'seen', fact } : BROKEN;
}

function parseTold(key: string, value: unknown): Parsed {
  const [, id = '', what, date = '', step] = key.split(':');
  if (what === undefined || !isTold(what)) return { kind: 'other' };
  const fact = toldFact(id, what, date, step, value);
  return fact && toldKey(fact) === key ? { kind: 'told', fact } : BROKEN;
}

/** Whether this is something that the user tells of a license. */
function isTold(what: string): what is Exclude<Told['what'], 'shop'> {
  return what !== 'shop' && what in toldSchemas;
}

function parseShop(key: string, value: unknown): Parsed {
  const [, id = ''] = key.split(':');
  const result = v.safeParse(toldSchemas.shop, value);
  if (!result.success) return BROKEN;
  const fact: Told = { ...result.output, id, what: 'shop' };
  return id !== '' && toldKey(fact) === key ? { kind: 'told', fact } : BROKEN;
}

function toldFact(
  id: string,
  what: Exclude<Told['what'], 'shop'>,
  date: string,
  stepText: string | undefined,
  value: unknown,
): Told | undefined {
  if (what === 'date') {
    const result = v.safeParse(toldSchemas.date, value);
    return result.success ? { ...result.output, id, what } : undefined;
  }
  if (what === 'vendor') {
    const result = v.safeParse(toldSchemas.vendor, value);
    return result.success ? { ...result.output, id, what } : undefined;
  }
  if (what === 'away') {
    const result = v.safeParse(toldSchemas.away, value);
    return result.success ? { ...result.output, id, what } : undefined;
  }
  if (what === 'same-as') {
    const result = v.safeParse(toldSchemas['same-as'], value);
    return result.success ? { ...result.output, id, what } : undefined;
  }
  const result = v.safeParse(toldSchemas.handover, value);
  const step = STEP_IDS.find((one) => one === stepText);
  const expiresOn = dayFromText(date);
  if (!result.success || !step || (!expiresOn && date !== 'none')) return undefined;
  return { ...result.output, id, what, step, ...(expiresOn && { expiresOn }) };
}

/** A fact as it stands in storage: days and instants as text, and nothing that its key already says. */
export function storedForm(fact: Seen | Told): Record<string, unknown> {
  const { id, ...rest } = fact;
  const plain: Record<string, unknown> = JSON.parse(JSON.stringify(rest));
  if ('screen' in plain) delete plain['screen'];
  if ('what' in plain) {
    if (plain['what'] === 'handover') delete plain['expiresOn'];
    delete plain['what'];
    delete plain['step'];
  }
  return plain;
}
