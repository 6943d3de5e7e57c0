/**
 * The words of the guide on a screen of RMS: the job's progress, the next button, its effect, and what to leave alone.
 */

import { type MessageKey, t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { isUnplaced, isWrongKind } from '../../domain/facts/destination.ts';
import { type Level, levelOfDays, type Watched } from '../../domain/today/attention.ts';
import { jobOf } from '../../domain/today/job.ts';
import { actionFor } from '../../domain/today/next-action.ts';
import { type Stage, stageOf } from '../../domain/today/open-job.ts';
import { dayText } from '../say/dates.ts';
import { daysText } from '../say/days.ts';
import { lookAgainLine } from '../say/look-again.ts';
import { familyWords, otherKey, whichKey } from '../say/which-key.ts';
import { stepLeft } from '../steps/step-left.ts';
import { STEP_LABELS } from '../steps/step-table.ts';
import type { GuidePart } from './guide-part.ts';
import { detailParts, listParts, robotParts } from './guide-parts.ts';

/** The screens that get a guide. */
export type GuideScreen = 'product-list' | 'robot-check' | 'product-detail';

export interface GuideOn {
  readonly screen: GuideScreen;
  readonly today: Day;
  /** Whose job it is; may be absent on the robot check, which does not say. */
  readonly one?: Watched;
  /** The label of the next button, if the page shows it. */
  readonly button?: string;
  /** On a list: whether the shop's own key is among its rows. */
  readonly hasOwnRow?: boolean;
  /** The only other open job in this shop. */
  readonly other?: Watched;
}

export interface GuideWords {
  readonly title: string;
  /** Nothing to do here, so it is small. */
  readonly quiet: boolean;
  readonly tag?: { readonly words: string; readonly level: Level };
  /** Beside the tag: which kind of key it is; on the robot check, the product of the open job. */
  readonly label?: string;
  readonly beads: readonly { readonly words: string; readonly status: 'done' | 'now' | 'later' }[];
  /** Which of the beads is current. */
  readonly progress?: string;
  /** What the key is for, or where the key of the open job is. */
  readonly whose?: string;
  /** The key on this page is not the one of the open job. */
  readonly isOther: boolean;
  /** Asks where the key is registered; the user answers in the steps. */
  readonly asksWhere: boolean;
  readonly parts: readonly GuidePart[];
}

/** The words of this guide. */
export function guideWords({ screen, today, one, button, hasOwnRow = false, other }: GuideOn): GuideWords {
  const stage = one && stageOf(one);
  const nothing = { quiet: false, beads: [], isOther: false, asksWhere: false };
  if (screen === 'robot-check') {
    return {
      ...nothing,
      ...(one && { ...progressOf(one), label: one.license.product }),
      title: t('guide_title'),
      parts: robotParts(one?.license, stage, button),
    };
  }
  if (!one) return { ...nothing, title: t('guide_title'), parts: [] };
  const { license } = one;
  const elsewhere = stage ? undefined : otherKey(license, other?.license);
  const whose = elsewhere ?? whichKey(license);
  const label = familyWords(license);
  const isRegistered = stage !== 'update' && stage !== 'restart';
  const parts =
    stage === undefined
      ? [{ title: '', lines: [quietLine(one, today)] }]
      : screen === 'product-list'
        ? listParts(license, stage, button, hasOwnRow)
        : detailParts(one, stage, button, today);
  return {
    ...nothing,
    ...progressOf(one),
    title: titleOf(screen, stage, license.product),
    quiet: stage === undefined,
    tag: tagOf(one, stage, today),
    ...(label && { label }),
    ...(whose && { whose }),
    isOther: elsewhere !== undefined,
    asksWhere: isRegistered && (isUnplaced(license) || isWrongKind(license)),
    parts,
  };
}

function titleOf(screen: GuideScreen, stage: Stage | undefined, product: string): string {
  if (!stage) return t('guide_title_quiet', product);
  return screen === 'product-list' ? t('guide_title_of', product) : t('guide_title');
}

/** How far the job is; nothing once it is over, or if only RMS shows it. */
function progressOf(one: Watched): Pick<GuideWords, 'beads' | 'progress'> {
  const { steps } = jobOf(one);
  const at = steps.findIndex(({ status }) => status === 'now');
  if (at < 0 || stageOf(one) === undefined) return { beads: [] };
  return {
    beads: steps.map(({ id, status }) => ({ words: t(STEP_LABELS[id].bead), status })),
    progress: t('guide_progress', String(at + 1), String(steps.length)),
  };
}

const STAGE_TAGS: Partial<Record<Stage, { words: MessageKey; level: Level }>> = {
  approve: { words: 'note_chip_approve', level: 'waiting' },
  update: { words: 'note_chip_update', level: 'waiting' },
  restart: { words: 'note_chip_stopped', level: 'idle' },
};

function tagOf(one: Watched, stage: Stage | undefined, today: Day): { words: string; level: Level } {
  const fixed = stage && STAGE_TAGS[stage];
  if (fixed) return { words: t(fixed.words), level: fixed.level };
  const days = one.daysLeft;
  const until = one.license.held?.expiresOn;
  const counted = daysText(one);
  const dated =
    until && days !== undefined && days > 0 ? t('guide_days_until', counted, dayText(until, today)) : counted;
  if (stage !== 'register') return { words: dated, level: one.level };
  const level = levelOfDays(Math.min(days ?? 14, 14));
  const words = t('note_chip_unregistered');
  return { words: days === undefined ? words : t('note_chip_joined', words, counted), level };
}

/** The line for a screen with nothing to do. */
function quietLine(one: Watched, today: Day): string {
  const { license } = one;
  if (one.concern === 'away') return t('note_next_away');
  switch (actionFor(one)?.do) {
    case 'find-date':
      // If RMS has shown the key before, its screens print a date.
      return t(license.registeredUnseen && license.held ? 'guide_registered_unseen' : 'guide_no_date_here');
    case 'ask-about-state':
      return t('note_next_unknown_state');
    case 'answer-still-used':
      return t('summary_next_still_used', license.product);
    case 'look-again':
      return lookAgainLine(one, 'detail', today);
    default: {
      const left = stepLeft(one);
      return left ? t('guide_left', left) : t('summary_next_nothing');
    }
  }
}
