/** The note beside a state: a chip with what matters, and a card that is built only when it is opened. */

import { t } from '../../browser/text.ts';
import { daysLeft } from '../../domain/days/day.ts';
import { icon, make, shape } from '../element.ts';
import { makeHost } from '../host.ts';
import { makeCard } from './card.ts';
import type { NoteContent } from './note-content.ts';

export interface Note {
  readonly host: HTMLElement;
  /** Updates the note, open or closed. */
  readonly update: (content: NoteContent) => void;
}

/** Where a card goes if the frame is too small for a popover (house-style, trap 18). */
export type FlowPlace = () => ParentNode | undefined;

/** The smallest frame, in CSS pixels, in which a popover card is readable. */
const LEAST = { width: 300, height: 300 };

/** A new note, to be inserted by the caller. */
export function makeNote(language: string, flowPlace: FlowPlace): Note {
  const { host, inside } = makeHost('kagiban-note', language);
  const chip = make('button', { type: 'button', class: 'chip', 'aria-expanded': 'false' });
  inside.append(chip);
  let content: NoteContent | undefined;
  let card: HTMLElement | undefined;
  let openWhenPressed: boolean | undefined;

  const isOpen = () => chip.getAttribute('aria-expanded') === 'true';
  const shown = (open: boolean) => chip.setAttribute('aria-expanded', String(open));

  const close = () => {
    if (card?.popover && card.matches(':popover-open')) card.hidePopover();
    card?.remove();
    card = undefined;
    shown(false);
  };
  const open = () => {
    if (!content) return;
    card = makeCard(content);
    shown(true);
    if (innerWidth >= LEAST.width && innerHeight >= LEAST.height) {
      card.popover = 'auto';
      card.addEventListener('toggle', (event) => {
        if ((event as ToggleEvent).newState === 'closed') close();
      });
      inside.append(card);
      card.showPopover();
      return;
    }
    (flowPlace() ?? inside).append(card);
    card.tabIndex = -1;
    card.focus();
  };

  // A press outside an open popover light-dismisses it before the click, so what counts is its state at `pointerdown`.
  chip.addEventListener('pointerdown', () => {
    openWhenPressed = isOpen();
  });
  chip.addEventListener('click', () => {
    const wasOpen = openWhenPressed ?? isOpen();
    openWhenPressed = undefined;
    close();
    if (!wasOpen) open();
  });

  const update = (next: NoteContent) => {
    content = next;
    setAttributes(host, next);
    const { words, key } = next;
    chip.dataset['level'] = words.level;
    chip.replaceChildren(
      make('span', { class: 'visually-hidden' }, t('note_label', key.product)),
      shape(words.level),
      make('span', { class: 'chip__words' }, words.chip),
      icon('down'),
    );
    if (card) {
      const fresh = makeCard(next);
      card.replaceChildren(...fresh.childNodes);
      card.dataset['level'] = words.level;
    }
  };
  return { host, update };
}

/** The attributes of the contract: from the row's own words and date, never from what is remembered. */
function setAttributes(host: HTMLElement, { key, today }: NoteContent): void {
  const values: Record<string, string | undefined> = {
    product: key.product,
    state: key.state,
    family: key.family,
    expiresOn: key.expiresOn?.toString(),
    daysLeft: key.expiresOn && String(daysLeft(today, key.expiresOn)),
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete host.dataset[name];
    else if (host.dataset[name] !== value) host.dataset[name] = value;
  }
}
