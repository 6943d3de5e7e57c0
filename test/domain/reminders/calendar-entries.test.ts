/** A calendar knows an entry again after the shop of its key was named, and never takes another key's for it. */

import { expect, it } from 'vitest';
import { entryId } from '../../../src/calendar/entry-id.ts';
import { calendarEntries } from '../../../src/domain/reminders/calendar-entries.ts';
import { knownToday } from '../../../src/domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import { at, type Fact, factsOf, type Seen, seen, TODAY } from '../../support/facts.ts';
import { stateWith } from './states.ts';

const AONAMI = { url: 'mihon-aonami' };
const KOMOREBI = { url: 'mihon-komorebi' };
/** A list with this key, seen that many days ago. */
const key = (ago: number, shop?: Seen['shop'], ends = 20): Fact => ({
  ...seen({ ends, ...(shop && { shop }) }),
  firstSeenAt: at(-ago),
  lastSeenAt: at(-ago),
});

/** The ids of the entries of each shop, by the shop as it is known. */
function idsWith(...facts: readonly Fact[]): Record<string, string[]> {
  const { settings, isWorkingDay } = stateWith([]);
  const { keys, idOf } = knownToday(factsOf(...facts), TODAY, ALL_DESTINATIONS, { mayRead: true, newerData: false });
  const plan = { settings: settings.reminders, isWorkingDay, idOf };
  return Object.fromEntries(keys.map((one) => [one.license.shop.url ?? '', calendarEntries(one, plan).map(entryId)]));
}

it('entries keep their ids when the shop is named', () => {
  const before = idsWith(key(9))[''];
  expect(before).toHaveLength(5);
  expect(idsWith(key(9), key(5, AONAMI))).toEqual({ 'mihon-aonami': before });
});

it('the first shop keeps its ids when a second one comes, whose are others', () => {
  const alone = idsWith(key(9, AONAMI))['mihon-aonami'];
  const both = idsWith(key(9, AONAMI), key(5, KOMOREBI));
  expect(both['mihon-aonami']).toEqual(alone);
  expect(both['mihon-komorebi']).toHaveLength(5);
  expect(both['mihon-komorebi']?.filter((id) => alone?.includes(id))).toEqual([]);
});

it('another end of the same key has other ids', () => {
  const [one, other] = [20, 21].map((ends) => idsWith(key(9, undefined, ends))['']);
  expect(one?.filter((id) => other?.includes(id))).toEqual([]);
});
