/** One shop in the options: dot, name, what is known about it, which shops were joined into it, and folded settings. */

import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import { shopFacts } from '../../words/options/shop-facts.ts';
import { type ShopChoice, shopLabel } from '../../words/say/names.ts';
import { ShopDot } from '../pieces/ShopDot.tsx';
import type { Pressed } from '../pieces/use-press.ts';
import type { ViewProps } from '../popup/view.ts';
import { ForgetShop } from './ForgetShop.tsx';
import { JoinShop } from './JoinShop.tsx';
import { ShopForm } from './ShopForm.tsx';

type ShopEntryProps = Pick<ViewProps, 'known' | 'actions'> &
  Pick<Pressed, 'press' | 'undo'> & {
    readonly shop: ShopChoice;
    readonly isOpen: boolean;
    readonly onToggle: () => void;
  };

export function ShopEntry({ shop, isOpen, onToggle, undo, ...view }: ShopEntryProps) {
  const { shops, keys, today, joinedShops, sight } = view.known;
  const toggle = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) toggle.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const label = shops.length === 1 && !shopLabel(shop.shop) ? t('shops_unnamed') : shop.label;
  const name = useId();
  const settings = `${name}-settings`;
  return (
    <li class="shop-entry">
      <div class="shop-entry__head">
        <h3 id={name}>
          <ShopDot colour={shop.told?.colour} />
          {label}
        </h3>
        <button
          class="button button--quiet button--small"
          type="button"
          ref={toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? settings : undefined}
          aria-describedby={name}
          onClick={onToggle}
        >
          {t(isOpen ? 'shops_close' : 'shops_change')}
        </button>
      </div>
      <dl class="shop-entry__facts">
        {shopFacts(shop, keys, today).map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {joinedShops
        .filter((joined) => joined.into === shop.id)
        .map(({ told, label: other }) => (
          <p class="shop-entry__joined" key={told.id}>
            {t('shops_joined', other)}{' '}
            <button class="link" type="button" disabled={sight.newerData} onClick={() => undo([told])}>
              {t('same_part')}
            </button>
          </p>
        ))}
      {isOpen && (
        <div class="shop-entry__settings" id={settings}>
          <ShopForm {...view} shop={shop} />
          <JoinShop {...view} shop={shop} />
          <ForgetShop {...view} shop={{ ...shop, label }} />
        </div>
      )}
    </li>
  );
}
