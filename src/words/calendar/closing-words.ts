/** What weekly days off and the seasons of every year are called. */

import type { MessageKey } from '../../browser/text.ts';
import type { Season } from '../../domain/days/closing.ts';

/** From Monday, as days are counted (src/domain/days/closing.ts). */
export const WEEKDAY_WORDS: readonly MessageKey[] = [
  'weekday_1',
  'weekday_2',
  'weekday_3',
  'weekday_4',
  'weekday_5',
  'weekday_6',
  'weekday_7',
];

export const SEASON_WORDS: Record<Season, MessageKey> = {
  'new-year': 'season_new_year',
  'golden-week': 'season_golden_week',
  obon: 'season_obon',
};
