/** The form that adds a closing time or a sale: two days and a name, refused in words, with nothing lost. */

import { useRef, useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import type { NamedSpan } from '../../domain/reminders/choices.ts';
import { TypedForm } from '../forms/TypedForm.tsx';
import { Field } from '../pieces/Field.tsx';
import { Icon } from '../pieces/Icon.tsx';
import { checkSpan, type SpanProblems } from './check-span.ts';

interface SpanFormProps {
  /** What the names of its fields begin with: there are two such forms on a page. */
  readonly name: 'closing' | 'sale';
  readonly today: Day;
  readonly readOnly: boolean;
  readonly onAdd: (span: NamedSpan) => void;
}

export function SpanForm({ name, today, readOnly, onAdd }: SpanFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<SpanProblems>({});
  const add = () => {
    if (!form.current) return;
    const field = (part: string) => form.current?.querySelector<HTMLInputElement>(`[name="${name}-${part}"]`);
    const text = (part: string) => field(part)?.value ?? '';
    const checked = checkSpan({ from: text('from'), to: text('to'), label: text('label') }, today);
    setProblems(checked.problems);
    if (checked.span) {
      onAdd(checked.span);
      form.current.reset();
    }
    field((['from', 'to', 'label'] as const).find((part) => checked.problems[part]) ?? 'from')?.focus();
  };
  return (
    <TypedForm class="span-form" form={form} onSend={add}>
      <Field
        name={`${name}-from`}
        label={t('span_from')}
        hint={t('span_from_hint')}
        problem={problems.from && t(problems.from)}
      />
      <Field
        name={`${name}-to`}
        label={t('span_to')}
        hint={t('span_to_hint')}
        problem={problems.to && t(problems.to)}
        optional
      />
      <Field
        name={`${name}-label`}
        label={t('span_label')}
        hint={t(name === 'sale' ? 'span_sale_hint' : 'span_closing_hint')}
        problem={problems.label && t(problems.label)}
        optional
      />
      <button class="button button--quiet" type="submit" disabled={readOnly}>
        <Icon name="plus" />
        {t(name === 'sale' ? 'span_add_sale' : 'span_add_closing')}
      </button>
    </TypedForm>
  );
}
