/**
 * Where this product's key is registered, which decides the steps, and the choice of a place if the name does not say.
 */

import { t } from '../../browser/text.ts';
import { isUnplaced } from '../../domain/facts/destination.ts';
import { nameDestinations } from '../../domain/today/commands.ts';
import type { StepsViewProps } from '../popup/view.ts';

type DestinationProps = Pick<StepsViewProps, 'one' | 'press' | 'known'>;

export function DestinationChoice({ one: { license }, press, known }: DestinationProps) {
  const to = license.destination;
  const isOpen = isUnplaced(license);
  const vendors = known.vendors.destinations.filter(({ kind }) => kind === 'vendor');
  const others = known.vendors.destinations.filter(({ kind }) => kind !== 'vendor');
  return (
    <section class="destination" data-open={isOpen ? '' : undefined}>
      <label for="destination">{t(isOpen ? 'steps_where_ask' : 'steps_where')}</label>
      <select
        id="destination"
        class="select"
        disabled={known.sight.newerData}
        value={isOpen ? '' : to.id}
        onChange={({ currentTarget: { value } }) => {
          if (value !== '') press(nameDestinations(license, [value]), t('popup_said_where', license.product));
        }}
      >
        {isOpen && <option value="">{t('steps_where_choose')}</option>}
        {vendors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {others.map(({ id, kind }) => (
          <option key={id} value={id}>
            {t(kind === 'own-shop' ? 'steps_where_own' : 'steps_where_other')}
          </option>
        ))}
      </select>
    </section>
  );
}
