/** 控えと共有: saves a copy, opens one with a look at what would change, and copies all keys as a text. */

import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import type { CopyPreview } from '../../domain/exchange/preview.ts';
import { refusalWords } from '../../words/exchange/copy-words.ts';
import { Icon } from '../pieces/Icon.tsx';
import type { Known } from '../popup/view.ts';
import { CopyPreviewBox } from './CopyPreviewBox.tsx';
import type { Exchange } from './exchange.ts';
import { KeysAsText } from './KeysAsText.tsx';

interface CopiesPanelProps {
  readonly exchange: Exchange;
  readonly known: Pick<Known, 'keys' | 'today'>;
  /** The data is of a newer Kagiban: it is only looked at. */
  readonly readOnly: boolean;
}

/** What was said last, and whether it is good news. */
interface Outcome {
  readonly text: string;
  readonly failed?: true;
  /** Takes it back. */
  readonly undo?: () => Promise<void>;
}

export function CopiesPanel({ exchange, known, readOnly }: CopiesPanelProps) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [preview, setPreview] = useState<CopyPreview>();
  const save = () =>
    exchange.save().then(
      (name) => setOutcome({ text: t('copies_saved', name) }),
      () => setOutcome({ text: t('copies_save_failed'), failed: true }),
    );
  useEffect(() => {
    if (exchange.atOnce) void save();
  }, []);
  const read = async (file: Blob) => {
    setPreview(undefined);
    setOutcome({ text: t('copies_reading') });
    const found = await exchange.preview(file).catch(() => ({ refused: 'broken' as const }));
    setPreview('refused' in found ? undefined : found);
    setOutcome('refused' in found ? { text: refusalWords(found.refused), failed: true } : undefined);
  };
  const take = async ({ copy, hasNews }: CopyPreview, settings: boolean) => {
    try {
      const takeBack = await exchange.take(copy, { facts: hasNews, settings });
      setPreview(undefined);
      const undo = () =>
        takeBack().then(undone, () => setOutcome({ text: t('copies_undo_failed'), failed: true, undo }));
      setOutcome({ text: t(hasNews ? 'copies_taken' : 'copies_taken_settings'), undo });
    } catch {
      setOutcome({ text: t('copies_take_failed'), failed: true });
    }
  };
  const undone = (found: 'undone' | 'changed-since') =>
    setOutcome(found === 'undone' ? { text: t('copies_undone') } : { text: t('copies_undo_late'), failed: true });
  return (
    <section class="panel" id="copies" aria-labelledby="copies-title">
      <h2 id="copies-title">{t('copies_title')}</h2>
      <p class="muted">{t('copies_about')}</p>
      <ul class="copies">
        <li>
          <button class="button button--quiet" type="button" onClick={save}>
            <Icon name="save" />
            {t('copies_save')}
          </button>
          <span class="muted">{t('copies_save_about')}</span>
        </li>
        <li>
          <FileButton disabled={readOnly} onFile={read} />
          <span class="muted">{t('copies_read_about')}</span>
        </li>
      </ul>
      <p class="copies__outcome" role="status" data-level={outcome?.failed ? 'urgent' : 'safe'}>
        {outcome && (
          <>
            <Icon name={outcome.failed ? 'info' : 'check'} />
            <span>{outcome.text}</span>
            {outcome.undo && (
              <button class="link" type="button" onClick={outcome.undo}>
                {t('popup_undo')}
              </button>
            )}
          </>
        )}
      </p>
      {preview && (
        <CopyPreviewBox
          preview={preview}
          today={known.today}
          onTake={(settings) => take(preview, settings)}
          onLeave={() => setPreview(undefined)}
        />
      )}
      <KeysAsText known={known} onCopy={exchange.toClipboard} />
    </section>
  );
}

interface FileButtonProps {
  readonly disabled: boolean;
  readonly onFile: (file: Blob) => void;
}

/** A button that asks for a file: the browser’s own is behind it, and speaks the browser’s language. */
function FileButton({ disabled, onFile }: FileButtonProps) {
  return (
    <label class="button button--quiet copies__file" data-disabled={disabled ? '' : undefined}>
      <input
        class="visually-hidden"
        type="file"
        name="copy"
        accept=".json,application/json"
        disabled={disabled}
        onChange={(event) => {
          const field = event.currentTarget;
          const [file] = field.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again: it may have changed.
          field.value = '';
        }}
      />
      <Icon name="open" />
      {t('copies_read')}
    </label>
  );
}
