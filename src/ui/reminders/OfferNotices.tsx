/** After a renewal: the browser may tell of the next end by itself, where the user allows it. */

import { t } from '../../browser/text.ts';
import { Icon } from '../pieces/Icon.tsx';

/** `onOpen` leads to where notices are allowed: a browser closes the popup over its own question. */
export function OfferNotices({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <section class="save-copy">
      <button class="button button--quiet button--small" type="button" onClick={onOpen}>
        <Icon name="bell" />
        {t('offer_notices')}
      </button>
      <p class="muted">{t('offer_notices_why')}</p>
    </section>
  );
}
