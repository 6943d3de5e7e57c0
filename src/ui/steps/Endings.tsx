/** One press clears every `!` and every `未`: registered, no longer used, or opening the list. */

import type { ComponentChildren } from 'preact';
import { t } from '../../browser/text.ts';
import { putAwayNow, registerKey } from '../../domain/today/commands.ts';
import { keyJobOf } from '../../domain/today/job.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { isUnregistered } from '../../domain/today/urgency.ts';
import { nameAmong, shopAmong } from '../../words/say/names.ts';
import { registeredWords } from '../../words/say/new-key.ts';
import { targetOf } from '../../words/say/target.ts';
import { ListLink } from '../pieces/ListLink.tsx';
import type { Press } from '../popup/actions.ts';

interface EndingsProps {
  /** The keys that the badge shows `!` or `未` for, the most urgent first. */
  readonly open: readonly KeyToday[];
  /** All keys: with several shops among them, each is named. */
  readonly keys: readonly KeyToday[];
  /** What the sentence above is about: its buttons need no name. */
  readonly subject: KeyToday | undefined;
  readonly press: Press;
  readonly readOnly: boolean;
  readonly list: string;
  readonly onOpen: (url: string) => void;
}

/** More would push the rest out of the popup; the others appear as these are cleared. */
const AT_ONCE = 3;

export function Endings({ open, keys, subject, press, readOnly, list, onOpen }: EndingsProps) {
  if (open.length === 0) return null;
  const shown = pick(open);
  const more = open.length - shown.length;
  const alone = open.length === 1 && open[0] === subject;
  return (
    <div class="endings">
      {shown.map((one) => (
        <Ending key={one.license.id} one={one} keys={keys} named={!alone} press={press} readOnly={readOnly}>
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
function pick(open: readonly KeyToday[]): readonly KeyToday[] {
  const first = open.slice(0, AT_ONCE);
  const waiting = open.find(isUnregistered);
  return !waiting || first.includes(waiting) ? first : [...first.slice(0, -1), waiting];
}

interface EndingProps extends Pick<EndingsProps, 'keys' | 'press' | 'readOnly'> {
  readonly one: KeyToday;
  readonly named: boolean;
  readonly children: ComponentChildren;
}

function Ending({ one, keys, named, press, readOnly, children }: EndingProps) {
  const { license } = one;
  const shop = shopAmong(keys, license);
  return (
    <fieldset class="ending" aria-label={t('popup_end_label', nameAmong(keys, license))}>
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
        {registeredWords(keyJobOf(one).newUntil)}
      </button>
      <button
        class="button button--quiet button--small"
        type="button"
        disabled={readOnly}
        onClick={() => press(putAwayNow(license, true), t('popup_said_away', license.product))}
      >
        {t('popup_end_away')}
      </button>
      {children}
    </fieldset>
  );
}
