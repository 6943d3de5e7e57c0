/** 休業日: the days of the week, seasons and times on which the shop is closed, and what follows from them. */

import { useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import { SEASONS, type Season, seasonIn } from '../../domain/days/closing.ts';
import { byDay, type Day, dayInJapan } from '../../domain/days/day.ts';
import { withoutSpan, withSeason, withSpan, withWeekday } from '../../domain/reminders/choices.ts';
import { SEASON_WORDS, WEEKDAY_WORDS } from '../../words/calendar/closing-words.ts';
import { spanText } from '../../words/calendar/span-words.ts';
import { TickPill } from '../pieces/TickPill.tsx';
import type { Known } from '../popup/view.ts';
import type { PanelProps } from '../reminders/planning.ts';
import { DaysOff } from './DaysOff.tsx';
import { Months } from './Months.tsx';
import { SpanForm } from './SpanForm.tsx';
import { SpanList } from './SpanList.tsx';

type ClosingPanelProps = PanelProps & { readonly known: Pick<Known, 'keys'> };

export function ClosingPanel({ planning, choose, readOnly, known: { keys } }: ClosingPanelProps) {
  const { closing } = planning.settings;
  const today = dayInJapan(planning.now);
  const [isAll, setAll] = useState(false);
  const said = t('closing_said');
  return (
    <section class="panel" id="closing" aria-labelledby="closing-title">
      <h2 id="closing-title">{t('closing_title')}</h2>
      <p class="muted">{t('closing_about')}</p>
      <Months ground={{ today, restOn: planning.restOn, sales: planning.settings.sales, keys }} />
      <fieldset class="closing-picks">
        <legend class="form__label">{t('closing_weekly')}</legend>
        {WEEKDAY_WORDS.map((word, index) => {
          const weekday = index + 1;
          return (
            <TickPill
              key={word}
              words={t(word)}
              isOn={closing.weekly.includes(weekday)}
              readOnly={readOnly}
              onTick={(isOff) => {
                const wouldBeAll = isOff && withWeekday(closing, weekday, true) === closing;
                setAll(wouldBeAll);
                if (!wouldBeAll) choose('closing', (now) => withWeekday(now, weekday, isOff), said);
                return !wouldBeAll;
              }}
            />
          );
        })}
        <p class="closing-picks__problem" role="alert" data-level="urgent">
          {isAll && t('closing_all')}
        </p>
      </fieldset>
      <fieldset class="closing-picks">
        <legend class="form__label">{t('closing_seasons')}</legend>
        {SEASONS.map((season) => (
          <TickPill
            key={season}
            words={t('closing_season', t(SEASON_WORDS[season]), spanText(nextSeason(season, today), today))}
            isOn={closing.seasons.includes(season)}
            readOnly={readOnly}
            onTick={(isOff) => {
              choose('closing', (now) => withSeason(now, season, isOff), said);
              return true;
            }}
          />
        ))}
      </fieldset>
      <SpanList
        spans={closing.spans}
        title={t('closing_spans')}
        unnamed={t('rest_closed')}
        today={today}
        readOnly={readOnly}
        onRemove={(span) => choose('closing', (now) => ({ ...now, spans: withoutSpan(now.spans, span) }), said)}
      />
      <SpanForm
        name="closing"
        today={today}
        readOnly={readOnly}
        onAdd={(span) => choose('closing', (now) => ({ ...now, spans: withSpan(now.spans, span) }), said)}
      />
      <DaysOff today={today} restOn={planning.restOn} />
    </section>
  );
}

/** The season that is on, or the next one. */
function nextSeason(season: Season, today: Day) {
  const all = [-1, 0, 1].map((years) => seasonIn(season, today.year + years));
  return all.find(({ to }) => byDay(to, today) >= 0) ?? seasonIn(season, today.year + 1);
}
