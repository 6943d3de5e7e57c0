/**
 * Opens the popup, or the options, over invented facts, and keeps what is pressed in it, as the real one does with
 * `storage.local`.
 */

import './document.ts';

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type Facts, nextOrder, type Told, toldKey, visitKey } from '../../src/domain/facts/facts.ts';
import type { SelfCheck } from '../../src/domain/facts/self-check.ts';
import type { Settings } from '../../src/domain/facts/settings.ts';
import { keysOfShop } from '../../src/domain/shops/shop-facts.ts';
import type { Badge, Sight } from '../../src/domain/today/badge.ts';
import { OptionsPage } from '../../src/ui/options/OptionsPage.tsx';
import type { Actions } from '../../src/ui/popup/actions.ts';
import { knownOn } from '../../src/ui/popup/known.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { HOME, type PopupPlace } from '../../src/ui/popup/place.ts';
import type { PageUnder } from '../../src/ui/popup/view.ts';
import { VENDORS } from '../../src/vendors/index.ts';
import { at, type Fact, factsOf, type Seen, TODAY } from '../support/facts.ts';
import { kept, type Planned, plannedWith } from './planned.ts';

export const LIST = 'https://ichiba-bs.rms.rakuten.co.jp/apisson/';
/** What the page under it is told as. */
export const REPORT = '鍵番の構造レポート 1\n枠 0 幅 1280\n終わり\n';
const SEES: Sight = { mayRead: true, newerData: false };

export interface OpenPopup {
  /** The text of the whole popup, or of the first element that fits. */
  text(selector?: string): string;
  all(selector: string): HTMLElement[];
  /** Presses the button or link with exactly these words. */
  press(words: string): Promise<void>;
  button(words: string): HTMLButtonElement | undefined;
  field(name: string): HTMLInputElement;
  /** Types or pastes this into the field of that name; leaves it; chooses this in the first field that fits. */
  type(name: string, text: string): Promise<void>;
  leave(name: string): Promise<void>;
  choose(selector: string, value: string): Promise<void>;
  badge(): Badge;
  readonly told: readonly Told[];
  readonly opened: string[];
  place: PopupPlace;
  /** What is chosen. */
  settings(): Settings;
  /** Waits until what was pressed by other means is kept and drawn. */
  settle(): Promise<void>;
  /** RMS shows something new. */
  see(...seen: readonly Seen[]): Promise<void>;
}

export interface OpenOptions {
  readonly place?: PopupPlace;
  readonly sight?: Sight;
  readonly unreadable?: number;
  readonly selfChecks?: readonly SelfCheck[];
  readonly inTab?: boolean;
  /** The page of RMS under it. */
  readonly under?: PageUnder;
  /** Nothing can be copied. */
  readonly noClipboard?: boolean;
  /** What the page under it is told as, once it is. */
  readonly report?: Promise<string>;
  /** Nothing can be stored. */
  readonly full?: boolean;
  /** The options page instead of the popup. */
  readonly options?: boolean;
  /** What was chosen before, and what the browser answers. */
  readonly planned?: Omit<Planned, 'full'>;
}

export async function openPopup(given: readonly Fact[], options: OpenOptions = {}): Promise<OpenPopup> {
  const { sight = SEES, unreadable = 0, selfChecks = [], inTab = false, full = false, under } = options;
  let facts: Facts = factsOf(...given);
  const root = document.createElement('div');
  document.body.replaceChildren(root);

  const without = (told: readonly Told[]) => {
    const keys = new Set(told.map(toldKey));
    return facts.told.filter((fact) => !keys.has(toldKey(fact)));
  };
  const actions: Actions = {
    async tell(telling) {
      if (full) throw new Error('The disk is full.');
      const told = telling({ at: at(0), order: nextOrder(facts) });
      facts = { ...facts, told: [...without(told), ...told] };
      await show();
      return told;
    },
    async takeBack(told) {
      facts = { ...facts, told: without(told) };
      await show();
    },
    async forget(shop) {
      const keys = new Set(keysOfShop(shop, facts, TODAY));
      facts = {
        visits: facts.visits.filter((visit) => !keys.has(visitKey(visit))),
        told: facts.told.filter((fact) => !keys.has(toldKey(fact))),
      };
      await show();
    },
    go(place) {
      popup.place = place;
      void show();
    },
    open: (url) => void popup.opened.push(url),
    keepOpen: (id) => void popup.opened.push(`steps of ${id}`),
    settings: () => void popup.opened.push('settings'),
    practice: () => void popup.opened.push('practice'),
    readHere: async () => {
      if (full) throw new Error('The page is gone.');
      popup.opened.push('read here');
    },
    readAlways: () => void popup.opened.push('read always'),
    report: () => {
      if (full) return Promise.reject(new Error('The page is gone.'));
      return options.report ?? Promise.resolve(REPORT);
    },
    copy: async (text) => {
      if (options.noClipboard) throw new Error('There is no clipboard.');
      popup.opened.push(`copied ${text}`);
    },
    grant: () => void popup.opened.push('grant'),
  };

  const planned = plannedWith(
    { ...options.planned, full },
    () => show(),
    (did) => popup.opened.push(did),
  );
  const known = () => {
    return knownOn(
      TODAY,
      { facts, newerData: sight.newerData, unreadable, unkept: sight.unkept === true, selfChecks },
      sight.mayRead,
      VENDORS,
    );
  };
  const show = () =>
    act(() => {
      const shown = { known: known(), place: popup.place, actions, inTab, list: LIST, under };
      const all = { ...shown, planning: planned.of(shown.known), away: planned.away(shown.known) };
      render(options.options ? <OptionsPage {...all} /> : <Popup {...all} />, root);
    });
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const happen = (field: HTMLInputElement, type: string, value = field.value) =>
    act(async () => {
      field.value = value;
      field.dispatchEvent(new Event(type, { bubbles: true }));
      await kept();
    });
  const pressable = (words: string) => all('button, a').find((one) => one.textContent?.trim() === words);

  const popup: OpenPopup = {
    place: options.place ?? HOME,
    opened: [],
    get told() {
      return facts.told;
    },
    all,
    text: (selector) => ((selector ? all(selector)[0] : root)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    button: (words) => pressable(words) as HTMLButtonElement | undefined,
    async press(words) {
      const found = pressable(words);
      if (!found)
        throw new Error(`Nothing to press says ${words}. There is: ${all('button, a').map((one) => one.textContent)}`);
      await act(async () => {
        found.click();
        await kept();
      });
    },
    field: (name) => all(`[name="${name}"]`)[0] as HTMLInputElement,
    type: (name, text) => happen(popup.field(name), 'input', text),
    leave: (name) => happen(popup.field(name), 'change'),
    choose: (selector, value) => happen(all(selector)[0] as HTMLInputElement, 'change', value),
    badge: () => known().badge,
    settings: planned.settings,
    settle: () => act(kept),
    async see(...seen) {
      facts = { ...facts, visits: [...facts.visits, ...later(factsOf(...seen).visits, nextOrder(facts))] };
      await show();
    },
  };
  await show();
  return popup;
}

/** These visits as if they came after everything so far. */
function later(visits: Facts['visits'], from: number): Facts['visits'] {
  return visits.map((visit) => {
    const moment = { at: visit.last.at, order: visit.order + from };
    return { ...visit, order: moment.order, document: `doc-${moment.order}`, first: moment, last: moment };
  });
}
