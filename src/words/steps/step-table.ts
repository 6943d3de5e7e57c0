/** TABLE: what each step is called once it is done, on its button and on its bead, whatever the vendor. */

import type { MessageKey } from '../../browser/text.ts';
import type { StepId } from '../../domain/facts/recipe.ts';

interface StepLabels {
  /** Its title once it is done. */
  readonly done: MessageKey;
  /** On the button that ticks it. */
  readonly tick: MessageKey;
  /** Under its bead. */
  readonly bead: MessageKey;
}

export const STEP_LABELS: Readonly<Record<StepId, StepLabels>> = {
  approved: { done: 'steps_approved', tick: 'steps_tick_approved', bead: 'popup_bead_approved' },
  paused: { done: 'steps_paused', tick: 'steps_tick_stopped', bead: 'popup_bead_paused' },
  issued: { done: 'steps_issued', tick: 'steps_tick_issued', bead: 'popup_bead_issued' },
  registered: { done: 'steps_registered', tick: 'steps_tick_registered', bead: 'popup_bead_registered' },
  'key-entered': { done: 'steps_key_entered', tick: 'steps_tick_entered', bead: 'popup_bead_key' },
  'date-entered': { done: 'steps_date_entered', tick: 'steps_tick_date', bead: 'popup_bead_date' },
  'in-stock': { done: 'steps_in_stock', tick: 'steps_tick_entered', bead: 'popup_bead_stock' },
  'in-orders': { done: 'steps_in_orders', tick: 'steps_tick_entered', bead: 'popup_bead_orders' },
  'in-items': { done: 'steps_in_items', tick: 'steps_tick_entered', bead: 'popup_bead_items' },
  fetched: { done: 'steps_fetched', tick: 'steps_tick_fetched', bead: 'popup_bead_fetched' },
  tested: { done: 'steps_tested', tick: 'steps_tick_tested', bead: 'popup_bead_tested' },
  restarted: { done: 'steps_restarted', tick: 'steps_tick_restarted', bead: 'popup_bead_restarted' },
  confirmed: { done: 'steps_confirmed', tick: 'steps_tick_confirmed', bead: 'popup_bead_confirmed' },
  'old-stopped': { done: 'steps_old_stopped', tick: 'steps_tick_stopped', bead: 'popup_bead_old' },
};
