/** Validates the days that were typed or ticked, against those that are chosen: nothing is guessed. */

import type { MessageKey } from '../../browser/text.ts';
import type { ReminderSettings } from '../../domain/facts/settings.ts';
import { withDays, withoutDay } from '../../domain/reminders/choices.ts';
import { type TypedLadder, typedLadder } from '../../domain/text/typed-ladder.ts';

/** More are not kept (src/browser/schemas/settings-schema.ts). */
const MOST = 20;

const PROBLEMS = {
  nothing: 'ladder_nothing',
  key: 'ladder_key',
  unclear: 'ladder_unclear',
  'too-far': 'ladder_far',
} as const satisfies Record<Exclude<TypedLadder['is'], 'days'>, MessageKey>;

type LadderChecked = { readonly problem: MessageKey } | { readonly days: readonly number[] };

/** Why this day cannot be ticked, or no longer be; nothing where it can. */
export function tickProblem(reminders: ReminderSettings, day: number, isOn: boolean): MessageKey | undefined {
  if (!isOn) return withoutDay(reminders, day) === reminders ? 'ladder_last' : undefined;
  return withDays(reminders, [day]).ladder.length > MOST ? 'ladder_many' : undefined;
}

/** The days that this text adds, or why it adds none. */
export function checkLadder(text: string, reminders: ReminderSettings): LadderChecked {
  const typed = typedLadder(text);
  if (typed.is !== 'days') return { problem: PROBLEMS[typed.is] };
  const { ladder } = withDays(reminders, typed.days);
  if (ladder.length === reminders.ladder.length) return { problem: 'ladder_there' };
  return ladder.length > MOST ? { problem: 'ladder_many' } : { days: typed.days };
}
