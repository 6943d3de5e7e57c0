/** One press clears every `!` and every `未`: registered, no longer used, or opening the list. */

import type { ComponentChildren } from 'preact';
import { t } from '../../browser/text.ts';
import type { Watched } from '../../domain/today/attention.ts';
import { putAway, registerKey } from '../../domain/today/commands.ts';
import { nameAmong, shopAmong } from '../../words/say/names.ts';
import { targetOf } from '../../words/say/target.ts';
import { ListLink } from '../pieces/ListLink.tsx';
import type { Press } from '../popup/actions.ts';

interface EndingsProps {
  /** The keys that the badge shows `!` or `未` for, the most urgent first. */
  readonly open: readonly Watched[];
  /** All that is watched: with several shops among them, each is named. */
  readonly watched: readonly Watched[];
  /** What the sentence above is about: its buttons need no name. */
  readonly subject: Watched | undefined;
  readonly press: Press;
  readonly readOnly: boolean;
  readonly list: string;
  readonly onOpen: (url: string) => void;
}

/** More would push the rest out of the popup; the others appear as these are cleared. */
const AT_ONCE = 3;

export function Endings({ open, watched, subject, press, readOnly, list, onOpen }: EndingsProps) {
  if (open.length === 0) return null;
  const shown = pick(open);
  const more = open.length - shown.length;
  const alone = open.length === 1 && open[0] === subject;
  return (
    <div class="endings">
      {shown.map((one) => (
        <Ending key={one.license.id} one={one} watched={watched} named={!alone} press={press} readOnly={readOnly}>
          {alone && <ListLink list={list} onOpen={onOpen} words="popup_end_list" small />}
        </Ending>
      ))}
      {!alone && (
        <div class="endings__last">
          <ListLink list={list} onOpen={onOpen} words="popup_end_list" small />
          {more > 0 && <p>{t('popup_end_more', String(more))}</p>}
        </div>
      )}
    </div>
  );
}

/** The first few, with one 未 among them if the badge says 未. */
function pick(open: readonly Watched[]): readonly Watched[] {
  const first = open.slice(0, AT_ONCE);
  const waiting = open.find(({ handoverOpen }) => handoverOpen);
  return !waiting || first.includes(waiting) ? first : [...first.slice(0, -1), waiting];
}

interface EndingProps extends Pick<EndingsProps, 'watched' | 'press' | 'readOnly'> {
  readonly one: Watched;
  readonly named: boolean;
  readonly children: ComponentChildren;
}

function Ending({ one, watched, named, press, readOnly, children }: EndingProps) {
  const { license } = one;
  const shop = shopAmong(watched, license);
  return (
    <fieldset class="ending" aria-label={t('popup_end_label', nameAmong(watched, license))}>
      {named && (
        <span class="ending__name">
          <span>{license.product}</span>
          {shop && <span>{shop}</span>}
        </span>
      )}
      <button
        class="button button--quiet button--small"
        type="button"
        disabled={readOnly}
        onClick={() => press(registerKey(one), t('popup_said_registered', targetOf(license)))}
      >
        {t('popup_end_registered')}
      </button>
      <button
        class="button button--quiet button--small"
        type="button"
        disabled={readOnly}
        onClick={() => press(putAway(license, true), t('popup_said_away', license.product))}
      >
        {t('popup_end_away')}
      </button>
      {children}
    </fieldset>
  );
}
