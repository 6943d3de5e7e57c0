/** Two months side by side, to look at and to turn over: days off, sales, and the last days of keys. */

import { useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import { firstOfMonth, weeksOf } from '../../domain/days/month.ts';
import { computedYears, type MarkGround, markNames, monthName } from '../../words/calendar/month-words.ts';
import { Icon } from '../pieces/Icon.tsx';
import { MonthGrid } from './MonthGrid.tsx';

export function Months({ ground }: { readonly ground: MarkGround }) {
  const [turned, setTurned] = useState(0);
  const months = [0, 1].map((later) => firstOfMonth(ground.today, turned + later));
  const days = months.flatMap((first) => weeksOf(first).flat()).filter((day) => day !== undefined);
  const computed = computedYears(days, ground.restOn);
  return (
    <section class="months" aria-label={t('months_label')}>
      <p class="months__turn">
        <button class="icon-button" type="button" aria-label={t('months_before')} onClick={() => setTurned(turned - 1)}>
          <Icon name="back" />
        </button>
        <button class="icon-button" type="button" aria-label={t('months_after')} onClick={() => setTurned(turned + 1)}>
          <Icon name="right" />
        </button>
        <button class="link" type="button" onClick={() => setTurned(0)}>
          {t('months_now')}
        </button>
        <span class="visually-hidden" role="status">
          {turned !== 0 && months.map(monthName).join(' · ')}
        </span>
      </p>
      <div class="months__pair">
        {months.map((first) => (
          <MonthGrid key={first.toString()} first={first} ground={ground} />
        ))}
        <ul class="months__marks">
          {markNames().map(({ is, words }) => (
            <li key={is}>
              <span class={`months__swatch month__day--${is}`} aria-hidden="true">
                {is === 'today' && '1'}
              </span>
              {words}
            </li>
          ))}
        </ul>
      </div>
      {computed && <p class="fine">{computed}</p>}
    </section>
  );
}
