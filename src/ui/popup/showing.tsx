/** Draws a page of ours from what is stored, and says so where that cannot be read: no window stays blank. */

import { type ComponentChild, render } from 'preact';
import { Unread } from './Unread.tsx';

/** How long a window may be blank before it says that it is reading, in milliseconds: usually it never does. */
const SOON = 700;

/** How long after a failure it is tried again, in milliseconds: storage may have been busy. */
const AGAIN = 3000;

/**
 * Returns a function that draws the page anew and never rejects. `draw` reads what is stored; where it rejects, words
 * stand in for the page, with a button that tries again; so it does by itself after a while.
 */
export function showing(draw: () => Promise<ComponentChild>, inTab: boolean): () => Promise<void> {
  let isDrawn = false;
  let begun = 0;
  /** The latest attempt whose outcome is shown: one that was slower says nothing any more. */
  let shown = 0;
  const show = async () => {
    begun += 1;
    const turn = begun;
    const reading = setTimeout(() => {
      if (!isDrawn && shown < turn) render(<Unread inTab={inTab} />, document.body);
    }, SOON);
    let page: ComponentChild;
    try {
      page = await draw();
    } catch {
      page = undefined;
    }
    clearTimeout(reading);
    if (turn < shown) return;
    shown = turn;
    isDrawn = page !== undefined;
    if (!isDrawn) setTimeout(() => turn === begun && show(), AGAIN);
    render(page ?? <Unread inTab={inTab} onAgain={show} />, document.body);
  };
  return show;
}
