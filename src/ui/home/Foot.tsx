/** The footer of the home view: when RMS was last read, and the two ways to add to what is known. */

import type { ComponentChildren } from 'preact';
import { t } from '../../browser/text.ts';
import { byInstant, type Day } from '../../domain/days/day.ts';
import { lastLookAt } from '../../domain/today/key-facts.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { momentText } from '../../words/say/dates.ts';
import { Icon } from '../pieces/Icon.tsx';
import type { Actions } from '../popup/actions.ts';

interface FootProps {
  readonly keys: readonly KeyToday[];
  readonly today: Day;
  readonly actions: Actions;
  readonly list: string;
  /** What is said above all else. */
  readonly children?: ComponentChildren;
}

export function Foot({ keys, today, actions, list, children }: FootProps) {
  const last = keys
    .flatMap((one) => lastLookAt(one) ?? [])
    .sort(byInstant)
    .at(-1);
  return (
    <footer class="popup__foot">
      {children}
      <p class="popup__checked">
        <span>{last ? t('popup_checked', momentText(last, today)) : t('popup_checked_never')}</span>
        <span class="popup__links">
          {actions.practice && (
            <button class="link" type="button" onClick={actions.practice}>
              {t('popup_practice_page')}
            </button>
          )}
          <SettingsLink onOpen={actions.settings} />
        </span>
      </p>
      <nav class="foot-actions" aria-label={t('popup_more')}>
        <button class="foot-button" type="button" onClick={() => actions.go({ at: 'form' })}>
          <Icon name="calendar" />
          {t('popup_enter_date')}
        </button>
        <a
          class="foot-button"
          href={list}
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            event.preventDefault();
            actions.open(list);
          }}
        >
          <Icon name="link" />
          {t('popup_open_list')}
        </a>
      </nav>
    </footer>
  );
}

/** The link to the options, if there are any. */
function SettingsLink({ onOpen }: { readonly onOpen: Actions['settings'] }) {
  if (!onOpen) return null;
  return (
    <button class="link" type="button" onClick={onOpen}>
      {t('options_title')}
    </button>
  );
}

/** The footer of the first use: the promise, and the link to the options for a user who finds nothing read. */
export function PromiseFoot({ actions }: Pick<FootProps, 'actions'>) {
  return (
    <footer class="popup__foot">
      <div class="popup__checked">
        <p class="promise">
          <Icon name="shield" />
          {t('popup_promise')}
        </p>
        <SettingsLink onOpen={actions.settings} />
      </div>
    </footer>
  );
}
