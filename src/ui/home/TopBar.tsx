/** The top of the popup: the brand and the shop; with several shops, a filter for the list of keys. */

import { t } from '../../browser/text.ts';
import type { ShopId } from '../../domain/facts/license-id.ts';
import { type ShopChoice, shopLabel } from '../../words/say/names.ts';
import { Icon } from '../pieces/Icon.tsx';
import { ShopDot } from '../pieces/ShopDot.tsx';

interface TopBarProps {
  readonly shops: readonly ShopChoice[];
  /** The shop that the list is filtered by; absent for all. */
  readonly only: string | undefined;
  readonly onOnly: (shop: string | undefined) => void;
  /** Opens the settings of this shop. */
  readonly onSettings: (shop: ShopId) => void;
}

export function TopBar({ shops, only, onOnly, onSettings }: TopBarProps) {
  const [first] = shops;
  const chosen = shops.find(({ id }) => id === only) ?? first;
  return (
    <header class="popup__top">
      <h1 class="brand">
        <img src="/icons/icon.svg" alt="" />
        {t('extension_name')}
      </h1>
      {shops.length > 1 ? (
        <select
          class="popup__shop"
          aria-label={t('popup_shops')}
          value={only ?? ''}
          onChange={({ currentTarget }) => onOnly(currentTarget.value || undefined)}
        >
          <option value="">{t('popup_shops_all', String(shops.length))}</option>
          {shops.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        first &&
        shopLabel(first.shop) && (
          <button class="popup__shop link" type="button" title={t('shop_title')} onClick={() => onSettings(first.id)}>
            <ShopDot colour={first.told?.colour} />
            {first.label}
          </button>
        )
      )}
      {shops.length > 1 && chosen && (
        <button
          class="icon-button"
          type="button"
          aria-label={t('shop_open', chosen.label)}
          onClick={() => onSettings(chosen.id)}
        >
          <Icon name="shop" />
        </button>
      )}
    </header>
  );
}
