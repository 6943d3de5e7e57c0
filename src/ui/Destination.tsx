/** Where the key of this product is registered: what the steps are for, and the place to say it where the name alone does not tell. */

import { t } from '../browser/text.ts';
import { destinationOf, GENERIC, OWN_SHOP, RECOGNISED } from '../vendors/recognised.ts';
import { registeredWith } from './tellings.ts';
import type { StepsViewProps } from './view.ts';

type DestinationProps = Pick<StepsViewProps, 'one' | 'press' | 'known'>;

export function Destination({ one: { license }, press, known }: DestinationProps) {
  const to = destinationOf(license);
  // Nobody has said, and neither the name nor the list tells: asked for, since each vendor has steps of its own.
  const isOpen = to === GENERIC && !license.vendor;
  return (
    <section class="destination" data-open={isOpen ? '' : undefined}>
      <label for="destination">{t(isOpen ? 'steps_where_ask' : 'steps_where')}</label>
      <select
        id="destination"
        class="field__input"
        disabled={known.sight.newerData}
        value={isOpen ? '' : to.id}
        onChange={({ currentTarget: { value } }) => {
          if (value !== '') press(registeredWith(license, value), t('popup_said_where', license.product));
        }}
      >
        {isOpen && <option value="">{t('steps_where_choose')}</option>}
        {RECOGNISED.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={OWN_SHOP.id}>{t('steps_where_own')}</option>
        <option value={GENERIC.id}>{t('steps_where_other')}</option>
      </select>
    </section>
  );
}
