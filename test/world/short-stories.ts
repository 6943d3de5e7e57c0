/** Stories of a few steps about one shop with one product: what the judge is tried on. */

import { play } from './play.ts';
import type { Product } from './product.ts';
import { minuteOf } from './truth/calendar.ts';
import type { DeedName, Event, Manner, Story } from './truth/events.ts';

export const START = 20_500;

type Step = Event extends infer One ? (One extends { at: number } ? Omit<One, 'at'> : never) : never;

/** A shop with one product, whose key ends in ten days; each step on its day. */
export function story(ends: number, ...steps: readonly (readonly [day: number, step: Step])[]): Story {
  return {
    setup: {
      shops: [{ url: 'mihon-ichi', number: '100001', name: 'みほん一号店' }],
      products: [
        {
          shop: 0,
          name: 'みほん受注くん',
          developer: 'みほん社',
          family: 'vendor',
          lifetime: 90,
          issued: [START - 80],
          holds: 0,
        },
      ],
      screens: {
        list: { dates: 'newest', state: true, shop: 'url' },
        detail: { dates: 'newest', shop: 'url', family: true },
        saysExpired: true,
      },
    },
    begins: START,
    ends: START + ends,
    events: steps.map(([day, step], at) => ({ ...step, at: minuteOf(START + day, 10, at) }) as Event),
  };
}

export const LIST: Step = { do: 'list', shop: 0 };
export const deed = (name: DeedName): Step => ({ do: 'deed', deed: name, product: 0 });
export const popup = (manner: Manner): Step => ({ do: 'popup', manner, pick: 0 });

export function faultsOf(told: Story, make: () => Product): string[] {
  return [...new Set(play(told, make).faults.map(({ kind }) => kind))];
}
