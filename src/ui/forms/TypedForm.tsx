/** A form of ours: what is typed is judged by us and not by the browser, and nothing is filled in from elsewhere. */

import type { ComponentChildren, RefObject } from 'preact';
import { keepComposing } from './composing.ts';

interface TypedFormProps {
  readonly class: string;
  /** The form itself, to read its fields. */
  readonly form?: RefObject<HTMLFormElement | null>;
  /** By Enter or by its button. */
  readonly onSend: () => void;
  readonly children: ComponentChildren;
}

export function TypedForm({ class: name, form, onSend, children }: TypedFormProps) {
  return (
    <form
      class={name}
      ref={form ?? null}
      noValidate
      autocomplete="off"
      onKeyDown={keepComposing}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {children}
    </form>
  );
}
