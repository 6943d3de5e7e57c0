/**
 * Asks what only the user knows: whether a key is in use, which of two is registered, the date that no screen shows.
 */

import { type MessageKey, t } from '../../browser/text.ts';
import { type DateSeen, stoodTogether } from '../../domain/keys/date-seen.ts';
import { isJustSeen } from '../../domain/today/attention.ts';
import { confirmHeld, confirmLater } from '../../domain/today/commands.ts';
import { dayText } from '../../words/say/dates.ts';
import { targetOf } from '../../words/say/target.ts';
import { isDateElsewhere } from '../../words/say/unsure.ts';
import { Shape } from '../pieces/Shape.tsx';
import { YesNo } from '../pieces/YesNo.tsx';
import type { StepsViewProps } from '../popup/view.ts';

type AsksProps = Pick<StepsViewProps, 'one' | 'press' | 'known' | 'actions'>;

export function Asks({ one, press, known, actions }: AsksProps) {
  const { license, concern } = one;
  const { held, newer } = license;
  const readOnly = known.sight.newerData;
  if (concern === 'away' || concern === 'stopped') return null;
  if (concern === 'still-used') {
    return (
      <section class="ask" data-level="unknown">
        <Shape level="unknown" />
        <h2>{t('popup_next_still_used', license.product)}</h2>
        <p>{t('popup_next_still_used_why')}</p>
        <YesNo license={license} press={press} readOnly={readOnly} />
      </section>
    );
  }
  if (license.handover === 'unconfirmed' && !license.newerAwaits && held && newer) {
    const [old, late] = [dayText(held.expiresOn, known.today), dayText(newer.expiresOn, known.today)];
    const said = t('popup_said_registered', targetOf(license));
    return (
      <section class="ask" data-level="unknown">
        <Shape level="unknown" />
        <h2>{t('steps_ask_newer')}</h2>
        <p>{t(license.sameName ? 'steps_ask_rows_why' : whyAsked(held, newer), old, late)}</p>
        <button
          class="button button--quiet button--small"
          type="button"
          disabled={readOnly}
          onClick={() => press(confirmLater(license), said)}
        >
          {t('steps_ask_newer_press', late)}
        </button>
      </section>
    );
  }
  const wentBack = one.doubts.includes('contradiction') && !newer;
  if (concern === 'due' && held && (wentBack || isJustSeen(one))) {
    const target = targetOf(license);
    return (
      <section class="ask" data-level="unknown">
        <Shape level="unknown" />
        <h2>{t('steps_ask_held', target, dayText(held.expiresOn, known.today))}</h2>
        <p>{t(wentBack ? 'steps_ask_back_why' : 'steps_ask_held_why')}</p>
        <button
          class="button button--quiet button--small"
          type="button"
          disabled={readOnly}
          onClick={() => press(confirmHeld(license), t('popup_said_held', license.product))}
        >
          {t('steps_ask_held_press')}
        </button>
      </section>
    );
  }
  if (concern === 'no-date' && !one.handoverOpen && !(license.registeredUnseen && !isDateElsewhere(one))) {
    return (
      <section class="ask" data-level="unknown">
        <Shape level="unknown" />
        <h2>{t('steps_ask_date')}</h2>
        <p>{t('steps_ask_date_why')}</p>
        <button
          class="button button--quiet button--small"
          type="button"
          onClick={() => actions.go({ at: 'form', id: license.id })}
        >
          {t('popup_next_enter_date')}
        </button>
      </section>
    );
  }
  return null;
}

/** Explains why there are two: not every pair of dates was ever on one screen. */
function whyAsked(held: DateSeen, newer: DateSeen): MessageKey {
  if (newer.typedAt) return 'steps_ask_typed_why';
  return stoodTogether(held, newer) ? 'steps_ask_newer_why' : 'steps_ask_moved_why';
}
