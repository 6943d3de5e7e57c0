/** The practice's clock, which moves "today" forward and back. */

import { t } from '../browser/text.ts';
import { dayText } from '../words/say/dates.ts';
import { type Course, LAST_DAY, todayOf } from './course.ts';

interface ClockBarProps {
  readonly course: Course;
  readonly onDays: (days: number) => void;
}

export function ClockBar({ course, onDays }: ClockBarProps) {
  const on = (days: number) => onDays(Math.min(LAST_DAY, course.days + days));
  return (
    <section class="clock-bar" aria-label={t('practice_clock')}>
      <label class="clock-bar__label" for="practice-day">
        {t('practice_today')} <b>{dayText(todayOf(course), todayOf(course))}</b>
      </label>
      <input
        id="practice-day"
        type="range"
        min={0}
        max={LAST_DAY}
        value={course.days}
        aria-valuetext={dayText(todayOf(course), todayOf(course))}
        onInput={({ currentTarget }) => onDays(currentTarget.valueAsNumber)}
      />
      <button class="button button--quiet button--small" type="button" onClick={() => on(1)}>
        {t('practice_day_on')}
      </button>
      <button class="button button--quiet button--small" type="button" onClick={() => on(7)}>
        {t('practice_week_on')}
      </button>
      <p class="clock-bar__hint muted">{t('practice_back_hint')}</p>
    </section>
  );
}
