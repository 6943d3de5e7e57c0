/** A story while it is played: the truth, the product beside it, the open tabs, and what the product was told. */

import { emptyMemory, type Memory, rememberClaim, rememberPage, rememberWord } from '../judge/memory.ts';
import type { Product, Shown, ShownKey } from '../product.ts';
import { instant } from '../truth/calendar.ts';
import { detailPage, listPage, type Page, pageWith } from '../truth/screens.ts';
import type { World } from '../truth/world.ts';
import { isTrue, type Said } from './answers.ts';
import { type Subject, subjectOf } from './subject.ts';

export interface Session {
  readonly world: World;
  readonly product: Product;
  readonly memory: Memory;
  readonly tabs: { readonly document: string; page: Page }[];
  /** The shop in the truth for which the product has each id that no page names. */
  readonly unnamed: Map<string, number>;
  /** The shops of the pages that are in question. */
  readonly inQuestion: Set<number>;
  /** The place in memory of the first of them. */
  askedSince: number;
}

export function sessionOf(world: World, product: Product): Session {
  return {
    world,
    product,
    memory: emptyMemory(world),
    tabs: [],
    unnamed: new Map(),
    inQuestion: new Set(),
    askedSince: 0,
  };
}

function clock({ world }: Session): Temporal.Instant {
  return instant(world.now + world.clockOff);
}

export function shownIn(session: Session): Shown {
  return session.product.shown(clock(session));
}

/**
 * Opens this page in a new tab, or in the tab that was opened last: where that shows the same already, nobody can tell
 * it from one that stood open all the time.
 */
export function open(session: Session, page: Page, sameTab = false): void {
  const last = session.tabs.at(-1);
  const tab = sameTab && last ? last : { document: `tab-${session.tabs.length + 1}`, page };
  if (tab === last && JSON.stringify(tab.page.reading) === JSON.stringify(page.reading)) {
    again(session, 0);
    return;
  }
  if (tab !== last) session.tabs.push(tab);
  tab.page = page;
  rememberPage(session.memory, session.world, page);
  session.product.look(page.reading, clock(session), tab.document);
  if (page.reading.shop.url ?? page.reading.shop.number) return;
  if (page.rows.length > 0 && !session.unnamed.has(UNIDENTIFIED)) session.unnamed.set(UNIDENTIFIED, page.shop);
  if (page.reading.screen === 'login') session.inQuestion.clear();
  else if (page.rows.length > 0 && shownIn(session).asksWhosePage) {
    if (session.inQuestion.size === 0) session.askedSince = session.memory.order;
    session.inQuestion.add(page.shop);
  }
}

/** What the product calls the first shop that no page names. */
const UNIDENTIFIED = 'unidentified';

/** A tab that still shows what it showed is heard once more: that tells nothing. */
export function again(session: Session, back: number): void {
  const tab = session.tabs.at(-1 - back);
  if (tab) session.product.look(tab.page.reading, clock(session), tab.document);
}

/** Presses it, whether true or not; a visit shows the world's screen. */
export function press(session: Session, about: Subject & { key: ShownKey }, offer: Said): void {
  const { world, memory } = session;
  const { product } = about;
  // Before a wrong clock nobody knows what he says.
  const wasTrue = world.clockOff === 0 && isTrue(world, memory, about, offer);
  session.product.press(offer, clock(session));
  if (offer.do === 'open-list') open(session, listPage(world, product.shop, { page: pageWith(world, product) }));
  else if (offer.do === 'open-detail') open(session, detailPage(world, product));
  else rememberWord(memory, about, offer, wasTrue);
}

/** Says of the page in question that it is of a shop that it is not of. */
export function claimWrongly(session: Session, { offers }: Shown, pick: number): void {
  const claims = offers.filter((one) => one.do === 'claim-page');
  const chosen = claims[pick % Math.max(1, claims.length)];
  if (!chosen) return;
  session.memory.hasWrongPage = true;
  session.product.press(chosen, clock(session));
}

/**
 * Says whose the page is that was opened last. Resolves to whether that could be said. Of several pages in question the
 * answer counts for all, so that it is wrong where another one is of another shop.
 */
export function claim(session: Session, { offers, asksWhosePage }: Shown): boolean {
  if (!asksWhosePage) return false;
  const { world, memory, tabs, unnamed, inQuestion } = session;
  const shop = tabs.at(-1)?.page.shop ?? 0;
  const { url, number } = world.setup.shops[shop] ?? {};
  const claims = offers.flatMap((one) => (one.do === 'claim-page' ? [one] : []));
  const isTaken = (id: string) =>
    unnamed.has(id) || world.setup.shops.some((any) => id === any.url || id === any.number);
  const chosen =
    claims.find((one) => one.shop === url || one.shop === number) ??
    claims.find((one) => unnamed.get(one.shop) === shop) ??
    claims.find((one) => !isTaken(one.shop));
  if (!chosen) return false;
  session.product.press(chosen, clock(session));
  if (!isTaken(chosen.shop)) unnamed.set(chosen.shop, shop);
  if ([...inQuestion].some((other) => other !== shop)) memory.hasWrongPage = true;
  inQuestion.clear();
  rememberClaim(memory, world, shop, { id: chosen.shop, since: session.askedSince, products: chosen.products });
  return true;
}

/** The keys that are shown, with what each is about. Keys of which the truth knows nothing are left out. */
export function subjectsIn({ world, unnamed }: Session, { keys }: Shown): (Subject & { key: ShownKey })[] {
  return keys.flatMap((key) => {
    const subject = subjectOf(world, key, unnamed.get(key.shop));
    return subject ? [{ ...subject, key }] : [];
  });
}
