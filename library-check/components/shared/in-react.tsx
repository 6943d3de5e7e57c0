/** Draws a list by React, anew whenever its state has changed. */

import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Drawn, Wishes } from '../../../scripts/library-check/wishes.ts';
import { deedsOn, type ListState } from './list-state.ts';

export function inReact(place: HTMLElement, wishes: Wishes, view: (state: ListState) => ReactNode): Drawn {
  const root = createRoot(place);
  const state: ListState = { rows: wishes.rows, columns: wishes.columns };
  const show = () => root.render(view({ ...state }));
  show();
  return deedsOn(state, wishes, show);
}
