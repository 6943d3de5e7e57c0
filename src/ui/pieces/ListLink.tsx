/** The link to the list on RMS: it looks like a button and opens a new tab. */

import { type MessageKey, t } from '../../browser/text.ts';
import { Icon } from './Icon.tsx';

interface ListLinkProps {
  readonly list: string;
  readonly onOpen: (url: string) => void;
  readonly words: MessageKey;
  /** `primary` is for the one button of a card. */
  readonly primary?: boolean;
  readonly small?: boolean;
}

export function ListLink({ list, onOpen, words, primary = false, small = false }: ListLinkProps) {
  const looks = ['button', primary ? 'button--wide' : 'button--quiet', small && 'button--small'];
  return (
    <a
      class={looks.filter(Boolean).join(' ')}
      href={list}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        onOpen(list);
      }}
    >
      {t(words)}
      {!small && <Icon name="link" />}
    </a>
  );
}
