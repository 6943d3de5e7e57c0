/**
 * What to do with a new key, in short: copy it whole, register it, check what was pasted; the popup has the full steps.
 */

import { type MessageKey, t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { type Destination, isWrongKind } from '../../domain/facts/destination.ts';
import type { StepId } from '../../domain/facts/recipe.ts';
import type { License } from '../../domain/keys/licenses.ts';
import { dayText } from '../say/dates.ts';
import { targetOf } from '../say/target.ts';
import type { GuidePart } from './guide-part.ts';

/** What a recipe asks for besides pasting. */
const ALSO: Partial<Record<StepId, MessageKey>> = {
  'in-stock': 'guide_also_places',
  'date-entered': 'guide_also_date',
  tested: 'guide_also_test',
  restarted: 'guide_also_restart',
};

/** The parts of a guide once the new key exists. `newUntil`: its last day, if a screen has shown it. */
export function registeringParts(license: License, newUntil: Day | undefined, today: Day): GuidePart[] {
  const { destination: to } = license;
  const { recipe } = to;
  if (isWrongKind(license)) return [{ title: t('guide_next'), lines: [t('which_key_choose_again')] }];
  const target = targetOf(license);
  const title = t('guide_register', target);
  if (recipe.registers === 'nothing') return [{ title: t('guide_next'), lines: [t('guide_nothing', target)] }];
  if (recipe.registers === 'fetched') return [{ title: t('guide_next'), lines: [t('guide_fetched', target)] }];
  const ids = recipe.steps.filter(({ part }) => part === 'registering').map(({ id }) => id);
  const fetched = ids.includes('fetched');
  const also = ids.flatMap((id) => ALSO[id] ?? []).map((key) => t(key));
  const place: GuidePart = {
    title,
    lines: [
      fetched ? t('guide_fetch', to.menu ?? target) : pasteLine(to),
      ...(recipe.registers === 'key-and-secret' ? [t('guide_also_secret')] : []),
      ...also,
    ],
    ...(to.address && { vendor: { words: t('guide_open_vendor', to.name), address: to.address } }),
  };
  if (fetched) return [place];
  const copy = newUntil ? t('guide_copy_dated', dayText(newUntil, today)) : t('guide_copy_whole');
  return [
    { title: t('guide_copy'), lines: [copy, t('guide_copy_hands_off')] },
    place,
    { title: t('guide_check'), lines: [], checks: pasteChecks() },
  ];
}

function pasteLine(to: Destination): string {
  const { menu, field } = to;
  if (menu && field) return t('guide_paste', menu, field);
  if (menu) return t('guide_paste_menu', menu);
  if (field) return t('guide_paste_field', field);
  return t(to.kind === 'own-shop' ? 'guide_paste_own' : 'guide_paste_any');
}

/** What can go wrong when a key is pasted (docs/rms.md, "What goes wrong at the vendor"). */
function pasteChecks(): string[] {
  return [t('guide_check_spaces'), t('guide_check_wide'), t('guide_check_whole'), t('guide_check_shop')];
}
