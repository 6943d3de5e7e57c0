/** The shop's own line for a key: read above its steps, written and changed below them; a key in it is refused. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import { typedNote, writeNote } from '../../domain/reminders/note.ts';
import { noteProblem } from '../../words/reminders/cards.ts';
import { TypedForm } from '../forms/TypedForm.tsx';
import { Field } from '../pieces/Field.tsx';
import { useKeptFocus } from '../pieces/focus.ts';
import { Icon } from '../pieces/Icon.tsx';
import type { StepsViewProps } from '../popup/view.ts';

type KeyNoteProps = Pick<StepsViewProps, 'one' | 'press' | 'known'>;

/** What was written, before anything is done. */
export function NoteLine({ note }: { readonly note: string | undefined }) {
  if (!note) return null;
  return (
    <p class="note-line">
      <Icon name="pen" />
      <span>
        <span class="visually-hidden">{`${t('key_note_label')}: `}</span>
        {note}
      </span>
    </p>
  );
}

export function KeyNote({ one, press, known }: KeyNoteProps) {
  const { note, product } = one.license;
  const [isOpen, setOpen] = useState(false);
  const line = useKeptFocus<HTMLParagraphElement>(`${isOpen}`, false);
  const readOnly = known.sight.newerData;
  if (isOpen) {
    const keep = (text: string) => {
      const said = t(text === '' ? 'key_note_said_gone' : 'key_note_said', product);
      if (text !== (note ?? '')) press(writeNote(one, text), said);
      setOpen(false);
    };
    return <NoteForm note={note ?? ''} readOnly={readOnly} onKeep={keep} onClose={() => setOpen(false)} />;
  }
  return (
    <p class="key-note" ref={line} tabIndex={-1}>
      <Icon name="pen" />
      <span class="muted">{t(note ? 'key_note_label' : 'key_note_none')}</span>
      <button class="link" type="button" disabled={readOnly} onClick={() => setOpen(true)}>
        {t(note ? 'key_note_change' : 'key_note_write')}
      </button>
    </p>
  );
}

interface NoteFormProps {
  readonly note: string;
  readonly readOnly: boolean;
  /** An empty line takes the old one back. */
  readonly onKeep: (line: string) => void;
  readonly onClose: () => void;
}

function NoteForm({ note, readOnly, onKeep, onClose }: NoteFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  useEffect(() => field.current?.focus(), []);
  const save = () => {
    const typed = typedNote(field.current?.value ?? '');
    setProblem(noteProblem(typed));
    if (typed.is === 'line') onKeep(typed.line);
    else if (typed.is === 'nothing') onKeep('');
    else field.current?.focus();
  };
  return (
    <TypedForm class="key-note-form" onSend={save}>
      <Field
        name="key-note"
        label={t('key_note_label')}
        hint={t('key_note_hint')}
        problem={problem}
        initial={note}
        longest={1000}
        field={field}
        optional
      />
      <div class="key-note-form__actions">
        <button class="button button--small" type="submit" disabled={readOnly}>
          {t('key_note_keep')}
        </button>
        <button class="button button--quiet button--small" type="button" onClick={onClose}>
          {t('form_cancel')}
        </button>
      </div>
    </TypedForm>
  );
}
