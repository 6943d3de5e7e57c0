/** What to know about a license before its steps: one quiet sentence each. */

import { t } from '../../browser/text.ts';
import { type Day, dayInJapan } from '../../domain/days/day.ts';
import { isWrongKind } from '../../domain/facts/destination.ts';
import type { Watched } from '../../domain/today/attention.ts';
import { awaitsApproval, isFinished, jobOf } from '../../domain/today/job.ts';
import { dayText } from '../say/dates.ts';
import { daysSinceSeen, isDateElsewhere, isListWithoutDates } from '../say/unsure.ts';
import { whichKey } from '../say/which-key.ts';

export function stepNotes(one: Watched, today: Day): string[] {
  const { license, concern, doubts } = one;
  if (concern === 'away') return [t('steps_note_away')];
  if (concern === 'stopped') return [t('steps_note_stopped')];
  const { held } = license;
  const notes: string[] = isWrongKind(license) ? [whichKey(license) ?? []].flat() : [];
  if (license.missingSince) notes.push(t('steps_note_missing', dayText(dayInJapan(license.missingSince), today)));
  if (one.handoverOpen && concern === 'expired') notes.push(t('steps_note_overdue'));
  if (license.heldStopped) notes.push(t('steps_note_old_stopped'));
  if (isFinished(jobOf(one)) && awaitsApproval(one)) notes.push(t('steps_note_awaiting'));
  if (license.registeredUnseen && !isDateElsewhere(one) && !license.newer) notes.push(t('steps_note_unseen'));
  if (license.sameName && license.handover !== 'unconfirmed') notes.push(t('steps_note_two_rows'));
  if (doubts.includes('state-not-understood')) {
    notes.push(t('steps_note_state', license.stateText ?? ''));
  }
  if (doubts.includes('not-seen-lately')) {
    notes.push(
      t(
        isListWithoutDates(one) && !license.newer ? 'steps_note_stale_undated' : 'steps_note_stale',
        String(daysSinceSeen(one, today)),
      ),
    );
  }
  if (held?.typedAt && !license.registeredUnseen) notes.push(t('steps_note_typed', dayText(held.expiresOn, today)));
  return notes;
}
