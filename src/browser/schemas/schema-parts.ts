/** The parts that the schemas of several stored values share. */

import * as v from 'valibot';
import { dayFromText } from '../../domain/days/day.ts';
import { FAMILIES } from '../../domain/facts/reading.ts';

/** A calendar day in Japan, stored as `YYYY-MM-DD`. */
export const day = v.pipe(v.string(), v.transform(dayFromText), v.instance(Temporal.PlainDate));

/** At most 120 characters, as redaction leaves them. */
export const text = v.pipe(v.string(), v.regex(/^.{0,120}$/su));
export const name = v.pipe(v.string(), v.regex(/^.{1,120}$/su));

/** The id of a license or shop, as src/domain/facts/license-id.ts makes it. */
export const id = v.string();

export const shop = v.strictObject({
  url: v.exactOptional(text),
  number: v.exactOptional(text),
  name: v.exactOptional(text),
});

export const family = v.picklist(FAMILIES);

/** A place among all facts; far below the greatest number, so that there is always a next one. */
export const order = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(2 ** 40));
