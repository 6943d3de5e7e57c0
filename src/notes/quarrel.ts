/** Whether to put something back that the page takes away: a few times, then never again at that place. */

/** If the page removes or moves one of our elements this often within this time, we give up there. */
const QUARREL = { times: 3, milliseconds: 5000 };

/** What has stood for so long is not taken away because it had come. In milliseconds. */
const ACCEPTED = 500;

export interface Tries {
  /**
   * Whether `of` may be put at this place of the page now, which counts as one try. A cell reused for another row is no
   * quarrel: lists that draw only what is in view do that. Nor is a place that the page has filled anew, with another
   * `content` than before, when ours had stood there for a while: a page that asks for news each second does that.
   */
  readonly mayPut: (place: object, of: string, at: number, content?: Node | null) => boolean;
}

interface Tried {
  readonly of: string;
  readonly content: Node | null | undefined;
  readonly times: readonly number[];
}

/** Tries of one kind of element. `onQuarrel` is called where one is given up. */
export function triesOf(onQuarrel: () => void): Tries {
  const tries = new WeakMap<object, Tried>();
  return {
    mayPut: (place, of, at, content) => {
      const before = tries.get(place);
      const times = before?.of === of && !isFilledAnew(before, at, content) ? before.times : [];
      const recent = times.filter((time) => at - time < QUARREL.milliseconds);
      if (recent.length >= QUARREL.times) {
        onQuarrel();
        return false;
      }
      tries.set(place, { of, content, times: [...recent, at] });
      return true;
    },
  };
}

function isFilledAnew({ content: before, times }: Tried, at: number, content: Node | null | undefined): boolean {
  return content !== before && at - (times.at(-1) ?? at) >= ACCEPTED;
}
