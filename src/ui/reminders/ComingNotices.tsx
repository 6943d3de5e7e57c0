/** The next notices, with day, hour and text: what will come, if nothing changes until then. */

import { t } from '../../browser/text.ts';
import type { Instant } from '../../domain/days/day.ts';
import type { Coming } from '../../domain/reminders/ahead.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { noPreview, previewLines } from '../../words/reminders/notice.ts';

interface ComingNoticesProps {
  readonly coming: readonly Coming[];
  readonly keys: readonly KeyToday[];
  readonly now: Instant;
  /** Whether the browser may show them. */
  readonly allowed: boolean;
}

export function ComingNotices({ coming, keys, now, allowed }: ComingNoticesProps) {
  const lines = previewLines(coming, keys, now);
  return (
    <section class="coming" aria-labelledby="coming-title">
      <h3 id="coming-title">{t('coming_title')}</h3>
      {lines.length > 0 && !allowed && <p class="muted">{t('coming_not_allowed')}</p>}
      {lines.length === 0 ? (
        <p class="muted">{keys.length === 0 ? t('coming_no_keys') : noPreview()}</p>
      ) : (
        <ol class="coming__list">
          {lines.map(({ when, what }) => (
            <li key={when}>
              <span class="coming__when">{when}</span>
              <ul>
                {what.map((one, index) => (
                  <li key={one} class={index > 0 ? 'muted' : undefined}>
                    {one}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
