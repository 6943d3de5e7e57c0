/** 店舗: every known shop with what is known about it and its settings, which are open for one at a time. */

import { t } from '../../browser/text.ts';
import type { ShopId } from '../../domain/facts/license-id.ts';
import type { Pressed } from '../pieces/use-press.ts';
import type { ViewProps } from '../popup/view.ts';
import { ShopEntry } from './ShopEntry.tsx';

type ShopsPanelProps = Pick<ViewProps, 'known' | 'actions'> &
  Pick<Pressed, 'press' | 'undo'> & {
    readonly open: ShopId | undefined;
    readonly onOpen: (shop: ShopId | undefined) => void;
  };

export function ShopsPanel({ open, onOpen, ...view }: ShopsPanelProps) {
  const { shops } = view.known;
  return (
    <section class="panel" id="shops" aria-labelledby="shops-title">
      <h2 id="shops-title">{t('options_shops')}</h2>
      <p class="muted">{t(shops.length === 0 ? 'shops_none' : 'shops_about')}</p>
      {shops.length > 0 && (
        <ul class="shop-list">
          {shops.map((shop) => (
            <ShopEntry
              key={shop.id}
              {...view}
              shop={shop}
              isOpen={open === shop.id}
              onToggle={() => onOpen(open === shop.id ? undefined : shop.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
