/** The top of the popup: whose it is, and which shop. With several shops the list of keys can be narrowed to one. */

import { t } from '../browser/text.ts';
import type { ShopChoice } from '../words/names.ts';

interface TopBarProps {
  readonly shops: readonly ShopChoice[];
  /** The shop that the list is narrowed to; absent for all. */
  readonly only: string | undefined;
  readonly onOnly: (shop: string | undefined) => void;
}

export function TopBar({ shops, only, onOnly }: TopBarProps) {
  const [first] = shops;
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
        <span class="popup__shop">{first?.shop.name ?? first?.shop.url}</span>
      )}
    </header>
  );
}
