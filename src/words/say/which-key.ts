/** Guards against the wrong key: says what a key is for only if a recipe does, and asks if none is known. */

import { t } from '../../browser/text.ts';
import { isWrongKind, type KeyWithDestination } from '../../domain/facts/destination.ts';
import { isHandedOverByHand } from '../../domain/facts/recipe.ts';
import type { License } from '../../domain/keys/licenses.ts';

/**
 * What this key is for; nothing if no recipe is known. It is called the wrong one only if the recipe names a family.
 */
export function whichKey(key: KeyWithDestination): string | undefined {
  const to = key.destination;
  if (to.kind === 'unknown') return undefined;
  const name = to.kind === 'own-shop' ? t('steps_where_own') : to.name;
  if (isWrongKind(key)) return t(to.family === 'vendor' ? 'which_key_vendor_wanted' : 'which_key_own_wanted', name);
  if (to.kind === 'own-shop') return t('which_key_own');
  if (!isHandedOverByHand(to.recipe)) return t('which_key_used', name);
  return key.family === 'own-shop' ? t('which_key_own_for', name) : t('which_key_for', name);
}

/**
 * On another key's page while the open job is that of `open`: where its key is, if its recipe says it is not this one.
 */
export function otherKey(
  { family }: Pick<KeyWithDestination, 'family'>,
  open: KeyWithDestination | undefined,
): string | undefined {
  if (!open || family !== 'own-shop' || open.family !== 'vendor') return undefined;
  const { family: wanted, name } = open.destination;
  return wanted === 'vendor' ? t('which_key_elsewhere', name, open.product) : undefined;
}

/**
 * 製品用のキー or 自店舗用のキー: shops confuse the two (docs/rms.md, "Two families of key"). Nothing if no page has
 * said which it is.
 */
export function familyWords({ family }: Pick<License, 'family'>): string | undefined {
  if (family === 'unknown') return undefined;
  return t(family === 'vendor' ? 'steps_family_vendor' : 'steps_family_own');
}
