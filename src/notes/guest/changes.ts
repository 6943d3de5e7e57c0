/** Whether a page still stands as it stood: two looks at it, compared. Pure. */

import type { Rect } from './box.ts';
import type { PageView, Scroll, Seen } from './page-view.ts';

/** What may be otherwise, by the guest rule. */
export interface Allowed {
  /** By how much a run of words may have moved down: each of these, in CSS pixels. */
  readonly down?: (run: Seen) => readonly number[];
  /** Whether it may have moved sideways: in a table that is laid out by its content. */
  readonly sideways?: (run: Seen) => boolean;
  /** Whether an element that scrolls already may hold more than before. */
  readonly mayHoldMore?: (element: Element) => boolean;
}

/** In CSS pixels: less cannot be seen, and rounding makes as much. */
const UNSEEN = 1;

/** Something that is not as it was, and where on the page. */
export interface Change {
  readonly at: Node;
  /** For a developer. */
  readonly what: string;
}

/** What has changed, the words first. */
export function changesBetween(before: PageView, after: PageView, allowed: Allowed = {}): Change[] {
  const changes: Change[] = [];
  const add = (at: Node, what: string | undefined) => what !== undefined && changes.push({ at, what });
  for (const [node, run] of before.runs) {
    const now = after.runs.get(node);
    // What is gone, or says something else, the page itself has changed.
    if (now?.letters === run.letters) add(node, changeOf(run, now, allowed));
    else if (!now && node.isConnected && node.length === run.letters) add(node, 'out of sight');
  }
  for (const [element, box] of before.boxes) {
    const now = after.boxes.get(element);
    if (now && Math.abs(height(now) - height(box)) > UNSEEN) add(element, 'another height');
  }
  for (const [element, scroll] of before.scrolls) {
    const now = after.scrolls.get(element);
    if (now && holdsMore(scroll, now, allowed.mayHoldMore?.(element) === true)) add(element, 'holds more');
  }
  return changes;
}

function changeOf(before: Seen, now: Seen, { down, sideways }: Allowed): string | undefined {
  if (before.lines.length !== now.lines.length) return 'wrapped';
  const [first] = before.lines;
  const moved = first ? (now.lines[0]?.top ?? 0) - first.top : 0;
  const allowed = down?.(before) ?? [0];
  if (!allowed.some((one) => Math.abs(one - moved) <= UNSEEN)) return 'moved';
  const maySlide = sideways?.(before) === true;
  for (const [index, line] of before.lines.entries()) {
    const other = now.lines[index];
    if (!other || Math.abs(other.top - line.top - moved) > UNSEEN) return 'moved';
    if (Math.abs(width(other) - width(line)) > UNSEEN || Math.abs(height(other) - height(line)) > UNSEEN)
      return 'grown';
    if (!maySlide && Math.abs(other.left - line.left) > UNSEEN) return 'moved';
    if ((now.seen[index] ?? 0) < (before.seen[index] ?? 0) - (width(line) + height(line)) * UNSEEN) return 'cut';
  }
  return undefined;
}

/** Whether an element has come to hold more than it shows, or holds still more. */
function holdsMore(before: Scroll, now: Scroll, mayHoldMore: boolean): boolean {
  const over = (scroll: Scroll) => [scroll.height - scroll.shownHeight, scroll.width - scroll.shownWidth] as const;
  const [down, aside] = over(before);
  const [downNow, asideNow] = over(now);
  if (asideNow > Math.max(aside, 0) + UNSEEN) return true;
  return downNow > Math.max(down, 0) + UNSEEN && !(mayHoldMore && down > UNSEEN);
}

function height({ top, bottom }: Rect): number {
  return bottom - top;
}

function width({ left, right }: Rect): number {
  return right - left;
}
