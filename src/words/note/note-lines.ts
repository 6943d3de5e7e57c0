/** The four explaining lines of each situation, as message keys: the table to edit when a wording changes. */

import type { MessageKey } from '../../browser/text.ts';
import type { RowCase } from './row-case.ts';

/** Who must act: 店舗 / 誰も / not known. */
export type Actor = 'shop' | 'nobody' | 'unknown';

export interface Lines {
  readonly who: Actor;
  readonly means: MessageKey;
  readonly key: MessageKey;
  readonly stops: MessageKey;
  readonly next: MessageKey;
}

/**
 * All these messages take the same substitutions: `$1` last day · `$2` where the key is registered · `$3` what
 * stops · `$4` what the new key is called · `$5` day it was seen · `$6` unreadable text on the page · `$7` day from
 * which the badge is amber · `$8` last day of the registered key · `$9` last day of the other key that lives.
 */
export const LINES: Record<RowCase, Lines> = {
  calm: {
    who: 'nobody',
    means: 'note_means_calm',
    key: 'note_key_calm',
    stops: 'note_stops_calm',
    next: 'note_next_calm',
  },
  due: {
    who: 'shop',
    means: 'note_means_calm',
    key: 'note_key_reissue',
    stops: 'note_stops_what',
    next: 'note_next_due',
  },
  today: {
    who: 'shop',
    means: 'note_means_today',
    key: 'note_key_reissue',
    stops: 'note_stops_what',
    next: 'note_next_today',
  },
  expired: {
    who: 'shop',
    means: 'note_means_expired',
    key: 'note_key_reissue',
    stops: 'note_stops_maybe',
    next: 'note_next_expired',
  },
  handover: {
    who: 'shop',
    means: 'note_means_handover',
    key: 'note_key_handover',
    stops: 'note_stops_handover',
    next: 'note_next_handover',
  },
  earlier: {
    who: 'nobody',
    means: 'note_means_earlier',
    key: 'note_key_earlier',
    stops: 'note_stops_earlier',
    next: 'note_next_earlier',
  },
  'earlier-unseen': {
    who: 'shop',
    means: 'note_means_earlier_unseen',
    key: 'note_key_earlier',
    stops: 'note_stops_earlier',
    next: 'note_next_earlier_unseen',
  },
  'earlier-ended': {
    who: 'nobody',
    means: 'note_means_earlier_ended',
    key: 'note_key_earlier',
    stops: 'note_stops_earlier_ended',
    next: 'note_next_earlier_ended',
  },
  'new-waits': {
    who: 'shop',
    means: 'note_means_new_waits',
    key: 'note_key_approve',
    stops: 'note_stops_old',
    next: 'note_next_approve',
  },
  'maybe-registered': {
    who: 'shop',
    means: 'note_means_maybe',
    key: 'note_key_maybe',
    stops: 'note_stops_maybe_registered',
    next: 'note_next_maybe',
  },
  'two-register': {
    who: 'shop',
    means: 'note_means_calm',
    key: 'note_key_two',
    stops: 'note_stops_what',
    next: 'note_next_two_register',
  },
  'two-stop': {
    who: 'shop',
    means: 'note_means_calm',
    key: 'note_key_two',
    stops: 'note_stops_what',
    next: 'note_next_two_stop',
  },
  'which-date': {
    who: 'shop',
    means: 'note_means_which_date',
    key: 'note_key_unknown',
    stops: 'note_stops_what',
    next: 'note_next_which_date',
  },
  'which-key': {
    who: 'shop',
    means: 'note_means_calm',
    key: 'note_key_unknown',
    stops: 'note_stops_what',
    next: 'note_next_which_key',
  },
  'still-used': {
    who: 'shop',
    means: 'note_means_expired',
    key: 'note_key_reissue',
    stops: 'note_stops_still_used',
    next: 'note_next_still_used',
  },
  approve: {
    who: 'shop',
    means: 'note_means_approve',
    key: 'note_key_approve',
    stops: 'note_stops_approve',
    next: 'note_next_approve',
  },
  update: {
    who: 'shop',
    means: 'note_means_update',
    key: 'note_key_update',
    stops: 'note_stops_update',
    next: 'note_next_update',
  },
  stopped: {
    who: 'nobody',
    means: 'note_means_stopped',
    key: 'note_key_stopped',
    stops: 'note_stops_stopped',
    next: 'note_next_stopped',
  },
  away: {
    who: 'nobody',
    means: 'note_means_away',
    key: 'note_key_unknown',
    stops: 'note_stops_unknown',
    next: 'note_next_away',
  },
  'unknown-state': {
    who: 'unknown',
    means: 'note_means_unknown_state',
    key: 'note_key_unknown',
    stops: 'note_stops_unknown',
    next: 'note_next_unknown_state',
  },
  'no-date': {
    who: 'shop',
    means: 'note_means_no_date',
    key: 'note_key_unknown',
    stops: 'note_stops_no_date',
    next: 'note_next_no_date',
  },
  'in-detail': {
    who: 'shop',
    means: 'note_means_in_detail',
    key: 'note_key_unknown',
    stops: 'note_stops_no_date',
    next: 'note_next_no_date',
  },
};
