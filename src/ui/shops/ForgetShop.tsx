/** The only button that deletes a shop's data: everything stored about it, once the user has confirmed. */

import { useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import type { ShopChoice } from '../../words/say/names.ts';
import { HOME } from '../popup/place.ts';
import type { ViewProps } from '../popup/view.ts';

type ForgetShopProps = Pick<ViewProps, 'known' | 'actions'> & { readonly shop: ShopChoice };

export function ForgetShop({ shop, known, actions }: ForgetShopProps) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const forget = () =>
    actions.forget(shop.id).then(
      () => actions.go(HOME),
      () => setFailed(true),
    );
  return (
    <section class="shop-part">
      {asking ? (
        <>
          <p role="alert">{failed ? t('popup_failed') : t('shop_forget_sure', shop.label)}</p>
          <div class="shop-part__row">
            <button class="button button--quiet button--small" type="button" onClick={() => setAsking(false)}>
              {t('shop_forget_not')}
            </button>
            <button class="button button--quiet button--small" type="button" onClick={forget}>
              {t('shop_forget_yes')}
            </button>
          </div>
        </>
      ) : (
        <button class="link" type="button" disabled={known.sight.newerData} onClick={() => setAsking(true)}>
          {t('shop_forget')}
        </button>
      )}
    </section>
  );
}
