/** Where the key of this product is registered: what the steps are for, and the place to say it where the name alone does not tell. */

import { t } from '../browser/text.ts';
import type { License } from '../domain/licenses.ts';
import { destinationOf, GENERIC, OWN_SHOP, RECOGNISED } from '../vendors/recognised.ts';
import { registeredWith } from './tellings.ts';
import type { StepsViewProps } from './view.ts';

type DestinationProps = Pick<StepsViewProps, 'one' | 'press' | 'known'>;

/** Nobody has said where it is registered, and neither the name nor the list tells. */
export function isUnknownDestination(license: License): boolean {
  return destinationOf(license) === GENERIC && !license.vendor;
}

export function Destination({ one: { license }, press, known }: DestinationProps) {
  const to = destinationOf(license);
  const isOpen = isUnknownDestination(license);
  return (
    <section class="destination" data-open={isOpen ? '' : undefined}>
      <label for="destination">{t(isOpen ? 'steps_where_ask' : 'steps_where')}</label>
      <select
        id="destination"
        class="select"
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
