/** What pages and presses have told the product so far: the judge blames it only for what it could know from these. */

import type { Offer, ShownKey } from '../product.ts';
import { type DayNumber, numberOf } from '../truth/calendar.ts';
import type { Page, Row } from '../truth/screens.ts';
import { type Key, newest, type ProductTruth, today, type World } from '../truth/world.ts';

/** What one page showed of one product. */
export interface Seen {
  readonly order: number;
  readonly on: DayNumber;
  readonly name: string;
  /** How the page named its shop: url, number, or 'unidentified'. */
  readonly labels: string[];
  /** Whether it can only be a page of this shop. */
  readonly isSure: boolean;
  readonly days: readonly DayNumber[];
  readonly latest?: DayNumber;
  /** Days that were not past then, and the latest one. */
  readonly alive: readonly DayNumber[];
  readonly states: readonly Row['state'][];
  /** What it says of the newest key that it shows: a history of ended ones says nothing of that. */
  readonly newest: readonly Row['state'][];
}

/** What a word is about: a later one about the same takes its place. */
type Topic = 'registration' | 'date' | 'use' | 'page';

export interface Word {
  readonly order: number;
  readonly product: ProductTruth;
  readonly name: string;
  readonly keyId: string;
  /** How the product called its shop then. */
  readonly shop: string;
  readonly offer: Offer & { readonly date?: Temporal.PlainDate };
  readonly topic: Topic;
  readonly wasTrue: boolean;
  /** The newest key in truth when it was said. */
  readonly newest: Key | undefined;
}

export interface Memory {
  /** Counts pages and presses: what came after what. */
  order: number;
  readonly seen: ReadonlyMap<number, Seen[]>;
  readonly words: Word[];
  /** A page was given to a wrong shop: nothing can be laid to the product's charge any more. */
  hasWrongPage: boolean;
}

export function emptyMemory(world: World): Memory {
  return { order: 0, seen: new Map(world.products.map(({ index }) => [index, []])), words: [], hasWrongPage: false };
}

function labelsOf({ url, number }: Page['reading']['shop']): string[] {
  const found = [url, number].filter((one) => one !== undefined);
  return found.length > 0 ? found : ['unidentified'];
}

export function rememberPage(memory: Memory, world: World, { rows, reading }: Page): void {
  memory.order += 1;
  const labels = labelsOf(reading.shop);
  const isSure = world.setup.shops.length === 1 || labels[0] !== 'unidentified';
  for (const index of new Set(rows.map(({ product }) => product))) {
    const own = rows.filter(({ product }) => product === index);
    const days = own.flatMap(({ day }) => day ?? []);
    const latest = days.length > 0 ? Math.max(...days) : undefined;
    memory.seen.get(index)?.push({
      order: memory.order,
      on: today(world),
      name: own[0]?.name ?? '',
      labels,
      isSure,
      days,
      ...(latest !== undefined && { latest }),
      alive: days.filter((day) => day >= today(world) || day === latest),
      states: own.map(({ state }) => state),
      newest: own.flatMap(({ day, state }) => (day === undefined || day === latest ? [state] : [])),
    });
  }
}

const TOPICS: Readonly<Record<Offer['do'], Topic | undefined>> = {
  registered: 'registration',
  tick: 'registration',
  'not-yet': 'registration',
  'type-date': 'date',
  'shown-date-right': 'date',
  'typed-date-right': 'date',
  'still-used': 'use',
  away: 'use',
  'in-use-again': 'use',
  'claim-page': 'page',
  'open-list': undefined,
  'open-detail': undefined,
};

export function rememberWord(
  memory: Memory,
  about: { product: ProductTruth; key: ShownKey },
  offer: Word['offer'],
  wasTrue: boolean,
): void {
  const topic = TOPICS[offer.do];
  if (!topic) return;
  memory.order += 1;
  memory.words.push({
    order: memory.order,
    product: about.product,
    name: about.key.product,
    keyId: about.key.id,
    shop: about.key.shop,
    offer,
    topic,
    wasTrue,
    newest: newest(about.product),
  });
}

/** Whether by this word the vendor has the key: 登録した, or the last step of a registration, or one after that. */
export function saysRegistered({ offer, product: { places } }: Pick<Word, 'offer' | 'product'>): boolean {
  if (offer.do === 'registered') return true;
  if (offer.do !== 'tick') return false;
  return places.some(({ recipe: { steps } }) => {
    const last = steps.findLastIndex(({ part }) => part === 'registering');
    return steps.findIndex(({ id }) => id === offer.step) >= Math.max(last, 0);
  });
}

/** What the user has said of pages that named no shop. */
interface Claim {
  /** The id that the product has for the shop. */
  readonly id: string;
  /** The place in memory of the first page that he was asked about. */
  readonly since: number;
  /** The products that the question named; of a page with none of them he was not asked. */
  readonly products: readonly string[] | undefined;
}

/** The pages that were asked about are now known to be of this shop: of others nobody has said whose they are. */
export function rememberClaim(memory: Memory, world: World, shop: number, { id, since, products }: Claim): void {
  const own = world.setup.shops[shop];
  const names = own && (id === own.url || id === own.number) ? [own.url, own.number] : [id];
  for (const product of world.products) {
    if (product.shop !== shop) continue;
    for (const { labels, order, name } of memory.seen.get(product.index) ?? []) {
      const isAsked = order >= since && (products === undefined || products.includes(name));
      if (labels[0] === 'unidentified' && isAsked) labels.push(...names);
    }
  }
}

export function seenOf(memory: Memory, { index }: ProductTruth): readonly Seen[] {
  return memory.seen.get(index) ?? [];
}

/** The states of its keys on the newest page that says any. */
export function stateSeen(memory: Memory, product: ProductTruth): readonly Row['state'][] {
  const isSaid = ({ states }: Seen) => states.some((state) => state !== 'unknown');
  return seenOf(memory, product).findLast(isSaid)?.states ?? ['unknown'];
}

/**
 * The last days of its keys that pages have shown or words have named. `shop`: only pages that call the shop so, or do
 * not name it.
 */
export function daysTold(memory: Memory, product: ProductTruth, shop: string | undefined): readonly DayNumber[] {
  const said = memory.words.flatMap(({ product: about, offer }) => {
    const day = offer.date ?? ('key' in offer ? offer.key : undefined);
    return about === product && day ? [numberOf(day)] : [];
  });
  const isOf = ({ labels }: Seen) => shop === undefined || labels.includes(shop) || labels[0] === 'unidentified';
  return [...seenOf(memory, product).flatMap((seen) => (isOf(seen) ? seen.days : [])), ...said];
}

/**
 * Whether some page that named no shop, and of which nobody has said whose it is, showed a product of this name of
 * another shop: then nobody can tell the two apart.
 */
export function isMixedUp(world: World, memory: Memory, { name, shop }: ProductTruth): boolean {
  const others = world.products.filter((one) => one.shop !== shop);
  return others.some((one) =>
    seenOf(memory, one).some(({ labels, isSure, name: shown }) => !isSure && labels.length === 1 && shown === name),
  );
}
