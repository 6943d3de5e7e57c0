/** A key is called by its last day, or by the key whose place it takes. */

import { expect, it } from 'vitest';
import { afterOf, dayOfKey, keyAfter, keyUntil } from '../../../src/domain/facts/key-name.ts';
import { inDays } from '../../support/facts.ts';

it.each([
  ['a day', keyUntil(inDays(6)), inDays(6), undefined],
  ['the key after a day', keyAfter(inDays(6)), undefined, { after: inDays(6) }],
  ['the first key', keyAfter(undefined), undefined, {}],
])('%s is read back', (_, name, day, after) => {
  expect([dayOfKey(name), afterOf(name)]).toEqual([day, after]);
});
