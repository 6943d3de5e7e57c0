/** A field with its label above and any problem below; what was typed stays. */

import type { RefObject } from 'preact';
import { Icon } from './Icon.tsx';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** What is wrong with it, in words. */
  readonly problem?: string | undefined;
  readonly initial?: string | undefined;
  /** It may be left empty. */
  readonly optional?: boolean;
  /** So many characters can be typed. */
  readonly longest?: number;
  /** The field itself, to read it or to go there. */
  readonly field?: RefObject<HTMLInputElement | null>;
}

export function Field({ name, label, hint, problem, initial, optional = false, longest = 120, field }: FieldProps) {
  return (
    <div class="form__field">
      <FieldLabel name={name} label={label} hint={hint} />
      <input
        ref={field ?? null}
        class="field"
        id={name}
        name={name}
        type="text"
        maxLength={longest}
        defaultValue={initial ?? ''}
        spellcheck={false}
        required={!optional}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={belowOf(name)}
      />
      <FieldProblem name={name} problem={problem} />
    </div>
  );
}

/** The label of the field of this name, and a hint. */
export function FieldLabel({ name, label, hint }: Pick<FieldProps, 'name' | 'label' | 'hint'>) {
  return (
    <label class="form__label" for={name}>
      {label} <span class="muted">{hint}</span>
    </label>
  );
}

/** What is wrong with the field of this name, said aloud when it comes; `belowOf` is its id. */
export function FieldProblem({ name, problem }: Pick<FieldProps, 'name' | 'problem'>) {
  return (
    <p class="form__problem" id={belowOf(name)} role="alert" data-level="urgent">
      {problem && (
        <>
          <Icon name="info" />
          <span>{problem}</span>
        </>
      )}
    </p>
  );
}

export const belowOf = (name: string) => `${name}-below`;

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
