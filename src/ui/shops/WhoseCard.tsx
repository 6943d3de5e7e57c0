/**
 * これはどの店舗の画面ですか: asked if a page names no shop and does not fit what is known, since nothing
 * on it counts until then.
 */

import { type MessageKey, t } from '../../browser/text.ts';
import type { HeldBack } from '../../domain/shops/whose-page.ts';
import { claimPages } from '../../domain/today/commands.ts';
import { type ShopChoice, shopLabel } from '../../words/say/names.ts';
import { Shape } from '../pieces/Shape.tsx';
import { ShopDot } from '../pieces/ShopDot.tsx';
import type { Press } from '../popup/actions.ts';
import type { Known } from '../popup/view.ts';

interface WhoseCardProps {
  readonly known: Known;
  readonly heldBack: HeldBack;
  readonly press: Press;
}

const WHY: Record<HeldBack['why'], MessageKey> = {
  earlier: 'whose_earlier',
  moved: 'whose_moved',
  stranger: 'whose_stranger',
  several: 'whose_several',
};

/** More would push the buttons out of sight. */
const PRODUCTS = 3;

export function WhoseCard({ known, heldBack, press }: WhoseCardProps) {
  const { shops, newShop, sight } = known;
  const { why, products } = heldBack;
  const names = products.slice(0, PRODUCTS).join(t('whose_between'));
  const more = products.length - PRODUCTS;
  const [only, another] = shops;
  const unnamed = only && !another && !shopLabel(only.shop);
  const answerOf = ({ label }: ShopChoice) => (unnamed ? t('whose_same') : t('whose_shop', label));
  return (
    <section class="ask whose" data-level="unknown">
      <Shape level="unknown" />
      <h2>{t('whose_title')}</h2>
      <p>{more > 0 ? t('whose_products_more', names, String(more)) : t('whose_products', names)}</p>
      <p>{t(WHY[why])}</p>
      <fieldset class="whose__choices" aria-label={t('whose_title')}>
        {shops.map((shop) => (
          <button
            class="button button--quiet button--small"
            type="button"
            key={shop.id}
            disabled={sight.newerData}
            onClick={() => press(claimPages(shop.id, shop.told, heldBack), t('whose_said', answerOf(shop)))}
          >
            <ShopDot colour={shop.told?.colour} />
            {answerOf(shop)}
          </button>
        ))}
        <button
          class="button button--quiet button--small"
          type="button"
          disabled={sight.newerData}
          onClick={() =>
            press(claimPages(newShop, undefined, heldBack), t('whose_said_new'), { at: 'shop', id: newShop })
          }
        >
          {t('whose_other')}
        </button>
      </fieldset>
    </section>
  );
}
