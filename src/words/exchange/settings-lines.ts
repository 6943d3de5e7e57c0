/** In what the settings of a copy differ from those here, in lines: a label, and what is chosen here and there. */

import { t } from '../../browser/text.ts';
import type { Settings } from '../../domain/facts/settings.ts';
import { SEASON_WORDS, WEEKDAY_WORDS } from '../calendar/closing-words.ts';
import { countOfDays } from '../say/days.ts';

interface SettingsLine {
  readonly label: string;
  /** 「9時から18時 → 10時から17時」. */
  readonly value: string;
}

/** Only what differs: nothing where both are the same. */
export function settingsLines(here: Settings, there: Settings): SettingsLine[] {
  return PARTS.flatMap(({ label, of, words }) => {
    if (JSON.stringify(of(here)) === JSON.stringify(of(there))) return [];
    const [from, to] = [words(here), words(there)];
    return [{ label: t(label), value: from === to ? t('copies_other_days') : `${from} ${t('copies_to', to)}` }];
  });
}

/** What is compared, and how it is said. Of lists of days only how many there are: the panels below show each. */
const PARTS = [
  {
    label: 'ladder_title',
    of: ({ reminders: { ladder, eve } }) => [ladder, eve],
    words: ({ reminders: { ladder, eve } }) =>
      joined([
        ...ladder.map((day) => (day === 0 ? t('ladder_day_itself') : t('ladder_before', countOfDays(day)))),
        ...(eve ? [t('ladder_eve')] : []),
      ]),
  },
  {
    label: 'hours_title',
    of: ({ reminders }) => reminders.hours,
    words: ({ reminders: { hours } }) => t('copies_hours', String(hours.from), String(hours.to)),
  },
  {
    label: 'hours_working',
    of: ({ reminders }) => reminders.workingDaysOnly,
    words: ({ reminders }) => t(reminders.workingDaysOnly ? 'copies_on' : 'copies_off'),
  },
  {
    label: 'copies_muted',
    of: ({ reminders }) => [...reminders.muted].sort(),
    words: ({ reminders }) => counted(reminders.muted),
  },
  {
    label: 'closing_title',
    of: ({ closing: { weekly, seasons, spans } }) => [weekly, [...seasons].sort(), spans],
    words: ({ closing: { weekly, seasons, spans } }) =>
      joined([
        ...weekly.flatMap((weekday) => WEEKDAY_WORDS[weekday - 1] ?? []).map((word) => t(word)),
        ...Object.entries(SEASON_WORDS).flatMap(([season, word]) =>
          seasons.some((one) => one === season) ? [t(word)] : [],
        ),
        ...(spans.length > 0 ? [t('copies_spans', String(spans.length))] : []),
      ]),
  },
  { label: 'sales_title', of: ({ sales }) => sales, words: ({ sales }) => counted(sales) },
] as const satisfies readonly {
  label: Parameters<typeof t>[0];
  of: (settings: Settings) => unknown;
  words: (settings: Settings) => string;
}[];

const counted = (all: readonly unknown[]) =>
  all.length > 0 ? t('copies_count', String(all.length)) : t('copies_none');
const joined = (words: readonly string[]) => words.join(t('copies_between')) || t('copies_none');
