/** The guard against the wrong key: for what a key is, said only where a recipe says so, and asked where none is known. */

import { t } from '../browser/text.ts';
import type { License } from '../domain/licenses.ts';
import type { KeyOfProduct } from '../domain/recipe.ts';
import { destinationOf, GENERIC, OWN_SHOP } from '../vendors/recognised.ts';

/** Whether nobody has said where this key is registered, and neither its name nor its row tells. */
export function isUnplaced(key: KeyOfProduct): boolean {
  return destinationOf(key) === GENERIC && !key.vendor;
}

/** Whether the place that the user named wants the other kind of key: then nobody knows where this one goes. */
export function isWrongKind(key: KeyOfProduct): boolean {
  const { family } = destinationOf(key);
  return (family === 'vendor' && key.family === 'own-shop') || (family === 'own-shop' && key.family === 'vendor');
}

/** What this key is for; nothing where no recipe is known. A row is called another one's only where the vendor's recipe names the family. */
export function whichKey(key: KeyOfProduct): string | undefined {
  const to = destinationOf(key);
  if (to === GENERIC) return undefined;
  const name = to === OWN_SHOP ? t('steps_where_own') : to.name;
  if (isWrongKind(key)) return t(to.family === 'vendor' ? 'which_key_vendor_wanted' : 'which_key_own_wanted', name);
  if (to === OWN_SHOP) return t('which_key_own');
  return key.family === 'own-shop' ? t('which_key_own_for', name) : t('which_key_for', name);
}

/** On the page of `here`, while the job that is open is the one of `open`: where that key is, if its recipe says that it is not this one. */
export function otherKey(here: KeyOfProduct, open: KeyOfProduct | undefined): string | undefined {
  if (!open || here.family !== 'own-shop' || open.family !== 'vendor') return undefined;
  const to = destinationOf(open);
  return to.family === 'vendor' ? t('which_key_elsewhere', to.name, open.product) : undefined;
}

/** 製品用のキー or 自店舗用のキー: shops confuse the two (rms-facts, finding 1). Nothing where no page has said which it is. */
export function familyWords({ family }: Pick<License, 'family'>): string | undefined {
  if (family === 'unknown') return undefined;
  return t(family === 'vendor' ? 'steps_family_vendor' : 'steps_family_own');
}
