/** How far things were scrolled away from the place at which the page has them. */

import { styleOf } from './boxes.ts';
import { drawnAround, scrolledDown } from './dom.ts';
import { memoized } from './memo.ts';

/** How many pixels further down this would be drawn if nothing around it were scrolled; what is stuck stays there. */
export function scrolledOff(element: Element): number {
  const [, ...around] = drawnAround(element);
  const scrolled = around.map(scrolledDown);
  if (scrolled.every((by) => by === 0)) return 0;
  const stuck = [element, ...around].findIndex(isStuck);
  return scrolled.slice(0, stuck < 0 ? undefined : stuck).reduce((sum, by) => sum + by, 0);
}

/** Whether it stays visible while its container scrolls. */
const isStuck = memoized((element: Element): boolean => {
  const style = styleOf(element);
  return style?.position === 'fixed' || (style?.position === 'sticky' && style.top !== 'auto');
});
