/** The days of one key for the user's own calendar: a file, or entries at Google, each shown word for word before. */

import { type MessageKey, t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { type CalendarInWords, calendarInWords, type EntryInWords } from '../../words/calendar/calendar-contents.ts';
import { googleCarries } from '../../words/calendar/entry-words.ts';
import { dayText } from '../../words/say/dates.ts';
import { Icon } from '../pieces/Icon.tsx';
import type { StepsViewProps } from '../popup/view.ts';
import type { Planning } from '../reminders/planning.ts';
import { AfterRenewal } from './CalendarPanel.tsx';
import { groundOf } from './ground.ts';

type KeyCalendarProps = Pick<StepsViewProps, 'one' | 'known' | 'actions' | 'inTab' | 'list'> & {
  readonly planning: Planning;
};

export function KeyCalendar({ one, known, actions, inTab, list, planning }: KeyCalendarProps) {
  const contents = calendarInWords([one], groundOf(planning, known, list));
  const { entries, withdrawn } = contents;
  if (entries.length === 0 && withdrawn.length === 0) return null;
  const isGone = entries.length === 0;
  return (
    <details class="again key-calendar">
      <summary>{t(isGone ? 'calendar_gone' : 'calendar_key')}</summary>
      {isGone && <p>{t('calendar_gone_about')}</p>}
      {inTab ? (
        <button
          class="button button--quiet button--small"
          type="button"
          onClick={() => planning.saveCalendar(contents)}
        >
          <Icon name="save" />
          {t(savedBy(contents))}
        </button>
      ) : (
        // The popup may be closed while the browser asks where to save the file.
        <button
          class="button button--quiet button--small"
          type="button"
          onClick={() => actions.keepOpen(one.license.id)}
        >
          <Icon name="tab" />
          {t(isGone ? 'calendar_gone_in_tab' : 'calendar_in_tab')}
        </button>
      )}
      {withdrawn.length > 0 && (
        <>
          {!isGone && <p>{t('calendar_instead')}</p>}
          <AfterRenewal words={isGone ? 'calendar_gone_after' : 'calendar_after'} />
        </>
      )}
      {entries.length > 0 && (
        <section class="key-calendar__google">
          <h3>{t('calendar_google')}</h3>
          <p>{googleCarries()}</p>
          <ul>
            {entries.map((entry) => (
              <li key={entry.step}>
                <GoogleLink entry={entry} link={planning.googleLink(entry)} onOpen={actions.open}>
                  {dayText(entry.on, known.today)}
                </GoogleLink>
              </li>
            ))}
          </ul>
          <p class="muted">{t('calendar_description')}</p>
          {byDescription(entries).map(([description, days]) => (
            <p class="key-calendar__carried" key={description}>
              {days.length < entries.length && (
                <b>
                  {days.map((day) => dayText(day, known.today)).join(' / ')}
                  {'\n'}
                </b>
              )}
              {description}
            </p>
          ))}
        </section>
      )}
    </details>
  );
}

/** Each description, and the days of the entries that have it: a sale that has begun is told of otherwise. */
function byDescription(entries: readonly EntryInWords[]): [description: string, days: readonly Day[]][] {
  const found = new Map<string, Day[]>();
  for (const { description, on } of entries) found.set(description, [...(found.get(description) ?? []), on]);
  return [...found];
}

/** What the button saves. */
function savedBy({ entries, withdrawn }: CalendarInWords): MessageKey {
  if (withdrawn.length === 0) return 'calendar_save_key';
  return entries.length === 0 ? 'calendar_save_gone' : 'calendar_save_instead';
}

interface GoogleLinkProps {
  readonly entry: EntryInWords;
  readonly link: ReturnType<Planning['googleLink']>;
  readonly onOpen: (url: string) => void;
  /** The day. */
  readonly children: string;
}

function GoogleLink({ entry, link: { address }, onOpen, children }: GoogleLinkProps) {
  return (
    <a
      class="link"
      href={address}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        onOpen(address);
      }}
    >
      {`${children} ${entry.title}`}
      <Icon name="link" />
    </a>
  );
}
