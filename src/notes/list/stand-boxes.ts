/**
 * Brings summaries and guides to stand before what they are about: put, measured, and taken out again where the page
 * would not bear them.
 */

import { holdsNode, localNameOf, putBefore, rectOf, shownHeightOf } from '../../rms/page/dom.ts';
import { type Rect, touches } from '../guest/box.ts';
import { type Change, changesBetween } from '../guest/changes.ts';
import { lookOnce, type PageView, type Scope, type See, type Seen, viewOf, type Words } from '../guest/page-view.ts';
import { paintAround } from '../guest/paint.ts';

/** A box that is to stand right before this section. */
export interface BoxAt {
  readonly host: HTMLElement;
  readonly section: Element;
  /** What has to stay in line with it: the cells of its rows, which may stand in other panes. */
  readonly cells: readonly Element[];
}

/** How the page stood before these boxes came, to look at it once more when it has settled. */
export interface Stood {
  readonly boxes: readonly BoxAt[];
  readonly scope: Scope;
  readonly before: PageView;
}

/** In CSS pixels: in a narrower place nobody reads a sentence. */
const NARROWEST = 240;

/** The most that a box may take of the height of the window: what it is about has to stay in sight. */
const MOST_OF_WINDOW = 0.5;

/** In CSS pixels: a part that scrolls by itself is as good as a window from this height on. */
const LIKE_A_WINDOW = 320;

/** The margins of a box, and a rounding. */
const MARGINS = 18;
const UNSEEN = 1.5;

/** What became of boxes: which could not stay, how the page stood before, and what is seen of it with the others. */
interface BoxOutcome {
  readonly failed: readonly BoxAt[];
  readonly stood: Stood;
  readonly words?: Words;
}

/** Puts these boxes. */
export function standBoxes(boxes: readonly BoxAt[], roots: readonly Node[]): BoxOutcome {
  for (const { host } of boxes) host.remove();
  const scope: Scope = {
    roots,
    parts: boxes.flatMap(({ section, cells }) => [section, ...cells.slice(0, 200)]),
    from: boxes.map(({ section }) => section),
  };
  const before = viewOf(scope);
  const painted = new Map(boxes.map((one) => [one, paintAround(one.section)]));
  for (const { host, section } of boxes) putBefore(section, host);
  const failed: BoxAt[] = [];
  let standing = boxes;
  // Each turn takes out at least one box.
  while (standing.length > 0) {
    const see = lookOnce();
    const changed = badOnes({ boxes: standing, scope, before }, see);
    // The page has had no time to paint anything otherwise by itself.
    const bad = changed.length > 0 ? changed : standing.filter((one) => painted.get(one)?.());
    if (bad.length === 0) return { failed, stood: { boxes: standing, scope, before }, words: see(roots) };
    for (const { host } of bad) host.remove();
    failed.push(...bad);
    standing = standing.filter((one) => !bad.includes(one));
  }
  return { failed, stood: { boxes: standing, scope, before } };
}

/** The boxes because of which the page does not stand as it stood. Notes that have come since may move columns. */
export function badOnes({ boxes, scope, before }: Stood, see: See, haveNotesCome = false): readonly BoxAt[] {
  const tooLarge = boxes.filter(({ host }) => isTooLarge(rectOf(host)));
  if (tooLarge.length > 0) return tooLarge;
  const after = viewOf(scope, see(scope.roots));
  const shifts = shiftsOf(boxes, before, after);
  if (!shifts) return boxes;
  const changes = changesBetween(before, after, {
    down: (run) => allowedFor(run, shifts),
    sideways: () => haveNotesCome,
    mayHoldMore: (element) => shownHeightOf(element) >= LIKE_A_WINDOW || isPage(element),
  });
  const apart = shifts.filter((shift) => isTornApart(shift, before, after)).map(({ at }) => at);
  if (changes.length === 0) return apart;
  const guilty = boxes.filter(({ section }) => changes.some((change) => isOf(change, section)));
  return guilty.length > 0 ? guilty : boxes;
}

function isOf({ at }: Change, section: Element): boolean {
  return holdsNode(section, at) || holdsNode(at, section);
}

function isPage(element: Element): boolean {
  return /^(?:html|body)$/.test(localNameOf(element));
}

function isTooLarge({ width, height }: DOMRect): boolean {
  return width < NARROWEST || height > innerHeight * MOST_OF_WINDOW;
}

interface Shift {
  readonly at: BoxAt;
  readonly section: Rect;
  /** By how much the section moved down. */
  readonly down: number;
}

/** How far each section moved; `undefined` where one did not move as boxes before it would have it. */
function shiftsOf(boxes: readonly BoxAt[], before: PageView, after: PageView): Shift[] | undefined {
  const shifts: Shift[] = [];
  let most = 0;
  for (const at of boxes) {
    const [section, now] = [before.boxes.get(at.section), after.boxes.get(at.section)];
    if (!section || !now) return undefined;
    most += rectOf(at.host).height + MARGINS;
    const down = now.top - section.top;
    if (down < -UNSEEN || down > most) return undefined;
    shifts.push({ at, section, down });
  }
  return shifts;
}

/** By how much this run may have moved: in a section as that, below one as any, elsewhere not at all. */
function allowedFor({ node, lines: [line] }: Seen, shifts: readonly Shift[]): number[] {
  const own = shifts.find(({ at }) => holdsNode(at.section, node));
  if (own) return [own.down];
  const above = shifts.filter(({ section }) => line && line.top >= section.top - UNSEEN);
  const isHit = above.some(
    ({ section, down }) =>
      line && touches(line, { ...section, top: section.top + down, bottom: section.bottom + down }),
  );
  return [...(isHit ? [] : [0]), ...above.map(({ down }) => down)];
}

/** Whether what stood in line with the rows no longer does: cells in other panes, or words beside at least two rows. */
function isTornApart({ at, section, down }: Shift, before: PageView, after: PageView): boolean {
  if (down <= UNSEEN) return false;
  const tops = new Set<number>();
  for (const cell of at.cells) {
    const [was, now] = [before.boxes.get(cell), after.boxes.get(cell)];
    if (!was || !now) continue;
    if (Math.abs(now.top - was.top - down) > UNSEEN) return true;
    tops.add(Math.round(was.top));
  }
  let beside = 0;
  const rows = [...tops];
  for (const [node, { lines }] of before.runs) {
    const [line] = lines;
    const now = after.runs.get(node)?.lines[0];
    if (!line || !now || Math.abs(now.top - line.top) > UNSEEN) continue;
    if (line.top < section.top || line.top > section.bottom || holdsNode(at.section, node)) continue;
    if (rows.some((top) => line.top >= top && line.top < top + 24)) beside += 1;
  }
  return beside >= Math.max(2, rows.length * 0.6);
}
