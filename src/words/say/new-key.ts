/** What a new key is called: by its last day where a screen has shown it, so that no two keys are mistaken. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { shortDay } from './dates.ts';

/** 新しいキー(3/5まで) · the new key (until Mar 5). */
export function newKeyName(until: Day | undefined): string {
  return until ? t('new_key_until', shortDay(until)) : t('new_key');
}

/** 3/5までのキーを登録した: the button that says so names its key. */
export function registeredWords(until: Day | undefined): string {
  return until ? t('steps_tick_registered_until', shortDay(until)) : t('steps_tick_registered');
}
