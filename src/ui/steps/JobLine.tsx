/**
 * One line for a job that just ended or lacks only its last check: it answers 「終わったか」 before anyone asks.
 */

import { t } from '../../browser/text.ts';
import { type Day, dayInJapan, daysLeft } from '../../domain/days/day.ts';
import type { LicenseId } from '../../domain/facts/license-id.ts';
import type { StepId } from '../../domain/facts/recipe.ts';
import { isUnregistered, levelOf } from '../../domain/today/columns/urgency.ts';
import { awaitsApproval } from '../../domain/today/freshness.ts';
import { isFinished, keyJobOf, lastRegistering } from '../../domain/today/job.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { dayText } from '../../words/say/dates.ts';
import { stepLeft } from '../../words/steps/step-left.ts';
import { Icon } from '../pieces/Icon.tsx';

/** For how many days it gets a line. */
const LATELY = 7;

interface JobLineProps {
  readonly keys: readonly KeyToday[];
  readonly today: Day;
  readonly onOpen: (id: LicenseId) => void;
}

/** The first key that was registered lately and still waits for its last check. */
export function onLastCheck(keys: readonly KeyToday[], today: Day): KeyToday | undefined {
  return keys.find((one) => stepLeft(one) && doneLately(one, lastRegistering(keyJobOf(one)), today));
}

export function JobLine({ keys, today, onOpen }: JobLineProps) {
  const waiting = onLastCheck(keys, today);
  const left = waiting && stepLeft(waiting);
  if (waiting && left) {
    const { id, product } = waiting.license;
    return (
      <p class="done-line" data-level="waiting">
        <Icon name="clock" />
        <span>{t('popup_check_left', product, left)}</span>
        <button class="link" type="button" onClick={() => onOpen(id)}>
          {t('popup_check_open')}
        </button>
      </p>
    );
  }
  const finished = keys.find((one) => isDone(one) && doneLately(one, lastOf(one), today));
  const day = finished && doneLately(finished, lastOf(finished), today);
  if (!finished || !day) return null;
  const isApproval = keyJobOf(finished).kind === 'approve';
  return (
    <p class="done-line">
      <Icon name="check" />
      <span>{t(isApproval ? 'popup_done_approve' : 'popup_done', dayText(day, today), finished.license.product)}</span>
    </p>
  );
}

function isDone(one: KeyToday): boolean {
  return isFinished(keyJobOf(one));
}

function lastOf(one: KeyToday): StepId {
  return keyJobOf(one).steps.at(-1)?.id ?? 'confirmed';
}

/** The day on which this step was done, if that was lately. */
function doneLately(one: KeyToday, step: StepId, today: Day): Day | undefined {
  // While RMS says 承認待ち, nothing is finished, whatever was ticked.
  if (levelOf(one) === 'idle' || isUnregistered(one) || awaitsApproval(one)) return undefined;
  const { kind, replaces, steps } = keyJobOf(one);
  // That the vendor holds the first key ever seen is not a job that anyone waited for.
  if (kind === 'register-only' && !replaces) return undefined;
  const at = steps.find(({ id }) => id === step)?.doneAt;
  const day = at && dayInJapan(at);
  return day && daysLeft(day, today) <= LATELY ? day : undefined;
}
