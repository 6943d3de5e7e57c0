/** A person who does what is offered, truthfully, until the mark says what is true, at most eight presses in a row. */

import type { Offer, Shown, ShownKey } from '../product.ts';
import { doDeed } from '../truth/deeds.ts';
import { isDayShown } from '../truth/screens.ts';
import { heldEnd, liveKeys, type ProductTruth, today, type World, waits } from '../truth/world.ts';
import { truthful } from './answers.ts';
import { claim, press, type Session, shownIn, subjectsIn } from './session.ts';
import type { Subject } from './subject.ts';

const MOST = 8;

export type Marked = Subject & { key: ShownKey };

/** Whether the key asks for something. */
export function isMarked({ unregistered, mark }: ShownKey): boolean {
  return unregistered || mark === '!' || mark === '?';
}

/** What is still shown of it after all was done that could be, and the presses on the way; nothing once all is well. */
export function follow(session: Session, marked: Marked): { left: ShownKey; presses: string[] } | undefined {
  const { world } = session;
  if (!marked.isOldName) makeTrue(world, marked.product);
  const tried = new Set<string>();
  const presses: string[] = [];
  for (;;) {
    const shown = shownIn(session);
    const now = subjectsIn(session, shown).find(({ key }) => key.id === marked.key.id);
    if (!now || isWell(world, now)) return undefined;
    const label = presses.length < MOST ? step(session, shown, now, tried) : undefined;
    if (label === undefined) return { left: now.key, presses };
    presses.push(label);
  }
}

/** Takes the first offer that is true and was not tried in vain. Resolves to its label. */
function step(session: Session, shown: Shown, now: Marked, tried: Set<string>): string | undefined {
  for (const offer of waysOf(now.key)) {
    const id = `${offerId(offer)} ${lookOf(now.key)}`;
    const said = tried.has(id) ? undefined : truthful(session.world, session.memory, now, offer);
    if (!said) continue;
    tried.add(id);
    press(session, now, said);
    return offer.label;
  }
  const claiming = `claim ${session.memory.order}`;
  if (tried.has(claiming)) return undefined;
  tried.add(claiming);
  return claim(session, shown) ? '(ページの店舗を答えた)' : undefined;
}

/** What is offered, then the details, where the words speak of them. */
function* waysOf(key: ShownKey): Generator<Offer> {
  yield* key.offers;
  if (key.sentences.some((said) => said.includes('詳細'))) yield { do: 'open-detail', label: '(一覧から詳細を開いた)' };
}

/** Does on RMS and at the vendor what the truth calls for. */
function makeTrue(world: World, product: ProductTruth): void {
  if (!product.used || !product.listed || product.state === 'stopped') return;
  const { index } = product;
  if (product.state === 'awaiting') doDeed(world, 'approve', index);
  if (liveKeys(product, today(world)).length === 0) doDeed(world, 'issue', index);
  if (waits(product, today(world))) doDeed(world, 'register', index);
}

/** Whether the mark is what the truth says, or a `?` that nobody could answer. */
function isWell(world: World, { product, isOldName, key }: Marked): boolean {
  if (!isMarked(key)) return true;
  if (key.unregistered || key.mark !== '?' || isOldName || !product.used) return false;
  const end = heldEnd(product);
  return end !== undefined && !isDayShown(world, product, end, key.shop);
}

export function offerId(offer: Offer): string {
  const parts: unknown[] = [offer.do];
  if ('step' in offer) parts.push(offer.step);
  if ('key' in offer) parts.push(offer.key);
  if ('date' in offer) parts.push(offer.date);
  if ('destination' in offer) parts.push(offer.destination);
  return parts.join(' ');
}

function lookOf({ unregistered, mark, until, offers }: ShownKey): string {
  return [unregistered, mark, until, ...offers.map(offerId)].join();
}
