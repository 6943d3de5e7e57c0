/** What is left of a job once the vendor has the key, such as a connection test, named the same in guide and popup. */

import { type MessageKey, t } from '../../browser/text.ts';
import type { StepId } from '../../domain/facts/recipe.ts';
import { keyJobOf } from '../../domain/today/job.ts';
import type { KeyToday } from '../../domain/today/standing.ts';

/** Steps that may come after the registration, as nouns. */
const LEFT: Partial<Record<StepId, MessageKey>> = {
  tested: 'step_left_tested',
  confirmed: 'step_left_confirmed',
  'old-stopped': 'step_left_old',
};

/** The current step if only such steps are left, else nothing. */
export function stepLeft(one: KeyToday): string | undefined {
  const now = keyJobOf(one).steps.find(({ status }) => status === 'now');
  const name = now?.part === 'after' ? LEFT[now.id] : undefined;
  return name && t(name);
}
