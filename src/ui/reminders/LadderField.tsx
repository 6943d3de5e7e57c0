/** お知らせする日: days before the end to tick and to add, and 前営業日 among them. */

import { useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../browser/text.ts';
import { USUAL_LADDER } from '../../domain/facts/settings.ts';
import { withDays, withoutDay } from '../../domain/reminders/choices.ts';
import { countOfDays } from '../../words/say/days.ts';
import { TypedForm } from '../forms/TypedForm.tsx';
import { Field } from '../pieces/Field.tsx';
import { Icon } from '../pieces/Icon.tsx';
import { TickPill } from '../pieces/TickPill.tsx';
import { checkLadder, tickProblem } from './check-ladder.ts';
import type { PanelProps } from './planning.ts';

export function LadderField({ planning, choose, readOnly }: PanelProps) {
  const { reminders } = planning.settings;
  const { ladder, eve } = reminders;
  // The usual ones can be ticked in any case, and one that was taken away here again, until the page is left.
  const [offered, setOffered] = useState(USUAL_LADDER);
  const [problem, setProblem] = useState<MessageKey>();
  const form = useRef<HTMLFormElement>(null);
  const days = [...new Set([...offered, ...ladder])].sort((one, other) => other - one);

  const tick = (day: number, isOn: boolean): boolean => {
    setOffered(days);
    const wrong = tickProblem(reminders, day, isOn);
    setProblem(wrong);
    if (wrong) return false;
    choose('reminders', (now) => (isOn ? withDays(now, [day]) : withoutDay(now, day)), t('ladder_said'));
    return true;
  };
  const add = () => {
    const field = form.current?.querySelector('input');
    if (!field) return;
    const checked = checkLadder(field.value, reminders);
    setProblem('problem' in checked ? checked.problem : undefined);
    field.focus();
    if ('problem' in checked) return;
    choose('reminders', (now) => withDays(now, checked.days), t('ladder_said'));
    field.value = '';
  };

  const early = days.filter((day) => day > 1);
  const late = days.filter((day) => day <= 1);
  const pick = (day: number) => (
    <TickPill
      key={day}
      words={day === 0 ? t('ladder_day_itself') : t('ladder_before', countOfDays(day))}
      isOn={ladder.includes(day)}
      readOnly={readOnly}
      onTick={(isOn) => tick(day, isOn)}
    />
  );
  return (
    <>
      <fieldset class="ladder">
        <legend class="form__label">{t('ladder_title')}</legend>
        <div class="ladder__days">
          {early.map(pick)}
          <TickPill
            words={t('ladder_eve')}
            isOn={eve}
            readOnly={readOnly}
            onTick={(isOn) => {
              choose('reminders', (now) => ({ ...now, eve: isOn }), t('ladder_said'));
              return true;
            }}
          />
          {late.map(pick)}
        </div>
        <p class="fine">{t('ladder_eve_about')}</p>
      </fieldset>
      <TypedForm class="ladder__more" form={form} onSend={add}>
        <Field
          name="ladder-more"
          label={t('ladder_more')}
          hint={t('ladder_more_hint')}
          problem={problem && t(problem)}
          optional
        />
        <button class="button button--quiet" type="submit" disabled={readOnly}>
          <Icon name="plus" />
          {t('ladder_add')}
        </button>
      </TypedForm>
    </>
  );
}
