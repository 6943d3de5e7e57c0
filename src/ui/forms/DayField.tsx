/**
 * The field for a day: it takes whatever people type or paste, says what it understood, asks for a year that is in
 * doubt, and opens the browser's calendar.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../browser/text.ts';
import { type Day, dayFromText } from '../../domain/days/day.ts';
import { type TypedDay, typedDay } from '../../domain/text/typed-day.ts';
import { wholeDay } from '../../words/say/dates.ts';
import { belowOf, FieldLabel, FieldProblem } from '../pieces/Field.tsx';
import { Icon } from '../pieces/Icon.tsx';
import { dayProblem } from './check-form.ts';

interface DayFieldProps {
  readonly today: Day;
  readonly initial: Day | undefined;
  /** What was wrong when it was to be saved. */
  readonly problem: MessageKey | undefined;
  /** Something else was typed: that is no longer wrong. */
  readonly onTyped: () => void;
}

/** As it stands in the field: 2026/12/05, which every reader of it understands. */
const inField = (day: Day | undefined) => day?.toString().replaceAll('-', '/') ?? '';

export function DayField({ today, initial, problem, onTyped }: DayFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(inField(initial));
  // Half a day is no mistake yet: it is told of once the field is left, or at once where the whole was pasted.
  const [settled, setSettled] = useState(false);
  const reading = typedDay(typed, today);
  const ownProblem = settled && reading.is !== 'nothing' ? dayProblem(reading, today) : undefined;
  const wrong = problem ?? ownProblem;
  const take = (text: string, isWhole: boolean) => {
    setTyped(text);
    setSettled(isWhole);
    onTyped();
  };
  const choose = (day: Day) => {
    if (field.current) field.current.value = inField(day);
    take(inField(day), true);
    field.current?.focus();
  };
  return (
    <div class="form__field">
      <FieldLabel name="date" label={t('form_date')} hint={t('form_date_hint')} />
      <div class="day">
        <input
          ref={field}
          class="field"
          id="date"
          name="date"
          type="text"
          defaultValue={inField(initial)}
          spellcheck={false}
          required
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={`date-read ${belowOf('date')}`}
          onInput={({ currentTarget: { value }, inputType }) => take(value, inputType === 'insertFromPaste')}
          onChange={({ currentTarget: { value } }) => {
            setTyped(value);
            setSettled(true);
          }}
        />
        <Calendar shown={reading.is === 'day' ? reading.day : undefined} onChosen={choose} />
      </div>
      <p class="day__read" id="date-read" role="status">
        {!wrong && <Understood reading={reading} />}
      </p>
      <FieldProblem
        name="date"
        problem={wrong && t(wrong, ...(reading.is === 'other-weekday' ? [wholeDay(reading.day)] : []))}
      />
      {reading.is === 'choice' && (
        <p class="day__years">
          {reading.days.map((day) => (
            <button key={day.year} class="button button--quiet button--small" type="button" onClick={() => choose(day)}>
              {wholeDay(day)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function Understood({ reading }: { readonly reading: TypedDay }) {
  if (reading.is === 'choice') return <span>{t('form_date_which')}</span>;
  if (reading.is !== 'day') return null;
  const { day, yearAdded } = reading;
  return (
    <>
      <Icon name="check" />
      <span>{t(yearAdded ? 'form_date_read_next' : 'form_date_read', wholeDay(day))}</span>
    </>
  );
}

interface CalendarProps {
  readonly shown: Day | undefined;
  readonly onChosen: (day: Day) => void;
}

/** The browser's own calendar. Its field is only what the calendar hangs on: nothing is typed there. */
function Calendar({ shown, onChosen }: CalendarProps) {
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (picker.current) picker.current.value = shown?.toString() ?? '';
  }, [shown?.toString()]);
  return (
    <span class="day__calendar">
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget: { value } }) => {
          const day = dayFromText(value);
          if (day) onChosen(day);
        }}
      />
      <button class="button button--quiet" type="button" onClick={() => picker.current?.showPicker()}>
        <Icon name="calendar" />
        {t('form_date_calendar')}
      </button>
    </span>
  );
}
