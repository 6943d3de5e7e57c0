/** The judge finds what is untrue in products that are wrong on purpose, and nothing in what is true. */

import { describe, expect, it } from 'vitest';
import { believing, onDay, plainProduct, says } from './fakes.ts';
import { emptyMemory, rememberPage } from './judge/memory.ts';
import { flapping, newWatch } from './judge/watch.ts';
import type { Product, ShownKey } from './product.ts';
import { deed, faultsOf, LIST, popup, START, story } from './short-stories.ts';
import { minuteOf } from './truth/calendar.ts';
import { doDeed } from './truth/deeds.ts';
import { detailPage, listPage, type Page } from './truth/screens.ts';
import { type ProductTruth, worldOf } from './truth/world.ts';

describe('false calm', () => {
  it('is to say 90 days of a key that ends in ten and was shown', () => {
    expect(faultsOf(story(1, [0, LIST]), () => says(90))).toEqual(['calm']);
  });

  it('is nothing where the day was never shown: a colleague had renewed it before', () => {
    expect(faultsOf(story(1, [0, deed('issue')], [0, LIST]), () => says(90))).toEqual([]);
  });

  it('is not to count the days that are left', () => {
    expect(faultsOf(story(1, [0, LIST]), () => says(9))).toEqual([]);
  });

  it('is nothing while the newest page says 停止中: that it is used again is not knowable', () => {
    const again = story(3, [0, deed('stop')], [0, LIST], [1, deed('start')]);
    expect(faultsOf(again, () => says(''))).toEqual([]);
    expect(
      faultsOf({ ...again, events: [...again.events, { ...LIST, at: minuteOf(START + 2) }] }, () => says('')),
    ).toEqual(['calm']);
  });

  it('is nothing of a wrong day that was typed, until a page shows the true one', () => {
    const typed = story(1, [0, LIST], [0, popup('wrong-date')]);
    expect(faultsOf(typed, () => plainProduct())).toEqual([]);
    expect(faultsOf(story(1, [0, LIST], [0, popup('wrong-date')], [0, LIST]), () => believing())).toEqual(['calm']);
  });

  it('is nothing after the user said 登録した too early', () => {
    const early = story(12, [0, LIST], [1, deed('issue')], [1, LIST], [1, popup('early')], [2, LIST]);
    expect(faultsOf(early, () => plainProduct())).toEqual([]);
  });
});

describe('false alarms', () => {
  it('are to say `!` while the key that was shown is alive', () => {
    expect(faultsOf(story(1, [0, LIST]), () => says('!'))).toContain('alarm');
  });

  it('are to say 未 though only one key was ever shown', () => {
    expect(faultsOf(story(1, [0, LIST]), () => says(9, { unregistered: true }))).toContain('alarm');
  });

  it('are no 未 after a colleague has renewed and registered without a word', () => {
    const silent = story(2, [0, LIST], [1, deed('issue')], [1, deed('register')], [1, LIST]);
    expect(faultsOf(silent, () => plainProduct())).toEqual([]);
  });

  it('are `!` after that, unless it only asks whether the new key is registered', () => {
    const silent = story(12, [0, LIST], [1, deed('issue')], [1, deed('register')], [12, LIST]);
    const asking: Partial<ShownKey> = {
      unregistered: true,
      offers: [
        { do: 'registered', label: 'はい' },
        { do: 'not-yet', label: 'まだ' },
      ],
    };
    expect(faultsOf(silent, () => onDay(START + 12, says(0), says('!')))).toContain('alarm');
    expect(faultsOf(silent, () => onDay(START + 12, says(0), says('!', asking)))).not.toContain('alarm');
  });
});

describe('marks that nothing ends', () => {
  it('are `!`, 未 and `?` with no offer that helps', () => {
    expect(faultsOf(story(11, [0, LIST]), () => onDay(START + 11, says(0), says('!')))).toEqual(['unendable']);
    expect(faultsOf(story(1, [0, LIST]), () => says('?'))).toEqual(['question']);
  });

  it('are none where the presses lead on: renewed, seen, registered, said', () => {
    expect(faultsOf(story(12, [0, LIST]), () => plainProduct())).toEqual([]);
  });

  it('are none where no screen shows a date, and `?` is all that can be said', () => {
    const told = story(1, [0, LIST]);
    const { list, detail } = told.setup.screens;
    const screens = {
      ...told.setup.screens,
      list: { ...list, dates: 'none' },
      detail: { ...detail, dates: 'none' },
    } as const;
    expect(faultsOf({ ...told, setup: { ...told.setup, screens } }, () => says('?'))).toEqual([]);
  });
});

describe('lost words', () => {
  it('are もう使っていない that counts no longer once the page is seen again', () => {
    const left = story(2, [0, LIST], [1, deed('leave')], [1, popup('truthful')], [2, LIST]);
    expect(faultsOf(left, () => plainProduct())).toEqual([]);
    expect(faultsOf(left, () => plainProduct({ forgets: true }))).toContain('lost');
  });
});

it('an answer that goes back and forth on one day is flapping', () => {
  let looks = 0;
  const fickle = (): Product => {
    const [nine, eight] = [says(9), says(8)];
    return {
      ...nine,
      look: (...page) => {
        looks += 1;
        nine.look(...page);
        eight.look(...page);
      },
      shown: (now) => (looks % 2 ? nine : eight).shown(now),
    };
  };
  expect(faultsOf(story(1, [0, LIST], [0, LIST], [0, { do: 'again', back: 0 }]), fickle)).toEqual(['flapping']);
});

it('a page that is the first to show a day is a new fact; one that shows days which were all shown before is none', () => {
  const { setup } = story(1);
  const oldest = { ...setup.screens, list: { ...setup.screens.list, dates: 'oldest' as const } };
  const world = worldOf({ ...setup, screens: oldest }, minuteOf(START));
  const [memory, watch, product] = [emptyMemory(world), newWatch(), world.products[0] as ProductTruth];
  doDeed(world, 'issue', 0);
  const after = (page: Page, mark: ShownKey['mark']) => {
    rememberPage(memory, world, page);
    const key = { id: product.name, product: product.name, unregistered: false, mark } as ShownKey;
    return flapping(watch, world, memory, 1, [{ product, key, isOldName: false, isAmbiguous: false }]).length;
  };
  const [list, details] = [listPage(world, 0), detailPage(world, product)];
  expect([after(list, 9), after(list, '?'), after(details, 9)]).toEqual([0, 0, 0]);
  expect([after(list, '?'), after(details, 9)]).toEqual([0, 1]);
});

it('a product that throws is a crash, with the place', () => {
  const broken = () => ({
    ...says(9),
    shown: () => {
      throw new Error('no');
    },
  });
  expect(faultsOf(story(1, [0, LIST]), broken)).toEqual(['crash']);
});
