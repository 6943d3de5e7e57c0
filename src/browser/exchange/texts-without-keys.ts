/** The gate for texts that come in, or go out, with a copy: the same redaction as for those of a page. */

import { redacted } from '../../domain/text/redaction.ts';

/** The parts of stored values in which words stand that a page or a person wrote. */
const TEXTS = ['product', 'developer', 'stateText', 'name', 'label', 'text'];

/** Longer ones are refused by every schema: nobody waits for what is not kept. */
const LONGEST = 2000;

/** No stored value is nested deeper. */
const DEEPEST = 8;

/** The same value with every text in it redacted. What is nested too deep is left out. */
export function textsWithoutKeys(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((one) => textsWithoutKeys(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([part, one]) => [
      part,
      typeof one === 'string' && TEXTS.includes(part) && one.length <= LONGEST
        ? redacted(one)
        : textsWithoutKeys(one, depth + 1),
    ]),
  );
}
