/** Follows the sizes of lists and of their first cells with notes: where one changes, notes may have to stand anew. */

import { rectOf } from '../../rms/page/dom.ts';
import type { Plans } from '../plan.ts';

export interface SizeWatch {
  /** Follows the lists and first cells of these plans from now on. */
  readonly follow: (plans: Plans) => void;
  /**
   * Whether the window has another size than when they were last followed: whoever puts notes now may be there before
   * the browser tells of it, and would take the new sizes for those that were looked at.
   */
  readonly isOtherWindow: () => boolean;
  readonly stop: () => void;
}

/** Calls back with the keys of the lists that have another size than when they were last followed. */
export function watchSizes(onOther: (keys: ReadonlySet<string>) => void): SizeWatch {
  let keys = new Map<Element, string>();
  let known = new Map<Element, string>();
  let followed: string | undefined;
  const sizeOf = (one: Element) => {
    const { width, height } = rectOf(one);
    return `${Math.round(width)} ${Math.round(height)}`;
  };
  const observer = new ResizeObserver((entries) => {
    const other = entries.map(({ target }) => target).filter((one) => keys.has(one) && known.get(one) !== sizeOf(one));
    if (other.length > 0) onOther(new Set(other.map((one) => keys.get(one) ?? '')));
  });
  return {
    follow: ({ lists, details }: Plans) => {
      const next = new Map<Element, string>();
      for (const [index, { list, notes }] of lists.entries()) {
        next.set(list, String(index));
        for (const { cell } of notes.slice(0, 1)) next.set(cell, String(index));
      }
      for (const [index, { cell }] of details.entries()) next.set(cell, `detail ${index}`);
      for (const one of keys.keys()) if (!next.has(one)) observer.unobserve(one);
      known = new Map([...next.keys()].map((one) => [one, sizeOf(one)]));
      for (const one of next.keys()) if (!keys.has(one)) observer.observe(one);
      keys = next;
      followed = windowSize();
    },
    isOtherWindow: () => followed !== undefined && followed !== windowSize(),
    stop: () => {
      observer.disconnect();
      keys.clear();
      followed = undefined;
    },
  };
}

const windowSize = () => `${innerWidth} ${innerHeight}`;
