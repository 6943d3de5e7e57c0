/** The first-run page: three pictures of what will happen, what is never done, and the links to RMS and practice. */

import { type MessageKey, t } from '../browser/text.ts';
import { Icon, type IconName } from '../ui/pieces/Icon.tsx';
import { ListLink } from '../ui/pieces/ListLink.tsx';
import { Marked } from '../ui/pieces/Marked.tsx';
import { WatchKey } from '../ui/steps/WatchKey.tsx';
import { plural } from '../words/say/plural.ts';
import { CountPicture, ListPicture, PinPicture } from './pictures.tsx';
import { WelcomeStep } from './WelcomeStep.tsx';

export interface WelcomeProps {
  readonly mayRead: boolean;
  readonly pinned: boolean;
  /** How many keys have been read so far. */
  readonly keys: number;
  /** How this browser pins a button. */
  readonly pinWords: 'welcome_pin_chrome' | 'welcome_pin_firefox';
  readonly list: string;
  readonly practice: string;
  readonly onOpen: (url: string) => void;
  /** Call only inside the handler for a user action. */
  readonly onGrant: () => void;
}

const PROMISES: readonly { icon: IconName; title: MessageKey; text: MessageKey }[] = [
  { icon: 'shield', title: 'welcome_no_key', text: 'welcome_no_key_text' },
  { icon: 'rest', title: 'welcome_no_network', text: 'welcome_no_network_text' },
  { icon: 'hand', title: 'welcome_no_press', text: 'welcome_no_press_text' },
  { icon: 'info', title: 'welcome_no_guess', text: 'welcome_no_guess_text' },
];

export function WelcomePage(props: WelcomeProps) {
  const { mayRead, pinned, keys, pinWords, list, practice, onOpen, onGrant } = props;
  return (
    <main class="welcome">
      <header class="welcome__head">
        <WatchKey text="74" ring={74} />
        <div>
          <p class="brand">
            <img src="/icons/icon.svg" alt="" />
            {t('extension_name')}
          </p>
          <h1>
            <Marked text={t('welcome_head')} />
          </h1>
          <p class="welcome__lead">{t('welcome_lead')}</p>
        </div>
      </header>
      {!mayRead && (
        <section class="welcome__access" aria-labelledby="access-title">
          <h2 id="access-title">{t('welcome_access')}</h2>
          <p>{t('welcome_access_text')}</p>
          <button class="button" type="button" onClick={onGrant}>
            {t('popup_next_grant_press')}
          </button>
        </section>
      )}
      <section aria-labelledby="steps-title">
        <h2 id="steps-title" class="welcome__label">
          {t('welcome_steps')}
        </h2>
        <ol class="welcome__steps">
          <WelcomeStep
            number={1}
            heading="welcome_pin"
            text={t(pinWords)}
            picture={<PinPicture />}
            done={pinned ? t('welcome_pin_done') : undefined}
          >
            <p class="welcome__waiting">{t('welcome_pin_waiting')}</p>
          </WelcomeStep>
          <WelcomeStep
            number={2}
            heading="welcome_list"
            text={t('welcome_list_text')}
            picture={<ListPicture />}
            done={keys > 0 ? t(plural(keys, 'welcome_list_done_one', 'welcome_list_done'), String(keys)) : undefined}
          >
            <ListLink list={list} onOpen={onOpen} words="popup_open_list" primary />
          </WelcomeStep>
          <WelcomeStep
            number={3}
            heading="welcome_count"
            text={t('welcome_count_text')}
            picture={<CountPicture />}
            done={undefined}
          >
            <ListLink list={practice} onOpen={onOpen} words="popup_practice" />
          </WelcomeStep>
        </ol>
      </section>
      <section class="promises" aria-labelledby="promises-title">
        <h2 id="promises-title" class="welcome__label">
          {t('welcome_promises')}
        </h2>
        <ul>
          {PROMISES.map(({ icon, title, text }) => (
            <li key={title}>
              <Icon name={icon} />
              <h3>{t(title)}</h3>
              <p>{t(text)}</p>
            </li>
          ))}
        </ul>
        <details class="welcome__privacy">
          <summary>{t('welcome_privacy')}</summary>
          <p>{t('welcome_privacy_text', t('steps_tick_registered'))}</p>
        </details>
      </section>
      <footer class="welcome__foot muted">{t('welcome_unrelated')}</footer>
    </main>
  );
}
