/** Plays a story against a product, and gathers every fault that the judge finds on the way. */

import { falseAlarms } from './judge/alarm.ts';
import { falseCalm } from './judge/calm.ts';
import type { Fault, FaultKind } from './judge/faults.ts';
import { isMixedUp } from './judge/memory.ts';
import { flapping, goneLines, newWatch, type Watch } from './judge/watch.ts';
import { lostWords } from './judge/words.ts';
import { follow, isMarked, type Marked } from './people/follow.ts';
import { popup, type Stuck } from './people/popup.ts';
import { again, open, type Session, sessionOf, shownIn, subjectsIn } from './people/session.ts';
import type { Product, Shown } from './product.ts';
import { minuteOf } from './truth/calendar.ts';
import { doDeed, settle } from './truth/deeds.ts';
import type { Event, Story } from './truth/events.ts';
import { closedPage, detailPage, listPage } from './truth/screens.ts';
import { worldOf } from './truth/world.ts';

export interface Played {
  readonly session: Session;
  readonly faults: readonly Fault[];
}

export interface Listener {
  /** An event is about to happen. */
  readonly event?: (event: Event) => void;
  /** The story is over, and this is shown before the last person follows it. */
  readonly end?: (session: Session, shown: Shown) => void;
}

export function play(story: Story, make: () => Product, listener: Listener = {}): Played {
  const world = worldOf(story.setup, minuteOf(story.begins));
  const session = sessionOf(world, make());
  const run: Run = { session, watch: newWatch(), facts: 0, faults: [] };
  try {
    for (const event of story.events) {
      world.now = event.at;
      listener.event?.(event);
      settle(world);
      happen(run, event);
      judge(run, event.do === 'again');
    }
    world.now = minuteOf(story.ends, 18);
    world.clockOff = 0;
    settle(world);
    judge(run, false);
    listener.end?.(session, shownIn(session));
    followAll(run);
    // A mark that stayed was counted as such: after all presses only calm can be false.
    judge(run, false, ['calm']);
    return { session, faults: run.faults };
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { session, faults: [...run.faults, { kind: 'crash', at: world.now, why }] };
  }
}

interface Run {
  readonly session: Session;
  readonly watch: Watch;
  /** Counts deeds and presses. */
  facts: number;
  readonly faults: Fault[];
}

function happen(run: Run, event: Event): void {
  const { session } = run;
  const { world } = session;
  switch (event.do) {
    case 'deed':
      run.facts += 1;
      doDeed(world, event.deed, event.product);
      return;
    case 'list':
      open(session, listPage(world, event.shop, event), event.sameTab);
      return;
    case 'detail': {
      const product = world.products[event.product];
      if (product?.listed) open(session, detailPage(world, product), event.sameTab);
      return;
    }
    case 'closed':
      open(session, closedPage(world, event.shop, event.screen));
      return;
    case 'again':
      again(session, event.back);
      return;
    case 'clock':
      world.clockOff = event.days * 24 * 60;
      run.facts += 1;
      return;
    case 'popup':
      run.facts += 1;
      for (const { marked, left } of popup(session, event.manner, event.pick)) {
        if (world.clockOff === 0) stay(run, marked, left);
      }
  }
}

/** While the clock is wrong nothing can be judged. */
function judge({ session, watch, facts, faults }: Run, isOldNews: boolean, only?: readonly FaultKind[]): void {
  const { world, memory, product } = session;
  if (world.clockOff !== 0) return;
  const shown = shownIn(session);
  const keys = subjectsIn(session, shown);
  const found = [
    ...falseCalm(world, memory, shown, keys),
    ...falseAlarms(world, memory, shown, keys),
    ...lostWords(world, memory, keys),
    ...flapping(watch, world, memory, facts, keys),
    ...goneLines(watch, world, product.said(), isOldNews),
  ];
  faults.push(...found.filter(({ kind }) => !only || only.includes(kind)));
  const { list, detail } = world.setup.screens;
  if (shown.asksWhosePage && (world.setup.shops.length === 1 || ![list.shop, detail.shop].includes('none'))) {
    const why = 'It asks whose page it is, though all pages name their shop, or there is but one.';
    faults.push({ kind: 'whose-page', at: world.now, why });
  }
}

/** In the end a person follows all that is offered, as long as something is. */
function followAll(run: Run): void {
  const { session } = run;
  for (const one of subjectsIn(session, shownIn(session))) {
    if (!isMarked(one.key) || one.isAmbiguous) continue;
    stay(run, one, follow(session, one));
  }
}

/**
 * A mark stayed. Where a page was given to a wrong shop, or pages of two shops that do not say so show one name, it may
 * be of a row that is in no shop: only もう使っていない ends that, and nobody knows whether it is true.
 */
function stay({ session, faults }: Run, marked: Marked, left: Stuck['left'] | undefined): void {
  const { world, memory } = session;
  if (!left || memory.hasWrongPage || isMixedUp(world, memory, marked.product)) return;
  faults.push(faultOf(session, { marked, left }));
}

function faultOf(session: Session, { marked, left }: Stuck): Fault {
  const { left: key, presses } = left;
  const isLoud = key.unregistered || key.mark === '!';
  const mark = `${key.unregistered ? '未' : ''}${key.mark}`;
  const why = `${key.product} stays ${mark} after: ${presses.join(' → ') || 'nothing that could truthfully be pressed'}.`;
  return { kind: isLoud ? 'unendable' : 'question', at: session.world.now, why, product: marked.product, key };
}
