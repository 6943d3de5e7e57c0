/** The days off to come, each with its reason: what the settings make of the calendar, but for the weekly ones. */

import { t } from '../../browser/text.ts';
import type { Rest } from '../../calendar/working-days.ts';
import type { Day } from '../../domain/days/day.ts';
import { namedDays } from '../../domain/reminders/choices.ts';
import { restWords } from '../../words/calendar/rest-words.ts';
import { spanText } from '../../words/calendar/span-words.ts';

interface DaysOffProps {
  readonly today: Day;
  readonly restOn: (day: Day) => Rest | undefined;
}

/** A year and some weeks: every season is in it, and at the end of a year the first holidays of the one after. */
const AHEAD = 420;

export function DaysOff({ today, restOn }: DaysOffProps) {
  const days = namedDays(today, AHEAD, (day) => {
    const rest = restOn(day);
    return rest && rest.is !== 'weekly' ? restWords(rest) : undefined;
  });
  return (
    <details class="days-off">
      <summary>{t('days_off_title')}</summary>
      <p class="muted">{t('days_off_about')}</p>
      <ul class="days-off__list">
        {days.map(({ from, to, name }) => (
          <li key={from.toString()}>
            <span>{spanText({ from, to }, today)}</span>
            <span class="muted">{name}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
