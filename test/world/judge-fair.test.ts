/** The judge asks for nothing that nobody could know, and excuses nothing that pages and words have told. */

import { describe, expect, it } from 'vitest';
import { onDay, plainProduct, says } from './fakes.ts';
import { isMisled } from './judge/blame.ts';
import {
  emptyMemory,
  isMixedUp,
  type Memory,
  rememberClaim,
  rememberPage,
  rememberWord,
  saysRegistered,
} from './judge/memory.ts';
import { lostWords } from './judge/words.ts';
import { isTrue } from './people/answers.ts';
import { claim, open, sessionOf, shownIn } from './people/session.ts';
import type { Offer, Product, ShownKey } from './product.ts';
import { deed, faultsOf, LIST, popup, START, story } from './short-stories.ts';
import { minuteOf, plain } from './truth/calendar.ts';
import { doDeed } from './truth/deeds.ts';
import type { Story } from './truth/events.ts';
import { listPage, type Screens } from './truth/screens.ts';
import { type ProductTruth, type World, worldOf } from './truth/world.ts';

const END = START + 10;

/** The same story where lists are like this. */
function withLists(told: Story, list: Partial<Screens['list']>): Story {
  const { screens } = told.setup;
  return { ...told, setup: { ...told.setup, screens: { ...screens, list: { ...screens.list, ...list } } } };
}

/** Two shops with one product of one name each, whose lists do not say whose they are. */
function twoShops(...told: Parameters<typeof story>): Story {
  const one = withLists(story(...told), { shop: 'none' });
  const { shops, products } = one.setup;
  const other = { url: 'mihon-ni', number: '100002', name: 'みほん二号店' };
  const setup = {
    ...one.setup,
    shops: [...shops, other],
    products: [...products, ...products.map((product) => ({ ...product, shop: 1 }))],
  };
  return { ...one, setup };
}

function begin({ setup }: Story): { world: World; memory: Memory; product: ProductTruth } {
  const world = worldOf(setup, minuteOf(START));
  return { world, memory: emptyMemory(world), product: world.products[0] as ProductTruth };
}

const say = (memory: Memory, product: ProductTruth, offer: object, wasTrue: boolean) =>
  rememberWord(
    memory,
    { product, key: { id: product.name, product: product.name } as ShownKey },
    { label: '', ...offer } as Offer,
    wasTrue,
  );

const asking = (product: Product, ...shops: string[]): Product => ({
  ...product,
  shown: (now) => ({
    ...product.shown(now),
    asksWhosePage: true,
    offers: shops.map((shop) => ({ do: 'claim-page', shop, label: shop })),
  }),
});

describe('a wrong day that was typed', () => {
  it('misleads until a page shows the true one', () => {
    const { world, memory, product } = begin(story(1));
    say(memory, product, { do: 'type-date', date: plain(END + 30) }, false);
    expect(isMisled(world, memory, product, true)).toBe(true);
    rememberPage(memory, world, listPage(world, 0));
    expect(isMisled(world, memory, product, true)).toBe(false);
  });

  it('misleads on where the user has denied the day that RMS shows: that it is there again is no news', () => {
    const { world, memory, product } = begin(story(1));
    rememberPage(memory, world, listPage(world, 0));
    say(memory, product, { do: 'typed-date-right', date: plain(END + 30) }, false);
    rememberPage(memory, world, listPage(world, 0));
    expect(isMisled(world, memory, product, true)).toBe(true);
  });
});

describe('a tick', () => {
  const says = (step: string) => {
    const { product } = begin(story(1));
    return saysRegistered({ product, offer: { do: 'tick', step, label: '' } as Offer });
  };

  it('of the last step of a registration, or after it, says that the vendor has the key; one before it does not', () => {
    expect(['issued', 'approved', 'registered', 'confirmed'].map(says)).toEqual([false, false, true, true]);
  });

  it('before it takes back no untrue 登録した', () => {
    const { world, memory, product } = begin(story(1));
    say(memory, product, { do: 'registered', key: plain(END + 80) }, false);
    say(memory, product, { do: 'tick', step: 'issued' }, true);
    expect(isMisled(world, memory, product)).toBe(true);
    say(memory, product, { do: 'tick', step: 'confirmed' }, true);
    expect(isMisled(world, memory, product)).toBe(false);
  });
});

