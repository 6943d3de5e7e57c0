/** What a guide says on each screen of RMS: which button comes next, what happens then, and what to leave alone. */

import { type MessageKey, t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { isWrongKind } from '../../domain/facts/destination.ts';
import type { License } from '../../domain/keys/licenses.ts';
import { jobOf } from '../../domain/today/job.ts';
import type { Stage } from '../../domain/today/open-job.ts';
import { hasUpdate } from '../../domain/today/shown-state.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { twoLiving } from '../../domain/today/two-living.ts';
import { dayText } from '../say/dates.ts';
import { registeredWords } from '../say/new-key.ts';
import { targetOf } from '../say/target.ts';
import type { GuidePart } from './guide-part.ts';
import { registeringParts } from './registering.ts';

/**
 * Labels that differ between the screens of different years (docs/rms.md, "Labels differ from year to year"), and where
 * the button usually is (docs/rms.md, "The page of one product").
 */
const BUTTONS = {
  details: { words: 'guide_button_details', where: 'guide_where_details' },
  'robot-check': { words: 'guide_button_check', where: 'guide_where_check' },
  issue: { words: 'guide_button_issue', where: 'guide_where_corner' },
  approve: { words: 'guide_button_approve', where: 'guide_where_below' },
  update: { words: 'guide_button_update', where: 'guide_where_bottom' },
  restart: { words: 'guide_button_start', where: 'guide_where_corner' },
} as const satisfies Record<string, { words: MessageKey; where: MessageKey }>;

/** What follows on the detail screen. `$1`: where the key is registered. */
const ON_DETAIL: Record<Exclude<Stage, 'restart'>, MessageKey> = {
  issue: 'guide_on_detail_issue',
  register: 'guide_on_detail_register',
  approve: 'guide_on_detail_approve',
  update: 'guide_on_detail_update',
};

/** What is to be done on a screen. */
export interface OnScreen {
  readonly one: KeyToday;
  readonly stage: Stage;
  /** The label of the next button, if it was found. */
  readonly button: string | undefined;
  readonly today: Day;
}

/** On a list: which row to open. */
export function listParts({ one, stage, button, today }: OnScreen, hasOwnRow: boolean): GuidePart[] {
  const { license } = one;
  const name = license.product;
  const open = button === name ? t('guide_do_open_name', name) : t('guide_do_open', name, quoted('details', button));
  const mistaken = hasOwnRow && license.family === 'vendor' && license.destination.family === 'vendor';
  return [
    next('details', open, button),
    {
      title: t('guide_then'),
      lines: [t('guide_check_first'), beforeIssue(one, stage, today) ?? onDetail(license, stage)],
    },
    ...careful([mistaken && t('guide_careful_own_row'), stage === 'approve' && t('steps_hint_approve')]),
  ];
}

/** On the robot check, which the user must solve; it does not say which product it is about. */
export function robotParts(license: License | undefined, stage: Stage | undefined, button?: string): GuidePart[] {
  const then = license && stage ? t('guide_if_of', license.product, onDetail(license, stage)) : t('guide_on_detail');
  return [
    next('robot-check', t('guide_do_check', quoted('robot-check', button)), button),
    { title: t('guide_then'), lines: [then, t('guide_hands_off')] },
  ];
}

/** On the product's own screen. */
export function detailParts({ one, stage, button, today }: OnScreen): GuidePart[] {
  const { license } = one;
  if (stage === 'register') {
    const { newUntil } = jobOf(one);
    const parts = [...registeringParts(license, newUntil, today), ...careful(WARNINGS.register.map((key) => t(key)))];
    // Where it is asked first whether somebody has registered it, the answer is the press.
    return one.standing.is === 'maybe-registered'
      ? [{ title: t('guide_next'), lines: [t('summary_next_maybe', license.product)] }, ...parts]
      : [...parts, ...thenTick(license, newUntil)];
  }
  if (stage === 'restart') {
    const start = t('guide_do_start', quoted('restart', button));
    return [next('restart', start, button), { title: t('guide_then'), lines: [t('steps_hint_restart')] }];
  }
  const before = beforeIssue(one, stage, today);
  if (before) {
    return [
      { title: t('guide_next'), lines: [before] },
      ...careful(WARNINGS.register.slice(0, 1).map((key) => t(key))),
    ];
  }
  const target = targetOf(license);
  const then = {
    issue: issued(license, target),
    approve: t('guide_then_approve', target),
    update: t('guide_then_update'),
  }[stage];
  const updateToo = stage === 'issue' && hasUpdate(one) && t('steps_update_too');
  return [
    next(stage, t('guide_do_press', quoted(stage, button)), button),
    { title: t('guide_then'), lines: [then, ...(updateToo ? [updateToo] : [])] },
    ...careful(WARNINGS[stage].map((key) => t(key))),
  ];
}

/** Two keys live, and RMS issues no third: which of them comes first. */
function beforeIssue(one: KeyToday, stage: Stage, today: Day): string | undefined {
  const two = stage === 'issue' ? twoLiving(one) : undefined;
  if (!two) return undefined;
  const isThere = two.first === 'register';
  return t(isThere ? 'popup_next_two_register_why' : 'popup_next_two_stop_why', dayText(two.other, today));
}

function issued({ destination: { recipe } }: License, target: string): string {
  if (recipe.registers === 'nothing') return t('guide_nothing', target);
  return recipe.registers === 'fetched' ? t('guide_fetched', target) : t('guide_then_issue', target);
}

/** Nobody but the user can tell Kagiban that a key is registered: the guide ends with it. */
function thenTick(license: License, newUntil: Day | undefined): GuidePart[] {
  const { registers } = license.destination.recipe;
  if (isWrongKind(license) || registers === 'nothing' || registers === 'fetched') return [];
  return [{ title: t('guide_then'), lines: [t('guide_then_tick', registeredWords(newUntil))] }];
}

/**
 * What must not be pressed: Rakuten refuses a third key, and 利用停止 may kill the one in use
 * (docs/rms.md, "What goes wrong at the vendor").
 */
const WARNINGS: Record<'issue' | 'register' | 'approve' | 'update', readonly MessageKey[]> = {
  issue: ['guide_careful_third', 'guide_careful_stop'],
  register: ['guide_careful_again', 'steps_old_key'],
  approve: ['steps_hint_approve'],
  update: ['guide_careful_issue'],
};

function next(kind: keyof typeof BUTTONS, line: string, button: string | undefined): GuidePart {
  return { title: t('guide_next'), lines: button ? [line] : [line, t(BUTTONS[kind].where)], leadsToButton: true };
}

function careful(lines: readonly (string | false)[]): GuidePart[] {
  const said = lines.filter((line) => line !== false);
  return said.length > 0 ? [{ title: t('guide_careful'), lines: said, careful: true }] : [];
}

/** As written on the page, else as on the screens of recent years. */
function quoted(kind: keyof typeof BUTTONS, button: string | undefined): string {
  return button ? t('guide_quoted', button) : t(BUTTONS[kind].words);
}

function onDetail(license: License, stage: Stage): string {
  return stage === 'restart' ? t('guide_on_detail') : t(ON_DETAIL[stage], targetOf(license));
}
