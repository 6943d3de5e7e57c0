/** Joins two shops that are one: the second was learned later, from a page that did not name its shop. */

import { useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import { joinIds } from '../../domain/today/commands.ts';
import type { ShopChoice } from '../../words/say/names.ts';
import { HOME } from '../popup/place.ts';
import type { ViewProps } from '../popup/view.ts';

type JoinShopProps = Pick<ViewProps, 'known' | 'press'> & { readonly shop: ShopChoice };

export function JoinShop({ shop, known, press }: JoinShopProps) {
  const others = known.shops.filter(({ id }) => id !== shop.id);
  const [chosen, setChosen] = useState<string>();
  const to = others.find(({ id }) => id === chosen) ?? others[0];
  if (!to) return null;
  return (
    <section class="shop-part">
      <label class="form__label" for="same-as">
        {t('shop_join')}
      </label>
      <div class="shop-part__row">
        <select
          class="select"
          id="same-as"
          value={to.id}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {others.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <button
          class="button button--quiet button--small"
          type="button"
          disabled={known.sight.newerData}
          onClick={() => press(joinIds(shop.id, to.id), t('shop_said_joined', shop.label, to.label), HOME)}
        >
          {t('shop_join_press')}
        </button>
      </div>
    </section>
  );
}
