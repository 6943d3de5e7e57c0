/** A tab that shows what it showed before tells nothing new, to the product as to its judge. */

import { describe, expect, it } from 'vitest';
import { believing, says } from './fakes.ts';
import { open, sessionOf } from './people/session.ts';
import { faultsOf, LIST, popup, START, story } from './short-stories.ts';
import { minuteOf } from './truth/calendar.ts';
import { doDeed } from './truth/deeds.ts';
import { listPage } from './truth/screens.ts';
import { worldOf } from './truth/world.ts';

/** A person who has opened the list, and the documents that the product was shown. */
function opened() {
  const documents: string[] = [];
  const product = { ...says(9), look: (_: unknown, __: unknown, document: string) => void documents.push(document) };
  const session = sessionOf(worldOf(story(1).setup, minuteOf(START)), product);
  open(session, listPage(session.world, 0));
  return { session, documents };
}

describe('the list, opened once more', () => {
  it('in the same tab is an old tab that is heard again, where it shows the same', () => {
    const { session, documents } = opened();
    open(session, listPage(session.world, 0), true);
    expect([documents, session.memory.order]).toEqual([['tab-1', 'tab-1'], 1]);
  });

  it('in the same tab is a new page, where it shows something else', () => {
    const { session, documents } = opened();
    doDeed(session.world, 'issue', 0);
    open(session, listPage(session.world, 0), true);
    expect([documents, session.memory.order, session.tabs.length]).toEqual([['tab-1', 'tab-1'], 2, 1]);
  });

  it('in a tab of its own is a new page, whatever it shows', () => {
    const { session, documents } = opened();
    open(session, listPage(session.world, 0));
    expect([documents, session.memory.order]).toEqual([['tab-1', 'tab-2'], 2]);
  });
});

it.each([
  [false, ['calm']],
  [true, []],
] as const)('that RMS still shows the day which was typed wrongly is news (in the same tab: %s)', (sameTab, faults) => {
  const told = story(1, [0, LIST], [0, popup('wrong-date')], [0, { ...LIST, sameTab } as typeof LIST]);
  expect(faultsOf(told, () => believing())).toEqual(faults);
});
