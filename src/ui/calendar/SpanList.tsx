/** The closing times or sales that were entered, each with its days, to be taken away by a press. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import type { NamedSpan } from '../../domain/reminders/choices.ts';
import { spanText } from '../../words/calendar/span-words.ts';
import { useKeptFocus } from '../pieces/focus.ts';
import { Icon } from '../pieces/Icon.tsx';

interface SpanListProps {
  readonly spans: readonly NamedSpan[];
  readonly title: string;
  /** What one without a name is called. */
  readonly unnamed: string;
  readonly today: Day;
  readonly readOnly: boolean;
  readonly onRemove: (span: NamedSpan) => void;
}

export function SpanList({ spans, title, unnamed, today, readOnly, onRemove }: SpanListProps) {
  const heading = useKeptFocus<HTMLHeadingElement>(String(spans.length), false);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {spans.length === 0 ? (
        <p class="muted">{t('span_none')}</p>
      ) : (
        <ul class="spans">
          {spans.map((span) => {
            const days = spanText(span, today);
            const name = span.label ?? unnamed;
            return (
              <li key={`${days}${name}`}>
                <span>{name}</span>
                <span class="muted">{days}</span>
                <button
                  class="icon-button"
                  type="button"
                  aria-label={t('span_remove', name, days)}
                  disabled={readOnly}
                  onClick={() => onRemove(span)}
                >
                  <Icon name="trash" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
