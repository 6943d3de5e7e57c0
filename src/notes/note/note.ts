/** The note beside a state: a chip with what matters, and a card that is built only when it is opened. */

import { t } from '../../browser/text.ts';
import { daysLeft } from '../../domain/days/day.ts';
import { make } from '../element.ts';
import type { FormSizes, NoteForm } from '../guest/room.ts';
import { type Footing, makeHost, standAs } from '../host.ts';
import { onPress } from '../presses.ts';
import { makeCard } from './card.ts';
import type { NoteContent } from './note-content.ts';
import { sizesOf } from './note-sizes.ts';

export interface Note {
  readonly host: HTMLElement;
  /** What can be pressed: all of the note that is drawn while it is closed. */
  readonly chip: HTMLElement;
  /** Updates the note, open or closed. Says whether it takes other room than before. */
  readonly update: (content: NoteContent) => boolean;
  /** The sizes of its forms in a cell of this height, in CSS pixels. */
  readonly sizes: (room: number) => FormSizes;
  /** Whether its card is open, or it is being pressed: then it stays where it is. */
  readonly isInUse: () => boolean;
  /** Whether it was tried, and there was no room for it. */
  readonly isLeftOut: () => boolean;
  /** Takes it away, since there is no room for it. */
  readonly leaveOut: () => void;
  /** Lets it stand so in its cell. Apart from the layout it is not drawn before it has a form. */
  readonly stand: (how: Footing, form?: Formed, moved?: Moved) => void;
}

/** A form, and how high it is, in CSS pixels. */
export interface Formed {
  readonly form: NoteForm;
  readonly height: number;
}

/** How far from where the page would have put it, in CSS pixels. */
export interface Moved {
  readonly left: number;
  readonly top: number;
}

/** Where a card goes if the frame is too small for a popover (docs/browser-traps.md, "A popover in a small frame"). */
export type FlowPlace = () => ParentNode | undefined;

/** The smallest frame, in CSS pixels, in which a popover card is readable. */
const LEAST = { width: 300, height: 300 };

/** In CSS pixels: a lower note is the sign without a frame. */
const WITH_FRAME = 16;

/** A new note, to be inserted by the caller. */
export function makeNote(language: string, flowPlace: FlowPlace): Note {
  const { host, root } = makeHost('kagiban-note');
  const words = document.createTextNode('');
  const chip = make('button', { type: 'button', class: 'chip', lang: language, 'aria-expanded': 'false' });
  chip.append(words);
  root.append(chip);
  let content: NoteContent | undefined;
  let card: HTMLElement | undefined;
  let openWhenPressed: boolean | undefined;
  let isLeftOut = false;

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
    card.lang = language;
    shown(true);
    if (innerWidth >= LEAST.width && innerHeight >= LEAST.height) {
      card.popover = 'auto';
      card.addEventListener('toggle', (event) => {
        if ((event as ToggleEvent).newState === 'closed') close();
      });
      root.append(card);
      card.showPopover();
      return;
    }
    (flowPlace() ?? root).append(card);
    card.tabIndex = -1;
    card.focus();
  };

  // A press outside an open popover light-dismisses it before the click, so what counts is its state at `pointerdown`.
  onPress(chip, {
    down: () => {
      openWhenPressed = isOpen();
    },
    click: () => {
      const wasOpen = openWhenPressed ?? isOpen();
      openWhenPressed = undefined;
      close();
      if (!wasOpen) open();
    },
  });

  return {
    host,
    chip,
    update: (next) => {
      content = next;
      setAttributes(host, next);
      const { words: said, key } = next;
      if (chip.dataset['level'] !== said.level) chip.dataset['level'] = said.level;
      const label = t('note_label', key.product) + said.chip;
      if (chip.ariaLabel !== label) chip.ariaLabel = label;
      const number = numberOf(next);
      const isOther = words.data !== said.chip || (chip.dataset['number'] ?? '') !== number;
      if (isOther) {
        words.data = said.chip;
        chip.dataset['number'] = number;
      }
      if (card) {
        const fresh = makeCard(next);
        card.replaceChildren(...fresh.childNodes);
        card.dataset['level'] = said.level;
      }
      return isOther;
    },
    isInUse: () => isOpen() || chip.matches(':active'),
    isLeftOut: () => isLeftOut,
    leaveOut: () => {
      isLeftOut = true;
      host.remove();
    },
    sizes: (room) => sizesOf(words.data, chip.dataset['number'] ?? '', room),
    stand: (how, formed, moved) => {
      isLeftOut = false;
      if (formed) host.dataset['form'] = formed.form;
      else delete host.dataset['form'];
      standAs(host, how);
      chip.hidden = formed === undefined;
      chip.style.blockSize = formed ? `${formed.height}px` : '';
      const isSmall = formed !== undefined && formed.height < WITH_FRAME;
      chip.style.borderWidth = isSmall ? '0' : '';
      chip.style.setProperty('--sign', isSmall ? String(formed.height / 16) : '0.875');
      chip.style.margin = moved ? `${moved.top}px 0 0 ${moved.left}px` : '';
    },
  };
}

/** The days that the chip tells of, where it can be said by the number alone: only days that are still to come. */
function numberOf({ key, words, today }: NoteContent): string {
  const days = key.expiresOn && daysLeft(today, key.expiresOn);
  return days !== undefined && days >= 0 && new RegExp(`(?<!\\d)${days}(?!\\d)`).test(words.chip) ? String(days) : '';
}

/**
 * Its attributes (docs/promises.md, "Elements on a page of RMS"): from the row's own words and date, never from what is
 * remembered.
 */
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
