/**
 * The schemas of what belongs to reminders: what was reminded, what is put off, the shop's own line for a key, and
 * when the browser ran. They are the only source of the types (src/domain/facts/facts.ts, src/domain/facts/reminded.ts,
 * src/domain/facts/ran.ts).
 */

import * as v from 'valibot';
import { byDay, dayInJapan } from '../../domain/days/day.ts';
import { REMINDED, type Reminded, remindedKey } from '../../domain/facts/reminded.ts';
import { REMINDER_KINDS } from '../../domain/facts/reminder-kinds.ts';
import { holdsKey } from '../../domain/text/redaction.ts';
import { day, id, order, text } from './schema-parts.ts';
import { instant } from './stored-instant.ts';

/** あとで: nothing is said of this key before that day. */
export const snoozeSchema = v.strictObject({ what: v.literal('snooze'), id, until: day, at: instant, order });

/** A line of the shop's own for a key: who is in charge, whom to call first. An empty line deletes it. */
export const noteSchema = v.strictObject({
  what: v.literal('note'),
  id,
  text: v.pipe(
    text,
    v.check((line) => !holdsKey(line)),
  ),
  at: instant,
  order,
});

/** Once something was said of a license. For a day that was still to come nothing was: it would silence that day. */
const givenSchema = v.pipe(
  v.strictObject({
    is: v.picklist(REMINDER_KINDS),
    /** What it was about: a day, the name of a key. */
    about: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
    /** The day for which it was planned, and when it was given. */
    on: day,
    at: instant,
  }),
  v.check(({ on, at }) => byDay(on, dayInJapan(at)) <= 0),
);

/** What was reminded of one license. Key: `reminded:<id>`. */
const remindedSchema = v.strictObject({ id, given: v.pipe(v.array(givenSchema), v.maxLength(60)) });

export type StoredReminded = v.InferOutput<typeof remindedSchema>;

/** Everything that was reminded, among these stored keys and values. What cannot be read was not: it is said again. */
export function remindedIn(all: Record<string, unknown>): StoredReminded[] {
  return Object.entries(all).flatMap(([key, value]) => {
    if (!key.startsWith(REMINDED) || typeof value !== 'object' || value === null) return [];
    const { success, output } = v.safeParse(remindedSchema, { ...value, id: key.slice(REMINDED.length) });
    return success ? [output] : [];
  });
}

/** These records as they are stored, by key. */
export function storedReminded(reminded: readonly Reminded[]): Record<string, unknown> {
  return Object.fromEntries(
    reminded.map(({ id: of, given }) => [remindedKey(of), JSON.parse(JSON.stringify({ given }))]),
  );
}

/** When the browser last ran. Key: `ran`. */
const ranSchema = v.object({
  last: instant,
  later: v.exactOptional(instant),
  away: v.exactOptional(v.object({ since: instant, back: instant })),
});

export type StoredRan = v.InferOutput<typeof ranSchema>;

/** It, in this stored value; without what cannot be read beside `last`, and `undefined` where that cannot. */
export function ranIn(value: unknown): StoredRan | undefined {
  for (const schema of [ranSchema, v.pick(ranSchema, ['last'])]) {
    const { success, output } = v.safeParse(schema, value);
    if (success) return output;
  }
  return undefined;
}
