/** Asks what only the user knows: whether a key is in use, which of two is registered, a date that no screen shows. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { type Column, inColumn } from '../../domain/today/columns/column.ts';
import { deedOf } from '../../domain/today/columns/next-action.ts';
import { isAlike, isJustSeen } from '../../domain/today/columns/urgency.ts';
import { screenWithDate } from '../../domain/today/freshness.ts';
import { standTogether } from '../../domain/today/key-facts.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import type { MarkedText } from '../../vendors/vendor.ts';
import { dayText } from '../say/dates.ts';
import { targetOf } from '../say/target.ts';
import { nextCard } from './next-card.ts';

export interface Asked {
  readonly title: MarkedText;
  readonly why: readonly MarkedText[];
}

/** What is asked about this key where its steps stand; nothing where nothing is. */
export function questionOf(one: KeyToday, keys: readonly KeyToday[], today: Day): Asked | undefined {
  if (isAlike(one)) return undefined;
  return onCard(one, keys, today) ?? inColumn(QUESTIONS, one)?.(today);
}

/** What the card at home asks with its own answers is asked here in the same words. */
function onCard(one: KeyToday, keys: readonly KeyToday[], today: Day): Asked | undefined {
  const deed = deedOf(one);
  if (!deed) return undefined;
  const { title, facts, press } = nextCard({ do: deed, of: one }, keys, today);
  return press ? undefined : { title, why: facts.filter(({ sign }) => sign !== 'shop').map(({ text }) => text) };
}

const nothing = () => undefined;

/** The details are named only where they can show a date. */
const askDate = (_: unknown, one: KeyToday) => (): Asked => ({
  title: t('steps_ask_date'),
  why: [t(screenWithDate(one) ? 'steps_ask_date_why' : 'steps_ask_date_none')],
});

const QUESTIONS: Column<((today: Day) => Asked) | undefined> = {
  away: nothing,
  stopped: nothing,
  awaiting: nothing,
  'awaiting-over': nothing,
  'no-date': askDate,
  'still-used': nothing,
  ended: nothing,
  counting: ({ counted }, one) =>
    isJustSeen(one)
      ? (today) => ({
          title: t('steps_ask_held', targetOf(one.license), dayText(counted.until, today)),
          why: [t('steps_ask_held_why')],
        })
      : undefined,
  'to-register': nothing,
  'maybe-registered': nothing,
  'registered-unseen': (_, one) => (screenWithDate(one) === 'product-list' ? undefined : askDate(_, one)),
  which:
    ({ counted, later, why }, one) =>
    (today) => {
      const old = dayText(counted.until, today);
      if (!later) return { title: t('steps_ask_held', targetOf(one.license), old), why: [t('steps_ask_back_why')] };
      // Not every pair of dates was ever on one screen.
      const words =
        why === 'same-name' ? 'steps_ask_rows_why' : standTogether(one) ? 'steps_ask_newer_why' : 'steps_ask_moved_why';
      return { title: t('steps_ask_newer'), why: [t(words, old, dayText(later.until, today))] };
    },
};
