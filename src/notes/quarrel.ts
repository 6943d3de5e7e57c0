/** Whether to put something back that the page takes away: a few times, then never again at that place. */

/** If the page removes or moves one of our elements this often within this time, we give up there. */
const QUARREL = { times: 3, milliseconds: 5000 };

export interface Tries {
  /**
   * Whether `of` may be put at this place of the page now, which counts as one try. A cell reused for another row is no
   * quarrel: lists that draw only what is in view do that.
   */
  readonly mayPut: (place: object, of: string, at: number) => boolean;
}

/** Tries of one kind of element. `onQuarrel` is called where one is given up. */
export function triesOf(onQuarrel: () => void): Tries {
  const tries = new WeakMap<object, { readonly of: string; readonly times: readonly number[] }>();
  return {
    mayPut: (place, of, at) => {
      const before = tries.get(place);
      const times = before?.of === of ? before.times : [];
      const recent = times.filter((time) => at - time < QUARREL.milliseconds);
      if (recent.length >= QUARREL.times) {
        onQuarrel();
        return false;
      }
      tries.set(place, { of, times: [...recent, at] });
      return true;
    },
  };
}
