/**
 * The words of the guide on a screen of RMS: the job's progress, the next button, its effect, and what to leave alone.
 */

import { type MessageKey, t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { isUnplaced, isWrongKind } from '../../domain/facts/destination.ts';
import { SCREEN_IDS } from '../../domain/facts/reading.ts';
import { type Deed, deedOf } from '../../domain/today/columns/next-action.ts';
import { countedOf, type Level, levelOf, levelOfDays, SOON_DAYS } from '../../domain/today/columns/urgency.ts';
import { showsDate } from '../../domain/today/freshness.ts';
import { jobOf } from '../../domain/today/job.ts';
import { type Stage, stageOf } from '../../domain/today/open-job.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { twoLiving } from '../../domain/today/two-living.ts';
import { dayText } from '../say/dates.ts';
import { daysText } from '../say/days.ts';
import { lookAgainLine, whichDateLine, whichLine } from '../say/look-again.ts';
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
  readonly one?: KeyToday;
  /** The label of the next button, if the page shows it. */
  readonly button?: string;
  /** On a list: whether the shop's own key is among its rows. */
  readonly hasOwnRow?: boolean;
  /** The only other open job in this shop. */
  readonly other?: KeyToday;
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
        ? listParts({ one, stage, button, today }, hasOwnRow)
        : detailParts({ one, stage, button, today });
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
function progressOf(one: KeyToday): Pick<GuideWords, 'beads' | 'progress'> {
  const { steps } = jobOf(one);
  const at = steps.findIndex(({ status }) => status === 'now');
  // Two keys live: the issue that would come next waits for something else.
  if (at < 0 || stageOf(one) === undefined || twoLiving(one)) return { beads: [] };
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

function tagOf(one: KeyToday, stage: Stage | undefined, today: Day): { words: string; level: Level } {
  const fixed = stage && STAGE_TAGS[stage];
  if (fixed) return { words: t(fixed.words), level: fixed.level };
  const old = countedOf(one);
  const counted = daysText(one);
  const dated = old && old.days > 0 ? t('guide_days_until', counted, dayText(old.until, today)) : counted;
  if (stage !== 'register') return { words: dated, level: levelOf(one) };
  if (one.standing.is === 'maybe-registered') return { words: t('note_chip_maybe'), level: 'unknown' };
  const level = levelOfDays(Math.min(old?.days ?? SOON_DAYS, SOON_DAYS));
  const words = t('note_chip_unregistered');
  return { words: old ? t('note_chip_joined', words, counted) : words, level };
}

/** The line for a screen with nothing to do. */
function quietLine(one: KeyToday, today: Day): string {
  if (one.standing.is === 'away') return t('note_next_away');
  const deed = deedOf(one);
  const left = stepLeft(one);
  return (deed && QUIET[deed]?.(one, today)) ?? (left ? t('guide_left', left) : t('summary_next_nothing'));
}

/** What a screen says of a deed that is not done on it. */
const QUIET: Partial<Record<Deed, (one: KeyToday, today: Day) => string>> = {
  'find-date': (one) => {
    // Only a screen that has shown a date can be expected to show the next one.
    const isShown = one.standing.is === 'registered-unseen' && SCREEN_IDS.some((screen) => showsDate(one, screen));
    return t(isShown ? 'guide_registered_unseen' : 'guide_no_date_here');
  },
  'ask-about-state': () => t('note_next_unknown_state'),
  'answer-still-used': ({ license }) => t('summary_next_still_used', license.product),
  'look-again': (one, today) => lookAgainLine(one, 'detail', today),
  'say-which': whichLine,
  'say-which-date': whichDateLine,
};
