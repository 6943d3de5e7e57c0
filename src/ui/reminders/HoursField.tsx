/** お知らせする時間: the hours of the day, and whether days off are left out. What would be no time cannot be chosen. */

import { t } from '../../browser/text.ts';
import type { PanelProps } from './planning.ts';

const HOURS = Array.from({ length: 25 }, (_, hour) => hour);

export function HoursField({ planning, choose, readOnly }: PanelProps) {
  const { hours, workingDaysOnly } = planning.settings.reminders;
  const set = (part: Partial<typeof hours>) =>
    choose('reminders', (now) => ({ ...now, hours: { ...now.hours, ...part } }), t('hours_said'));
  return (
    <fieldset class="hours">
      <legend class="form__label">{t('hours_title')}</legend>
      <div class="hours__line">
        <HourSelect
          name="hours-from"
          label={t('hours_from_label')}
          hours={HOURS.filter((hour) => hour < hours.to)}
          value={hours.from}
          readOnly={readOnly}
          onChosen={(from) => set({ from })}
        />
        {t('hours_from')}
        <HourSelect
          name="hours-to"
          label={t('hours_to_label')}
          hours={HOURS.filter((hour) => hour > hours.from)}
          value={hours.to}
          readOnly={readOnly}
          onChosen={(to) => set({ to })}
        />
        {t('hours_to')}
      </div>
      <label class="choice">
        <input
          type="checkbox"
          name="working-days-only"
          checked={workingDaysOnly}
          disabled={readOnly}
          onChange={({ currentTarget: { checked } }) =>
            choose('reminders', (now) => ({ ...now, workingDaysOnly: checked }), t('hours_working_said'))
          }
        />
        <span>
          {t('hours_working')} <span class="muted">{t('hours_working_about')}</span>
        </span>
      </label>
    </fieldset>
  );
}

interface HourSelectProps {
  readonly name: string;
  readonly label: string;
  readonly hours: readonly number[];
  readonly value: number;
  readonly readOnly: boolean;
  readonly onChosen: (hour: number) => void;
}

function HourSelect({ name, label, hours, value, readOnly, onChosen }: HourSelectProps) {
  return (
    <select
      class="select"
      name={name}
      aria-label={label}
      value={String(value)}
      disabled={readOnly}
      onChange={({ currentTarget }) => onChosen(Number(currentTarget.value))}
    >
      {hours.map((hour) => (
        <option key={hour} value={String(hour)}>
          {t('hours_hour', String(hour))}
        </option>
      ))}
    </select>
  );
}
