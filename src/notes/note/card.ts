/** The card behind a note: five lines (docs/promises.md, "The card of a note"), and a link to the steps. */

import { type MessageKey, t } from '../../browser/text.ts';
import type { NoteWords } from '../../words/note/note.ts';
import { icon, make, phrases, shape } from '../element.ts';
import { onPress } from '../presses.ts';
import type { NoteContent } from './note-content.ts';

const ACTORS: Record<NoteWords['who'], { words: MessageKey; icon: 'person' | 'clock' | 'info' }> = {
  shop: { words: 'note_who_shop', icon: 'person' },
  nobody: { words: 'note_who_nobody', icon: 'clock' },
  unknown: { words: 'note_who_unknown', icon: 'info' },
};

/** The card for this content. */
export function makeCard({ key, words, showSteps }: NoteContent): HTMLElement {
  const steps = make('button', { type: 'button', class: 'link' }, t('note_steps'));
  onPress(steps, showSteps);
  const actor = ACTORS[words.who];
  return make(
    'div',
    { class: 'note-card', role: 'group', 'aria-label': t('note_card_label', key.product), 'data-level': words.level },
    make(
      'p',
      { class: 'note-card__head' },
      shape(words.level),
      make('span', {}, words.head),
      make('span', { class: 'by' }, t('note_by')),
    ),
    make(
      'dl',
      { class: 'five' },
      ...line('note_term_means', {}, ...words.means.map((one) => make('p', {}, ...phrases(one)))),
      ...line('note_term_who', {}, make('span', { class: 'who' }, icon(actor.icon), t(actor.words))),
      ...line('note_term_key', {}, ...phrases(words.key)),
      ...line('note_term_stops', {}, ...phrases(words.stops)),
      ...line('note_term_next', { class: 'next-step' }, ...phrases(words.next, key.product)),
    ),
    make(
      'div',
      { class: 'note-card__foot' },
      steps,
      words.foot === undefined ? undefined : make('span', { class: 'muted' }, words.foot),
    ),
  );
}

function line(term: MessageKey, attributes: Record<string, string>, ...words: (Node | string)[]): HTMLElement[] {
  return [make('dt', {}, t(term)), make('dd', attributes, ...words)];
}
