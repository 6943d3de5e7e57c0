/** One product under two names, renamed or typed in differently: the user joins them, and can split them again. */

import { useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import { couldBeOneIn, joinsOf } from '../../domain/shops/alias-choices.ts';
import { joinIds } from '../../domain/today/commands.ts';
import type { StepsViewProps } from '../popup/view.ts';

export function SameProduct({ one, known, press, undo }: StepsViewProps) {
  const { license } = one;
  const readOnly = known.sight.newerData;
  const couldBeOne = couldBeOneIn(known);
  const others = known.keys.map((other) => other.license).filter((other) => couldBeOne(license.id, other.id));
  const joins = joinsOf(known).filter(({ into }) => into === license.id);
  const [chosen, setChosen] = useState<string>();
  const to = others.find(({ id }) => id === chosen) ?? others[0];
  if (!to && joins.length === 0) return null;
  return (
    <section class="shop-part">
      {joins.map(({ told, names }) => (
        <p key={told.id}>
          {t('same_joined', names.find((name) => name !== license.product) ?? license.product)}{' '}
          <button class="link" type="button" disabled={readOnly} onClick={() => undo([told])}>
            {t('same_part')}
          </button>
        </p>
      ))}
      {to && (
        <details class="same">
          <summary>{t('same_title')}</summary>
          <div class="shop-part__row">
            <select
              class="select"
              aria-label={t('same_choose')}
              value={to.id}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              {others.map(({ id, product }) => (
                <option key={id} value={id}>
                  {product}
                </option>
              ))}
            </select>
            <button
              class="button button--quiet button--small"
              type="button"
              disabled={readOnly}
              onClick={() =>
                press(joinIds(license.id, to.id), t('same_said', license.product, to.product), {
                  at: 'steps',
                  id: to.id,
                })
              }
            >
              {t('shop_join_press')}
            </button>
          </div>
          <p class="muted">{t('same_why')}</p>
        </details>
      )}
    </section>
  );
}
