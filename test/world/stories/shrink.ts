/** Shortens a story while the same fault remains: events, then products are left out, then its end comes sooner. */

import type { Fault, FaultKind } from '../judge/faults.ts';
import { play } from '../play.ts';
import type { Product } from '../product.ts';
import { dayAt } from '../truth/calendar.ts';
import type { Story } from '../truth/events.ts';

export function shortest(story: Story, kind: FaultKind, make: () => Product): { story: Story; fault: Fault } {
  const faultIn = (one: Story) => play(one, make).faults.find((fault) => fault.kind === kind);
  let best = story;
  let fault = faultIn(story) as Fault;
  const attempt = (one: Story): boolean => {
    const found = faultIn(one);
    if (!found) return false;
    best = one;
    fault = found;
    return true;
  };
  attempt({ ...best, ends: dayAt(fault.at), events: best.events.filter(({ at }) => at <= fault.at) });
  for (let before = -1; before !== best.events.length; ) {
    before = best.events.length;
    for (let size = Math.ceil(before / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
      for (let from = best.events.length - size; from > -size; from -= size) {
        const left = best.events.filter((_, at) => at < Math.max(0, from) || at >= from + size);
        if (left.length < best.events.length) attempt({ ...best, events: left });
      }
    }
    best.setup.products.forEach((product, at) => {
      if (product.absent) return;
      const products = best.setup.products.map((one, other) => (other === at ? { ...product, absent: true } : one));
      attempt({ ...best, setup: { ...best.setup, products } });
    });
  }
  const soonest = dayAt(best.events.at(-1)?.at ?? 0);
  if (soonest < best.ends) attempt({ ...best, ends: Math.max(best.begins, soonest) });
  return { story: best, fault };
}