describe('登録した', () => {
  it('of a day is true of a newer key too, until a page has told of that one', () => {
    const { world, memory, product } = begin(story(1));
    doDeed(world, 'issue', 0);
    doDeed(world, 'register', 0);
    const offer = { do: 'registered', key: plain(END), label: '' } as const;
    const subject = { product, isOldName: false, isAmbiguous: false };
    expect(isTrue(world, memory, subject, offer)).toBe(true);
    rememberPage(memory, world, listPage(world, 0));
    expect(isTrue(world, memory, subject, offer)).toBe(false);
    expect(isTrue(world, memory, { ...subject, shop: '100001' }, offer)).toBe(true);
  });

  it('without a day is of a key that comes after the one that the user has typed in', () => {
    const { world, memory, product } = begin(story(1));
    const offer = { do: 'registered', label: '' } as const;
    const subject = { product, isOldName: false, isAmbiguous: false };
    expect(isTrue(world, memory, subject, offer)).toBe(true);
    say(memory, product, { do: 'type-date', date: plain(END) }, true);
    expect(isTrue(world, memory, subject, offer)).toBe(false);
  });
});

describe('a day that was truthfully typed', () => {
  const typed = [[0, LIST] as const, [0, popup('truthful')] as const];
  const later = (mark: ShownKey['mark']) => () => onDay(START + 1, plainProduct(), says(mark));
  const undated = { dates: 'none' } as const;

  it('is lost where it counts no longer, unless the newest page with a state says 停止中', () => {
    expect(faultsOf(withLists(story(2, ...typed), undated), later(''))).toContain('lost');
    const stopped = withLists(story(2, ...typed, [0, deed('stop')], [0, LIST]), undated);
    expect(faultsOf(stopped, later(''))).not.toContain('lost');
  });

  it('is not lost while もう使っていない stands, said by mistake as it may be: what is put away counts nothing down', () => {
    const { world, memory, product } = begin(withLists(story(2), undated));
    const key = { id: product.name, product: product.name, mark: '', offers: [] as readonly Offer[] } as ShownKey;
    const lost = () => lostWords(world, memory, [{ product, key, isOldName: false, isAmbiguous: false }]).length;
    say(memory, product, { do: 'type-date', date: plain(END) }, true);
    expect(lost()).toBe(1);
    say(memory, product, { do: 'away' }, false);
    doDeed(world, 'stop', 0);
    expect(lost()).toBe(0);
    say(memory, product, { do: 'in-use-again' }, true);
    expect(lost()).toBe(1);
  });

  it('is known of the product under that name only', () => {
    expect(faultsOf(withLists(story(2, ...typed, [1, LIST]), undated), later(90))).toContain('calm');
    const renamed = withLists(story(2, ...typed, [1, deed('rename')], [1, LIST]), undated);
    expect(faultsOf(renamed, later(90))).not.toContain('calm');
  });
});

describe('pages of two shops that do not say so and show one name', () => {
  it('cannot be told apart, until the user has said whose they are', () => {
    const { world, memory, product } = begin(twoShops(1));
    rememberPage(memory, world, listPage(world, 0));
    expect(isMixedUp(world, memory, product)).toBe(false);
    rememberPage(memory, world, listPage(world, 1));
    expect(isMixedUp(world, memory, product)).toBe(true);
    const claim = { id: 'unidentified.2', since: 2, products: undefined };
    rememberClaim(memory, world, 1, { ...claim, since: 3 });
    rememberClaim(memory, world, 1, { ...claim, products: ['別の製品'] });
    expect(isMixedUp(world, memory, product)).toBe(true);
    rememberClaim(memory, world, 1, claim);
    expect(isMixedUp(world, memory, product)).toBe(false);
  });

  it('are no reason for an alarm as long as it asks whose they are', () => {
    const told = twoShops(12, [0, LIST], [11, deed('issue')], [11, deed('register')], [12, LIST]);
    const alarmed = () => onDay(START + 12, says(0), says('!'));
    expect(faultsOf(told, alarmed)).toContain('alarm');
    expect(faultsOf(told, () => asking(alarmed()))).not.toContain('alarm');
  });

  it('make an answer about both of them wrong', () => {
    const session = sessionOf(begin(twoShops(1)).world, asking(says(9), 'unidentified', 'unidentified.2'));
    open(session, listPage(session.world, 0));
    expect(claim(session, shownIn(session))).toBe(true);
    expect(session.memory.hasWrongPage).toBe(false);
    open(session, listPage(session.world, 0));
    open(session, listPage(session.world, 1));
    claim(session, shownIn(session));
    expect([session.memory.hasWrongPage, [...session.unnamed]]).toEqual([
      true,
      [
        ['unidentified', 0],
        ['unidentified.2', 1],
      ],
    ]);
  });
});
