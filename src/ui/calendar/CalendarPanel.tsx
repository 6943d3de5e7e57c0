/** カレンダー: one file with the days of all keys, and what each calendar does with it. */

import { t } from '../../browser/text.ts';
import { calendarInWords } from '../../words/calendar/calendar-contents.ts';
import { afterRenewal } from '../../words/calendar/entry-words.ts';
import { plural } from '../../words/say/plural.ts';
import { Icon } from '../pieces/Icon.tsx';
import type { Known } from '../popup/view.ts';
import type { OptionsPlanning } from '../reminders/planning.ts';
import { groundOf } from './ground.ts';

interface CalendarPanelProps {
  readonly planning: OptionsPlanning;
  readonly known: Pick<Known, 'today' | 'keys' | 'vendors' | 'idOf'>;
  readonly list: string;
}

export function CalendarPanel({ planning, known, list }: CalendarPanelProps) {
  const contents = calendarInWords(known.keys, groundOf(planning, known, list));
  const count = contents.entries.length;
  // A file that takes earlier entries back, and puts none in.
  const isGone = count === 0 && contents.withdrawn.length > 0;
  return (
    <section class="panel" id="calendar" aria-labelledby="calendar-title">
      <h2 id="calendar-title">{t('calendar_title')}</h2>
      <p class="muted">{t('calendar_about')}</p>
      {count === 0 && !isGone ? (
        <p>{t('calendar_nothing')}</p>
      ) : (
        <p class="calendar-save">
          <button class="button button--quiet" type="button" onClick={() => planning.saveCalendar(contents)}>
            <Icon name="save" />
            {t(isGone ? 'calendar_save_gone' : 'calendar_save_all')}
          </button>
          <span class="muted">
            {isGone
              ? t('calendar_gone_about')
              : t(plural(count, 'calendar_count_one', 'calendar_count'), String(count))}
          </span>
        </p>
      )}
      <AfterRenewal words={isGone ? 'calendar_gone_after' : 'calendar_after'} />
    </section>
  );
}

/** What Google, Outlook and Apple do with a file that is read after an earlier one; `words` lead to it. */
export function AfterRenewal({
  words = 'calendar_after',
}: {
  readonly words?: 'calendar_after' | 'calendar_gone_after';
}) {
  return (
    <div class="calendar-after">
      <p>{t(words)}</p>
      <ul>
        {afterRenewal().map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
