/**
 * One month: a table with a column for each day of the week. What a day is marked with is said in words too, inside its
 * cell, since not every screen reader reads the label of a cell.
 */

import type { Day } from '../../domain/days/day.ts';
import { weeksOf } from '../../domain/days/month.ts';
import { type MarkGround, marksOn, monthName, weekdayNames } from '../../words/calendar/month-words.ts';

interface MonthGridProps {
  /** The first day of the month. */
  readonly first: Day;
  readonly ground: MarkGround;
}

export function MonthGrid({ first, ground }: MonthGridProps) {
  const sunday = first.subtract({ days: first.dayOfWeek % 7 });
  const names = weekdayNames(Array.from({ length: 7 }, (_, days) => sunday.add({ days })));
  return (
    <table class="month">
      <caption>{monthName(first)}</caption>
      <thead>
        <tr>
          {names.map(({ short, full }) => (
            <th scope="col" key={full} abbr={full}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(first).map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => (
              <DayCell key={names[weekday]?.full} day={day} ground={ground} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, ground }: { readonly day: Day | undefined; readonly ground: MarkGround }) {
  if (!day) return <td />;
  const marks = marksOn(day, ground);
  const words = marks.map((mark) => mark.words).join(' · ');
  return (
    <td
      class={marks.map(({ is }) => `month__day--${is}`).join(' ') || undefined}
      title={words || undefined}
      aria-current={marks.some(({ is }) => is === 'today') ? 'date' : undefined}
    >
      {day.day}
      {words && <span class="visually-hidden">{` ${words}`}</span>}
    </td>
  );
}
