/** What must be known of a license before its steps: one quiet sentence each. */

import { t } from '../browser/text.ts';
import type { Watched } from '../domain/attention.ts';
import { type Day, dayInJapan } from '../domain/day.ts';
import { awaitsApproval, isFinished, jobOf } from '../domain/job.ts';
import { dayText } from './dates.ts';
import { daysSinceSeen } from './unsure.ts';

export function stepNotes(one: Watched, today: Day): string[] {
  const { license, concern, doubts } = one;
  if (concern === 'away') return [t('steps_note_away')];
  if (concern === 'stopped') return [t('steps_note_stopped')];
  const { held } = license;
  const notes: string[] = [];
  if (license.missingSince) notes.push(t('steps_note_missing', dayText(dayInJapan(license.missingSince))));
  if (one.handoverOpen && concern === 'expired') notes.push(t('steps_note_overdue'));
  if (isFinished(jobOf(one)) && awaitsApproval(one)) notes.push(t('steps_note_awaiting'));
  if (license.registeredUnseen && !license.newer) notes.push(t('steps_note_unseen'));
  if (license.sameName) notes.push(t('steps_note_two_rows'));
  // Where both keys are known, which one it is is asked above.
  if (doubts.includes('contradiction') && held && !license.newer) {
    notes.push(t('steps_note_contradiction', dayText(held.expiresOn)));
  }
  if (doubts.includes('state-not-understood')) {
    notes.push(t('steps_note_state', license.stateText ?? ''));
  }
  if (doubts.includes('not-seen-lately')) {
    notes.push(t('steps_note_stale', String(daysSinceSeen(one, today))));
  }
  if (held?.typedAt) notes.push(t('steps_note_typed', dayText(held.expiresOn)));
  return notes;
}
