/**
 * How people of each kind meet the popup: they follow it, answer it, press too early, at random, or type a wrong date.
 */

import type { Offer } from '../product.ts';
import { plain } from '../truth/calendar.ts';
import type { Manner } from '../truth/events.ts';
import { heldEnd, today } from '../truth/world.ts';
import { truthful } from './answers.ts';
import { follow, isMarked, type Marked } from './follow.ts';
import { claim, claimWrongly, press, type Session, shownIn, subjectsIn } from './session.ts';

/** A mark that stayed though a dutiful person had done all. */
export interface Stuck {
  readonly marked: Marked;
  readonly left: NonNullable<ReturnType<typeof follow>>;
}

export function popup(session: Session, manner: Manner, pick: number): Stuck[] {
  const shown = shownIn(session);
  if (shown.asksWhosePage && manner === 'wrong' && pick % 2 === 1) {
    claimWrongly(session, shown, pick);
    return [];
  }
  if (shown.asksWhosePage && (manner === 'dutiful' || manner === 'truthful')) claim(session, shown);
  const all = subjectsIn(session, shownIn(session));
  const marked = all.filter(({ key }) => isMarked(key));
  const one = (marked.length > 0 ? marked : all)[pick % Math.max(1, marked.length || all.length)];
  if (!one) return [];
  if (manner === 'dutiful') {
    const left = marked.length > 0 && !one.isAmbiguous ? follow(session, one) : undefined;
    return left ? [{ marked: one, left }] : [];
  }
  if (manner === 'truthful') answer(session, one);
  else err(session, one, manner, pick);
  return [];
}

/** Answers the first question that is not a visit. */
function answer(session: Session, one: Marked): void {
  for (const offer of one.key.offers) {
    if (isVisit(offer)) continue;
    const said = truthful(session.world, session.memory, one, offer);
    if (!said) continue;
    press(session, one, said);
    return;
  }
}

function err(session: Session, one: Marked, manner: Manner, pick: number): void {
  const wrong = plain((heldEnd(one.product) ?? today(session.world)) + (pick % 2 === 0 ? 30 : -9) - pick);
  const { offers } = one.key;
  const offer =
    manner === 'early'
      ? (offers.find((any) => any.do === 'registered') ?? offers.find((any) => any.do === 'tick'))
      : manner === 'wrong-date'
        ? offers.find((any) => any.do === 'type-date')
        : offers[pick % Math.max(1, offers.length)];
  if (!offer || offer.do === 'claim-page') return;
  press(session, one, offer.do === 'type-date' ? { ...offer, date: wrong } : offer);
}

function isVisit(offer: Offer): boolean {
  return offer.do === 'open-list';
}
