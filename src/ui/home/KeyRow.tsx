/** One key: its name, state, 90 days as a bar and days left, as a button that opens its steps. */

import type { Day } from '../../domain/days/day.ts';
import type { LicenseId } from '../../domain/facts/license-id.ts';
import { levelOf } from '../../domain/today/columns/urgency.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { rowWords } from '../../words/popup/row.ts';
import { daysText } from '../../words/say/days.ts';
import type { ShopChoice } from '../../words/say/names.ts';
import { Icon } from '../pieces/Icon.tsx';
import { LifeBar } from '../pieces/LifeBar.tsx';
import { Marked } from '../pieces/Marked.tsx';
import { Shape } from '../pieces/Shape.tsx';
import { ShopDot } from '../pieces/ShopDot.tsx';

interface KeyRowProps {
  readonly one: KeyToday;
  readonly today: Day;
  /** Shown in place of the quiet state if several shops are watched. */
  readonly shop: ShopChoice | undefined;
  readonly onOpen: (id: LicenseId) => void;
}

export function KeyRow({ one, today, shop, onOpen }: KeyRowProps) {
  const { license } = one;
  const level = levelOf(one);
  const { state, tag, family, date } = rowWords(one, today);
  return (
    <button class="key-row" type="button" data-level={level} onClick={() => onOpen(license.id)}>
      <span class="monogram" aria-hidden="true">
        {initialOf(license.product)}
      </span>
      <span class="key-row__name">
        <span>{license.product}</span>{' '}
        {shop ? (
          <span class="key-row__shop">
            <ShopDot colour={shop.told?.colour} />
            {shop.label}
          </span>
        ) : (
          state && <span class="key-row__state">{state}</span>
        )}{' '}
        {tag && (
          <span class="tag" data-level={tag.level}>
            <Marked text={tag.text} />
          </span>
        )}
        {family && !tag && <span class="tag">{family}</span>}
      </span>{' '}
      <LifeBar one={one} />
      <span class="days">
        <Shape level={level} />
        {daysText(one)}
      </span>{' '}
      <span class="key-row__date">{date}</span>
      <Icon name="right" />
    </button>
  );
}

/** The product's first letter, never a logo. */
function initialOf(name: string): string {
  return (Array.from(name.normalize('NFKC').trim())[0] ?? '?').toUpperCase();
}
