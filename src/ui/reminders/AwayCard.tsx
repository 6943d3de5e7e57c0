/** Since you were away: after days on which the browser was closed, what passed and what comes next, once. */

import { t } from '../../browser/text.ts';
import type { Instant } from '../../domain/days/day.ts';
import type { Away } from '../../domain/reminders/away.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { awayWords } from '../../words/reminders/cards.ts';
import { Icon } from '../pieces/Icon.tsx';

export interface AwayCardProps {
  readonly away: Away;
  readonly keys: readonly KeyToday[];
  readonly now: Instant;
  /** Whether the browser may show notices. */
  readonly mayNotify: boolean;
  /** It was read. */
  readonly onDismiss: () => void;
}

export function AwayCard({ away, keys, now, mayNotify, onDismiss }: AwayCardProps) {
  const { title, lines } = awayWords(away, keys, { now, mayNotify });
  return (
    <section class="away-card">
      <h2>
        <Icon name="clock" />
        {title}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button class="link" type="button" onClick={onDismiss}>
        {t('away_dismiss')}
      </button>
    </section>
  );
}
