/** Draws a list by Vue, which sees by itself when its state has changed. */

import { createApp, type Plugin, shallowReactive, type VNodeChild } from 'vue';
import type { Drawn, Wishes } from '../../../scripts/library-check/wishes.ts';
import { deedsOn, type ListState } from './list-state.ts';

export function inVue(
  place: HTMLElement,
  wishes: Wishes,
  view: (state: ListState) => VNodeChild,
  plugins: readonly (readonly [plugin: Plugin, options?: object])[] = [],
): Drawn {
  const state: ListState = shallowReactive({ rows: wishes.rows, columns: wishes.columns });
  const app = createApp({ render: () => view(state) });
  for (const [plugin, options] of plugins) app.use(plugin, options);
  app.mount(place);
  return deedsOn(state, wishes, () => undefined);
}
