/** All keys in one grid, the most urgent first, so that their bars can be compared. */

import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { type LicenseId, partsOf } from '../../domain/facts/license-id.ts';
import { levelOf } from '../../domain/today/columns/urgency.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import type { ShopChoice } from '../../words/say/names.ts';
import { plural } from '../../words/say/plural.ts';
import { KeyRow } from './KeyRow.tsx';

/** More rows than fit the popup: with these it is drawn at once, and the others follow. */
const AT_ONCE = 20;

interface KeyListProps {
  readonly keys: readonly KeyToday[];
  readonly today: Day;
  /** The shops that rows must name; empty if it is clear which shop they belong to. */
  readonly shops: readonly ShopChoice[];
  readonly onOpen: (id: LicenseId) => void;
}

export function KeyList({ keys, today, shops, onOpen }: KeyListProps) {
  const [isFirst, setFirst] = useState(true);
  // Runs once the popup is on the screen.
  useEffect(() => setFirst(false), []);
  const counted = keys.filter((one) => levelOf(one) !== 'idle').length;
  return (
    <section>
      <div class="keys__head">
        <h3>{t(plural(counted, 'popup_keys_one', 'popup_keys'), String(counted))}</h3>
        <span class="legend-today" aria-hidden="true">
          {t('popup_keys_today')}
        </span>
      </div>
      <ul class="keys">
        {(isFirst ? keys.slice(0, AT_ONCE) : keys).map((one) => (
          <li key={one.license.id}>
            <KeyRow
              one={one}
              today={today}
              shop={shops.find(({ id }) => id === partsOf(one.license.id).shop)}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
