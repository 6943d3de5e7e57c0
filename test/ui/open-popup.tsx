/**
 * Opens the popup, or the options, over invented facts, and keeps what is pressed in it, as the real one does with
 * `storage.local`.
 */

import './document.ts';

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type Facts, nextOrder, type Told, toldKey, visitKey } from '../../src/domain/facts/facts.ts';
import { keysOfShop } from '../../src/domain/shops/shop-facts.ts';
import type { Sight } from '../../src/domain/today/badge.ts';
import { OptionsPage } from '../../src/ui/options/OptionsPage.tsx';
import type { Actions } from '../../src/ui/popup/actions.ts';
import { knownOn } from '../../src/ui/popup/known.ts';
import { Popup } from '../../src/ui/popup/Popup.tsx';
import { HOME } from '../../src/ui/popup/place.ts';
import { VENDORS } from '../../src/vendors/index.ts';
import { at, type Fact, factsOf, TODAY } from '../support/facts.ts';
import { exchangedWith } from './exchanged.ts';
import type { OpenOptions, OpenPopup } from './opened.ts';
import { kept, plannedWith } from './planned.ts';

export type { OpenOptions, OpenPopup } from './opened.ts';

export const LIST = 'https://ichiba-bs.rms.rakuten.co.jp/apisson/';
/** What the page under it is told as. */
export const REPORT = '鍵番の構造レポート 1\n枠 0 幅 1280\n終わり\n';
const SEES: Sight = { mayRead: true, newerData: false };

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
    reminders: () => void popup.opened.push('reminders'),
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
    toClipboard: async (text) => {
      if (options.noClipboard) throw new Error('There is no clipboard.');
      popup.opened.push(`copied ${text}`);
    },
    openCopiesPanel: () => void popup.opened.push('read copy'),
    saveCopy: async () => {
      if (full) throw new Error('Nothing can be read.');
      popup.opened.push('save copy');
    },
    grant: () => void popup.opened.push('grant'),
  };

  const planned = plannedWith(
    { ...options.planned, full },
    () => show(),
    (did) => popup.opened.push(did),
  );
  const exchange = exchangedWith({
    facts: () => facts,
    settings: planned.settings,
    isChosen: options.planned?.settings !== undefined,
    become(next, settings) {
      facts = next;
      return planned.become(settings);
    },
    sight,
    full,
    atOnce: options.savesCopy === true,
    ...(!options.noClipboard && { copied: (text) => popup.opened.push(`copied ${text}`) }),
  });
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
      render(options.options ? <OptionsPage {...all} exchange={exchange} /> : <Popup {...all} />, root);
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
