/** The first use: three pictures of how the watch begins, and the two ways to begin it. */

import { t } from '../../browser/text.ts';
import { ListLink } from '../pieces/ListLink.tsx';
import { Marked } from '../pieces/Marked.tsx';
import type { Actions } from '../popup/actions.ts';

interface BeginProps {
  readonly actions: Actions;
  readonly list: string;
}

export function Begin({ actions, list }: BeginProps) {
  return (
    <>
      <ol class="begin phrases">
        <li>
          <ListPicture />
          <Caption number={1} words={t('popup_begin_1')} />
        </li>
        <li>
          <ReadPicture />
          <Caption number={2} words={t('popup_begin_2')} />
        </li>
        <li>
          <BadgePicture />
          <Caption number={3} words={t('popup_begin_3')} />
        </li>
      </ol>
      <div class="begin-actions">
        <ListLink list={list} onOpen={actions.open} words="popup_open_list" primary />
        <p>
          <button class="link" type="button" onClick={() => actions.go({ at: 'form' })}>
            {t('popup_enter_date')}
          </button>
          {actions.practice && (
            <button class="link" type="button" onClick={actions.practice}>
              {t('popup_practice')}
            </button>
          )}
          <EarlierCopy actions={actions} />
        </p>
      </div>
    </>
  );
}

/** The way back for whoever has saved a copy before: offered wherever nothing is recorded. */
export function EarlierCopy({ actions: { openCopiesPanel } }: Pick<BeginProps, 'actions'>) {
  if (!openCopiesPanel) return null;
  return (
    <button class="link" type="button" onClick={openCopiesPanel}>
      {t('copies_begin')}
    </button>
  );
}

function Caption({ number, words }: { readonly number: number; readonly words: string }) {
  return (
    <span>
      <b aria-hidden="true">{number}</b>
      <Marked text={words} />
    </span>
  );
}

function ListPicture() {
  return (
    <svg viewBox="0 0 96 60" aria-hidden="true">
      <rect class="w" x="4" y="6" width="88" height="50" rx="5" />
      <path class="d" d="M4 17h88M46 17v39" />
      <circle class="f" cx="11" cy="11.5" r="1.8" />
      <circle class="f" cx="17" cy="11.5" r="1.8" />
      <path class="t" d="M14 27h26M14 36h20M14 45h24M52 27h14M52 36h14M52 45h14" />
      <rect class="a" x="72" y="23" width="14" height="8" rx="4" />
    </svg>
  );
}

function ReadPicture() {
  return (
    <svg viewBox="0 0 96 60" aria-hidden="true">
      <rect class="w" x="4" y="10" width="88" height="40" rx="5" />
      <path class="t" d="M12 23h24M12 37h18" />
      <rect class="s" x="46" y="17" width="38" height="12" rx="6" />
      <rect class="o" x="46" y="31" width="38" height="12" rx="6" />
      <path class="c" d="M52 23l2 2 4-4M63 23h15M63 37h15M55 34.5v2.7l1.8 1" />
    </svg>
  );
}

function BadgePicture() {
  return (
    <svg viewBox="0 0 96 60" aria-hidden="true">
      <rect class="w" x="4" y="14" width="88" height="32" rx="16" />
      <path class="t" d="M16 30h34" />
      <rect class="k" x="60" y="20" width="20" height="20" rx="5" />
      <circle class="kr" cx="70" cy="27" r="4" />
      <path class="kb" d="M69 31h2v7h-2zM71 33h2v1.5h-2zM71 36h3v2h-3z" />
      <rect class="b" x="70" y="33" width="17" height="12" rx="3" />
      <text x="78.5" y="42" text-anchor="middle">
        74
      </text>
    </svg>
  );
}
