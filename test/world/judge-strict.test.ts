/** The judge hides nothing behind what says nothing: history, silence, a question about another page, an old look. */

import { describe, expect, it } from 'vitest';
import { onDay, says } from './fakes.ts';
import { emptyMemory, rememberPage, rememberWord } from './judge/memory.ts';
import { lostWords } from './judge/words.ts';
import type { Marked } from './people/follow.ts';
import type { Offer, Product, ShownKey } from './product.ts';
import { deed, faultsOf, LIST, START, story } from './short-stories.ts';
import { minuteOf, plain } from './truth/calendar.ts';
import { doDeed } from './truth/deeds.ts';
import type { Story } from './truth/events.ts';
import { listPage } from './truth/screens.ts';
import { type ProductTruth, worldOf } from './truth/world.ts';

const shownBy = (product: Product, more: Partial<ReturnType<Product['shown']>>): Product => ({
  ...product,
  shown: (now) => ({ ...product.shown(now), ...more }),
});

describe('false calm', () => {
  it('is to show nothing at all of a product that was seen', () => {
    expect(faultsOf(story(1, [0, LIST]), () => shownBy(says(9), { keys: [] }))).toEqual(['calm']);
  });

  it('is not excused by a question whose page it is, where the page with the day names its shop', () => {
    const asking = () => shownBy(says(90), { asksWhosePage: true });
    expect(faultsOf(story(1, [0, LIST]), asking)).toContain('calm');
  });
});

describe('false alarms', () => {
  const DETAILS = { do: 'detail', product: 0 } as const;
  const withHistory = (told: Story): Story => {
    const { screens } = told.setup;
    return { ...told, setup: { ...told.setup, screens: { ...screens, detail: { ...screens.detail, dates: 'all' } } } };
  };

  it('are `!` of a key that lives, though details list an ended one below it', () => {
    const steps = [[0, LIST] as const, [5, deed('issue')] as const, [5, deed('register')] as const];
    const renewed = withHistory(story(12, ...steps, [12, DETAILS]));
    expect(faultsOf(renewed, () => onDay(START + 12, says(9), says('!')))).toContain('alarm');
  });

  it('are `!` and 未 of a product that was seen stopped', () => {
    const stopped = story(1, [0, deed('stop')], [0, LIST]);
    expect(faultsOf(stopped, () => says('!'))).toContain('alarm');
    expect(faultsOf(stopped, () => says('', { unregistered: true }))).toContain('alarm');
    expect(faultsOf(stopped, () => says(''))).toEqual([]);
  });

  it('are `!` beside a last day that is still to come', () => {
    const silent = story(2, [0, LIST], [1, deed('issue')], [1, deed('register')], [1, LIST]);
    const offers = [{ do: 'registered', label: 'はい' } as const, { do: 'not-yet', label: 'まだ' } as const];
    const asking = (days: number) => says('!', { unregistered: true, until: plain(START + days), offers });
    expect(faultsOf(silent, () => onDay(START + 2, says(9), asking(10)))).toContain('alarm');
    expect(faultsOf(silent, () => onDay(START + 2, says(9), asking(-1)))).not.toContain('alarm');
  });
});

describe('lost words', () => {
  function begin() {
    const world = worldOf(story(1).setup, minuteOf(START));
    const [memory, product] = [emptyMemory(world), world.products[0] as ProductTruth];
    const keyWith = (more: Partial<ShownKey>): Marked => {
      const key = { id: 'one', product: product.name, shop: 'unidentified', mark: '', offers: [], ...more } as ShownKey;
      return { product, key, isOldName: false, isAmbiguous: false };
    };
    const say = (offer: object) => rememberWord(memory, keyWith({}), { label: '', ...offer } as Offer, true);
    const lost = (more: Partial<ShownKey>) => lostWords(world, memory, [keyWith(more)]).length;
    const look = () => rememberPage(memory, world, listPage(world, 0));
    return { world, product, say, lost, look };
  }
  const offers = (offer: object) => ({ offers: [{ label: '', ...offer } as Offer] });

  it('are a typed day that gives way to one which was shown before', () => {
    const { world, say, lost, look } = begin();
    look();
    doDeed(world, 'issue', 0);
    doDeed(world, 'register', 0);
    say({ do: 'type-date', date: plain(START + 90) });
    expect(lost({ until: plain(START + 90) })).toBe(0);
    expect(lost({ until: plain(START + 10) })).toBe(1);
  });

  it.each(['still-used', 'in-use-again'])('are an answer (%s) that is asked for again', (answer) => {
    const { say, lost, look } = begin();
    say({ do: answer });
    expect(lost(offers({ do: 'away' }))).toBe(0);
    expect(lost(offers({ do: answer }))).toBe(1);
    look();
    expect(lost(offers({ do: answer }))).toBe(0);
  });

  it('are まだ that is asked for again before another key is issued', () => {
    const { world, say, lost, look } = begin();
    doDeed(world, 'issue', 0);
    look();
    const notYet = { do: 'not-yet', key: plain(START + 90) };
    say(notYet);
    expect(lost(offers(notYet))).toBe(1);
    look();
    expect(lost(offers(notYet))).toBe(1);
  });

  it('are told of a key under whatever id it goes now: a page may have named its shop', () => {
    const { product, say, lost } = begin();
    product.used = false;
    say({ do: 'away' });
    expect(lost({ id: 'another', mark: '!' })).toBe(1);
    expect(lost({ id: 'another', product: '別の製品', mark: '!' })).toBe(0);
  });
});
