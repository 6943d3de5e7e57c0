/** The guard against the wrong key: what a key is for, said only where a recipe says so, and asked where none is known. */

import { t } from '../../browser/text.ts';
import { isWrongKind, type Placed } from '../../domain/destination.ts';
import type { License } from '../../domain/licenses.ts';

/** What this key is for; nothing where no recipe is known. A row is called another one's only where the vendor's recipe names the family. */
export function whichKey(key: Placed): string | undefined {
  const to = key.destination;
  if (to.kind === 'unknown') return undefined;
  const name = to.kind === 'own-shop' ? t('steps_where_own') : to.name;
  if (isWrongKind(key)) return t(to.family === 'vendor' ? 'which_key_vendor_wanted' : 'which_key_own_wanted', name);
  if (to.kind === 'own-shop') return t('which_key_own');
  return key.family === 'own-shop' ? t('which_key_own_for', name) : t('which_key_for', name);
}

/** On the page of `here`, while the job that is open is the one of `open`: where that key is, if its recipe says that it is not this one. */
export function otherKey({ family }: Pick<Placed, 'family'>, open: Placed | undefined): string | undefined {
  if (!open || family !== 'own-shop' || open.family !== 'vendor') return undefined;
  const { family: wanted, name } = open.destination;
  return wanted === 'vendor' ? t('which_key_elsewhere', name, open.product) : undefined;
}

/** 製品用のキー or 自店舗用のキー: shops confuse the two (rms-facts, finding 1). Nothing where no page has said which it is. */
export function familyWords({ family }: Pick<License, 'family'>): string | undefined {
  if (family === 'unknown') return undefined;
  return t(family === 'vendor' ? 'steps_family_vendor' : 'steps_family_own');
}
