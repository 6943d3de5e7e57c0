/** The simulated people press what is offered: the popup has a button for each such press, and no other that tells. */

import '../ui/document.ts';

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { badgeOf } from '../../src/domain/today/badge.ts';
import { daysOf, SOON_DAYS } from '../../src/domain/today/columns/urgency.ts';
import type { Command } from '../../src/domain/today/commands.ts';
import type { KnownToday } from '../../src/domain/today/known.ts';
import { offersOf } from '../../src/domain/today/offers.ts';
import type { KeyToday } from '../../src/domain/today/standing.ts';
import type { Actions } from '../../src/ui/popup/actions.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { HOME, type PopupPlace } from '../../src/ui/popup/place.ts';
import { VENDORS } from '../../src/vendors/index.ts';
import { at } from '../support/facts.ts';
import { many } from '../support/long-run.ts';
import { LIST } from '../ui/open-popup.tsx';
import { kagiban } from './kagiban.ts';
import { play } from './play.ts';
import { SEED } from './simulation.ts';
import { storyOf } from './stories/lives.ts';
import { placesOf } from './truth/vendors.ts';

interface State {
  readonly one: KeyToday;
  readonly known: KnownToday;
}

/** States of these stories, each kind once. */
function statesOf(stories: number): State[] {
  const states = new Map<string, State>();
  const watched = () => {
    const product = kagiban(placesOf);
    return {
      ...product,
      shown: (now: Temporal.Instant) => {
        const known = product.known(now);
        for (const one of known.keys) states.set(kindOf(one), { one, known });
        return product.shown(now);
      },
    };
  };
  for (let story = 0; story < stories; story++) play(storyOf(SEED, story), watched);
  return [...states.values()];
}

function kindOf(one: KeyToday): string {
  const { standing, doubts, license } = one;
  const steps = offersOf(one).map((offer) => ('step' in offer ? offer.step : offer.is));
  return [standing.is, urgencyOf(one), license.product, license.ring.shown?.state, ...doubts, ...steps].join();
}

/** No button depends on a day more or less, but on the end being passed, today, soon or far. */
function urgencyOf(one: KeyToday): string {
  const days = daysOf(one);
  if (days === undefined) return 'none';
  if (days <= 0) return days < 0 ? 'over' : 'today';
  return days <= SOON_DAYS ? 'soon' : 'far';
}

/** What all buttons of this view tell, where it leads, and which addresses it opens. */
async function pressAll(state: State, place: PopupPlace) {
  const { one } = state;
  const told: string[] = [];
  const places: string[] = [];
  const opened: string[] = [];
  const actions: Actions = {
    tell: async (command) => {
      told.push(factsOf(command));
      return [];
    },
    takeBack: async () => {},
    forget: async () => {},
    go: (to) => void places.push(to.at),
    open: (url) => void opened.push(url),
    keepOpen: () => {},
    grant: () => {},
  };
  const { heldBack: _, ...known } = state.known;
  const shown = {
    ...known,
    keys: [one],
    badge: badgeOf([one], known.sight),
    vendors: VENDORS,
    unreadable: 0,
    latestCheck: undefined,
    selfChecks: [],
    shops: [],
    joinedShops: [],
    joins: [],
    couldBeOne: () => false,
    newShop: 'unidentified.2',
  };
  const root = document.createElement('div');
  await act(() => render(<Popup known={shown} place={place} actions={actions} inTab={false} list={LIST} />, root));
  await act(async () => {
    for (const button of root.querySelectorAll<HTMLElement>('button, a')) button.click();
  });
  render(null, root);
  return { told, places, opened };
}

function factsOf(command: Command): string {
  return JSON.stringify(command({ at: at(0), order: 1 }));
}

const sorted = (facts: readonly string[]) => [...new Set(facts)].sort();

it('what is offered is what the popup has buttons for', async () => {
  const states = statesOf(many(10, 100));
  expect(states.length).toBeGreaterThan(80);
  for (const state of states) {
    const { one } = state;
    const home = await pressAll(state, HOME);
    const steps = await pressAll(state, { at: 'steps', id: one.license.id });
    const offered = sorted(offersOf(one).map(({ command }) => factsOf(command)));
    expect(sorted([...home.told, ...steps.told]), kindOf(one)).toEqual(offered);
    expect([home.places.includes('form'), home.opened.includes(LIST)], kindOf(one)).toEqual([true, true]);
  }
});
