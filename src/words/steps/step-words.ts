/** The steps of a job in words: what to press on RMS and with the vendor, as their manuals name it. */

import { t, uiLanguage } from '../../browser/text.ts';
import { isWrongKind } from '../../domain/facts/destination.ts';
import type { StepId } from '../../domain/facts/recipe.ts';
import type { License } from '../../domain/keys/licenses.ts';
import { type Job, type JobKind, lastRegistering } from '../../domain/today/job.ts';
import type { MarkedText, StepText, Vendors } from '../../vendors/vendor.ts';
import { registeredWords } from '../say/new-key.ts';
import { sentences } from '../say/sentences.ts';
import { targetOf } from '../say/target.ts';
import { STEP_LABELS } from './step-table.ts';

/** How a key is registered at its destination. */
type Steps = ReturnType<Vendors['stepsOf']>;

export interface StepWords {
  readonly title: string;
  readonly titleWhenDone: string;
  /** Where it is done: on RMS or with the vendor. */
  readonly where: string;
  readonly presses: readonly MarkedText[];
  readonly hint?: string;
  /** How to see that it is done and how long that takes, shown until then. */
  readonly note?: string;
  readonly tick: string;
}

/** The words of this step of this job: ours for the steps on RMS, the vendor's for the others. */
export function stepWords(license: License, job: Job, step: StepId, steps: Steps): StepWords {
  if (step === 'issued' || step === 'approved') return onRms(license, step === 'issued' ? 'renew' : 'approve');
  const { title, ...how } = (steps.words[uiLanguage()] ?? steps.words.ja)[step] ?? {};
  // The steps of a place that wants the other kind of key would mislead.
  const words: Omit<StepText, 'title'> = isWrongKind(license) ? { hint: t('which_key_choose_again') } : how;
  const { done, tick } = STEP_LABELS[step];
  const isLastEntry = step === lastRegistering(job) && job.replaces;
  const note = sentences([words.note, step === 'confirmed' ? waitLine(steps) : undefined]);
  return {
    title: title ?? t(done),
    titleWhenDone: t(done),
    where: targetOf(license),
    presses: words.presses ?? [],
    hint: sentences([words.hint, isLastEntry ? t('steps_old_key') : undefined]),
    ...(note && { note }),
    tick: step === 'registered' ? registeredWords(job.newUntil) : t(tick),
  };
}

/**
 * How long a new key may take to work: users who try too early think that it is wrong
 * (docs/rms.md, "When a new key begins to work").
 */
function waitLine({ waitMinutes: { from, to } }: Steps): string {
  return t('steps_wait', String(from), String(to));
}

/** The step on RMS. Both labels are given (docs/rms.md, "Labels differ from year to year"). */
export function onRms(license: License, kind: Exclude<JobKind, 'register-only'>): StepWords {
  const row =
    license.family === 'own-shop' ? t('steps_press_row_own', license.product) : t('steps_press_row', license.product);
  const start = [row, t('steps_press_robot')];
  const where = t('steps_rms');
  switch (kind) {
    case 'renew':
      return {
        title: t('steps_issue'),
        titleWhenDone: t('steps_issued'),
        where,
        presses: [...start, t('steps_press_issue')],
        hint: t('steps_hint_issue'),
        tick: t('steps_tick_issued'),
      };
    case 'approve':
      return {
        title: t('steps_approve'),
        titleWhenDone: t('steps_approved'),
        where,
        presses: [...start, t('steps_press_approve')],
        hint: t('steps_hint_approve'),
        tick: t('steps_tick_approved'),
      };
    case 'update':
      return {
        title: t('steps_update'),
        titleWhenDone: t('steps_update'),
        where,
        presses: [...start, t('steps_press_update')],
        hint: t('steps_hint_update'),
        tick: '',
      };
    case 'restart':
      return {
        title: t('steps_restart'),
        titleWhenDone: t('steps_restart'),
        where,
        presses: [...start, t('steps_press_restart')],
        hint: t('steps_hint_restart'),
        tick: '',
      };
  }
}

/** The title of the whole view. */
export function jobTitle(license: License, kind: JobKind): string {
  switch (kind) {
    case 'renew':
      return t('steps_title_renew', license.product);
    case 'approve':
      return t('steps_title_approve', license.product);
    case 'update':
      return t('steps_title_update', license.product);
    case 'register-only':
      return t('steps_title_register', license.product);
    case 'restart':
      return license.product;
  }
}

/** A finished step in the record of a finished job. */
export function recordWords(license: License, step: StepId): string {
  return step === 'registered' ? t('steps_record_registered', targetOf(license)) : t(STEP_LABELS[step].done);
}
