/** What is done on RMS and at the vendor, and what refuses it: two live keys at most, none issued while it waits. */

import type { DeedName } from './events.ts';
import { holdsEverywhere, liveKeys, type ProductTruth, today, type World } from './world.ts';

type Deed = (product: ProductTruth, world: World) => void;

const BY_NAME: Readonly<Record<DeedName, Deed>> = {
  issue: (product, world) => {
    const isRefused = product.state !== 'active' || liveKeys(product, today(world)).length >= 2;
    if (product.listed && !isRefused) {
      product.keys.push({ serial: product.keys.length, end: today(world) + product.lifetime, stopped: false });
    }
  },
  register: (product, world) => {
    const key = usable(product, world);
    if (key) product.holds.fill(key);
  },
  'register-one': (product, world) => {
    const key = usable(product, world);
    const place = product.holds.findIndex((held) => held !== key);
    if (key && place >= 0) product.holds[place] = key;
  },
  approve: (product) => {
    if (product.state === 'awaiting') product.state = 'active';
  },
  'stop-old': (product, world) => {
    const live = liveKeys(product, today(world));
    const [old] = live;
    if (old && live.length > 1 && !product.holds.includes(old)) old.stopped = true;
  },
  stop: (product) => {
    if (product.state === 'active') product.state = 'stopped';
  },
  start: (product) => {
    if (product.state === 'stopped') product.state = 'active';
  },
  'ask-update': (product) => {
    product.update = true;
  },
  update: (product) => {
    product.update = false;
  },
  leave: (product) => {
    product.used = false;
  },
  rename: (product) => {
    if (product.places.length > 1 || !product.byHand) return;
    product.former.push(product.name);
    product.name = `${product.former[0]} 新${product.former.length}版`;
  },
  'rename-developer': (product) => {
    product.developer = `新${product.developer}`;
  },
  apply: (product, world) => {
    if (product.listed || product.state !== 'awaiting') return;
    product.listed = true;
    product.keys.push({ serial: 0, end: today(world) + product.lifetime, stopped: false });
  },
};

function usable(product: ProductTruth, world: World) {
  return product.state === 'active' ? liveKeys(product, today(world)).at(-1) : undefined;
}

export function doDeed(world: World, deed: DeedName, index: number): void {
  const product = world.products[index];
  if (!product || world.setup.products[index]?.absent) return;
  BY_NAME[deed](product, world);
  settle(world);
}

/** Vendors that need nobody take the newest key by themselves. */
export function settle(world: World): void {
  for (const product of world.products) {
    if (product.byHand) continue;
    const key = usable(product, world);
    if (key && !holdsEverywhere(product, key)) product.holds.fill(key);
  }
}
