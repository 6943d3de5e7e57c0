/** A field with its label above and any problem below; what was typed stays. */

import { type MessageKey, t } from '../../browser/text.ts';
import { Icon } from './Icon.tsx';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly problem?: MessageKey | undefined;
  readonly initial?: string | undefined;
  /** It may be left empty. */
  readonly optional?: boolean;
}

export function Field({ name, label, hint, problem, initial, optional = false }: FieldProps) {
  const below = `${name}-below`;
  return (
    <div class="form__field">
      <label class="form__label" for={name}>
        {label} <span class="muted">{hint}</span>
      </label>
      <input
        class="field"
        id={name}
        name={name}
        type="text"
        maxLength={120}
        defaultValue={initial ?? ''}
        spellcheck={false}
        required={!optional}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={below}
      />
      <p class="form__problem" id={below} role="alert" data-level="urgent">
        {problem && (
          <>
            <Icon name="info" />
            <span>{t(problem)}</span>
          </>
        )}
      </p>
    </div>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}

interface ChoicesProps {
  readonly name: string;
  readonly legend: string;
  /** The first is the default. */
  readonly choices: readonly Choice[];
}

export function Choices({ name, legend, choices }: ChoicesProps) {
  return (
    <fieldset class="form__field">
      <legend class="form__label">{legend}</legend>
      {choices.map(({ value, label, hint }, index) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} value={value} defaultChecked={index === 0} />
          <span>
            {label} <span class="muted">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
