/** One press clears every `!` and every `未`: registered, no longer used, or opening the list. */

import type { ComponentChildren } from 'preact';
import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { isUnregistered } from '../../domain/today/columns/urgency.ts';
import { endingsOf } from '../../domain/today/offers.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { sayingWords } from '../../words/popup/offer-words.ts';
import { nameAmong, shopAmong } from '../../words/say/names.ts';
import { ListLink } from '../pieces/ListLink.tsx';
import type { Press } from '../popup/actions.ts';

interface EndingsProps {
  /** All keys, the most urgent first: the sentence above is about that one. Of several shops each is named. */
  readonly keys: readonly KeyToday[];
  readonly today: Day;
  readonly press: Press;
  readonly readOnly: boolean;
  readonly list: string;
  readonly onOpen: (url: string) => void;
}

/** More would push the rest out of the popup; the others appear as these are cleared. */
const AT_ONCE = 3;

export function Endings({ keys, today, press, readOnly, list, onOpen }: EndingsProps) {
  const open = keys.filter((one) => endingsOf(one).length > 0);
  if (open.length === 0) return null;
  const shown = pick(open);
  const more = open.length - shown.length;
  const alone = open.length === 1 && open[0] === keys[0];
  return (
    <div class="endings">
      {shown.map((one) => (
        <Ending
          key={one.license.id}
          one={one}
          keys={keys}
          today={today}
          named={!alone}
          press={press}
          readOnly={readOnly}
        >
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

interface EndingProps extends Pick<EndingsProps, 'keys' | 'today' | 'press' | 'readOnly'> {
  readonly one: KeyToday;
  readonly named: boolean;
  readonly children: ComponentChildren;
}

function Ending({ one, keys, today, named, press, readOnly, children }: EndingProps) {
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
      {endingsOf(one).map((saying) => {
        const { label, said } = sayingWords(saying, one, today);
        return (
          <button
            class="button button--quiet button--small"
            type="button"
            key={saying.is}
            disabled={readOnly}
            onClick={() => press(saying.command, said)}
          >
            {label}
          </button>
        );
      })}
      {children}
    </fieldset>
  );
}
