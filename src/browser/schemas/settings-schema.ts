/**
 * The schema of the `settings` value, the only source of its type (src/domain/facts/settings.ts). A part that cannot be
 * read stands at its default and spoils none of the others.
 */

import * as v from 'valibot';
import { SEASONS } from '../../domain/days/closing.ts';
import { USUAL_LADDER } from '../../domain/facts/settings.ts';
import { day, id, name } from './schema-parts.ts';

const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

/** Days before the end, each once, the most first. At least one: without any nothing would ever be said. */
const ladder = v.pipe(
  v.array(whole(0, 60)),
  v.minLength(1),
  v.maxLength(20),
  v.transform((days) => [...new Set(days)].sort((one, other) => other - one)),
);

/** Hours of the day in Japan; `to` is the first one that is too late. */
const hours = v.pipe(
  v.object({ from: whole(0, 23), to: whole(1, 24) }),
  v.check(({ from, to }) => from < to),
);

/** Days from the first to the last, both included. */
const spanSchema = v.pipe(
  v.object({ from: day, to: day, label: v.exactOptional(name) }),
  v.check(({ from, to }) => Temporal.PlainDate.compare(from, to) <= 0),
);

/** A list, without the entries that cannot be read. */
function readable<Entry extends v.GenericSchema>(entry: Entry) {
  return v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((all) =>
        all.flatMap((one): v.InferOutput<Entry>[] => {
          const { success, output } = v.safeParse(entry, one);
          return success ? [output] : [];
        }),
      ),
    ),
    () => [],
  );
}

/** When and of what the user is reminded (docs/promises.md, "Reminders"). */
const remindersSchema = v.object({
  ladder: v.fallback(ladder, () => [...USUAL_LADDER]),
  /** Whether 前営業日 is one of the days. */
  eve: v.fallback(v.boolean(), true),
  hours: v.fallback(hours, () => ({ from: 9, to: 18 })),
  workingDaysOnly: v.fallback(v.boolean(), false),
  /** The ids of the licenses that are not spoken of. */
  muted: readable(id),
});

/** When the shop is closed, apart from holidays. */
const closingSchema = v.object({
  /** Days of the week: 1 is Monday, 7 is Sunday. One at least is worked on. */
  weekly: v.fallback(v.pipe(v.array(whole(1, 7)), v.maxLength(6)), () => [6, 7]),
  /** Seasons of every year. */
  seasons: readable(v.picklist(SEASONS)),
  /** Ranges and single days. */
  spans: readable(spanSchema),
});

export const settingsSchema = v.object({
  reminders: v.fallback(remindersSchema, () => v.parse(remindersSchema, {})),
  closing: v.fallback(closingSchema, () => v.parse(closingSchema, {})),
  /** Sales on Rakuten, as the user entered them. */
  sales: readable(spanSchema),
});

/** The settings in this stored value, whatever it is: what is missing or cannot be read stands at its default. */
export function settingsIn(stored: unknown): v.InferOutput<typeof settingsSchema> {
  const { success, output } = v.safeParse(settingsSchema, stored);
  return success ? output : v.parse(settingsSchema, {});
}
