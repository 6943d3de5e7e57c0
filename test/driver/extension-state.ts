/** Reads and sets the extension's state from one of its own pages, in every browser alike. */

import type { Badge, KagibanBrowser, Popup } from './browser.ts';
import { until } from './until.ts';

/** The part of the extension API that is used here. */
interface Api {
  readonly storage: {
    readonly local: {
      readonly get: (keys: null) => Promise<Record<string, unknown>>;
      readonly set: (values: Record<string, unknown>) => Promise<void>;
      readonly clear: () => Promise<void>;
    };
  };
  readonly alarms: { readonly getAll: () => Promise<{ readonly name: string }[]> };
  readonly notifications?: { readonly getAll: () => Promise<Record<string, unknown>> };
  readonly action: Record<
    'getBadgeText' | 'getTitle' | 'getBadgeBackgroundColor' | 'getBadgeTextColor',
    (where: object) => Promise<string | readonly number[]>
  >;
}
declare const browser: Api;

type State = Pick<KagibanBrowser, 'storage' | 'setStorage' | 'clear' | 'badge' | 'waitForBadge' | 'notices' | 'alarms'>;

export function stateOf(evaluate: Popup['evaluate']): State {
  const badge = async (): Promise<Badge> => {
    const [text, title, background, color] = await evaluate(() =>
      Promise.all([
        browser.action.getBadgeText({}),
        browser.action.getTitle({}),
        browser.action.getBadgeBackgroundColor({}),
        browser.action.getBadgeTextColor({}),
      ]),
    );
    return { text: String(text), title: String(title), background: hex(background), color: hex(color) };
  };
  return {
    badge,
    waitForBadge: async (is, patience) => {
      let last: Badge | undefined;
      return until(
        async () => {
          last = await badge();
          return is(last) && last;
        },
        () => `another badge than ${JSON.stringify(last)}`,
        patience,
      );
    },
    storage: async () => {
      // The trial of src/browser/storage/room.ts is there for an instant, at any time.
      const { trial: _, ...kept } = await evaluate(() => browser.storage.local.get(null));
      return kept;
    },
    setStorage: (values) => evaluate((given) => browser.storage.local.set(given), values),
    clear: () => evaluate(() => browser.storage.local.clear()),
    notices: () => evaluate(async () => Object.keys((await browser.notifications?.getAll()) ?? {})),
    alarms: () => evaluate(async () => (await browser.alarms.getAll()).map(({ name }) => name)),
  };
}

/** Both browsers return four numbers from 0 to 255. */
function hex(color: string | readonly number[]): string {
  if (typeof color === 'string') return color;
  return `#${color
    .slice(0, 3)
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
}
