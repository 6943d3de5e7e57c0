/**
 * Whether a page looks as if we were not there: each visible run of its words, each row and each scroller, with our
 * elements and without them, in one breath.
 */

import type { Frame, Page } from 'puppeteer-core';

/** What our elements do to this page and its frames, in words; empty where it is only what the guest rule allows. */
export async function harmOn(page: Page): Promise<string[]> {
  const frames = page.frames().filter((frame) => !frame.detached);
  return (await Promise.all(frames.map(harmIn))).flat();
}

const harmIn = (frame: Frame) => frame.evaluate(harmHere);

/** Runs in the page. */
function harmHere(): string[] {
  interface Run {
    readonly lines: readonly DOMRect[];
    readonly seen: number;
  }
  interface Look {
    readonly runs: Map<Text, Run>;
    readonly scrolls: Map<Element, readonly [number, number, number, number]>;
    readonly heights: Map<Element, DOMRect>;
  }
  // Through the prototypes: a field of a form may be called like a property.
  const getter =
    <Answer>(prototype: object, name: string) =>
    (of: Node): Answer =>
      Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(of);
  const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
  const nodeNameOf = getter<string>(Node.prototype, 'nodeName');
  const shadowOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const rectOf = (of: Element): DOMRect => Element.prototype.getBoundingClientRect.call(of);
  const isOurs = (node: Node) => nodeNameOf(node).startsWith('KAGIBAN-');
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) =>
      shadowOf(one) && !isOurs(one) ? [one, ...all(shadowOf(one) as ShadowRoot)] : [one],
    );
  const isInOurs = (node: Node) => {
    for (let at: Node | null = node; at; at = parentOf(at)) if (isOurs(at)) return true;
    return false;
  };
  const clipOf = (node: Node): [number, number, number, number] => {
    let clip: [number, number, number, number] = [-1e9, -1e9, 1e9, 1e9];
    let at: Node | null = parentOf(node);
    for (; at; at = at instanceof ShadowRoot ? at.host : parentOf(at)) {
      if (!(at instanceof Element) || at === document.body || at === document.documentElement) continue;
      const style = getComputedStyle(at);
      if (style.overflow === 'visible' || style.display === 'inline' || style.display === 'contents') continue;
      const box = rectOf(at);
      clip = [
        Math.max(clip[0], box.left),
        Math.max(clip[1], box.top),
        Math.min(clip[2], box.right),
        Math.min(clip[3], box.bottom),
      ];
    }
    return clip;
  };
  const inSight = (box: DOMRect, [left, top, right, bottom]: readonly number[]) =>
    Math.max(0, Math.min(box.right, right ?? 0) - Math.max(box.left, left ?? 0)) *
    Math.max(0, Math.min(box.bottom, bottom ?? 0) - Math.max(box.top, top ?? 0));
  const BOXES = 'kagiban-summary,kagiban-guide';
  const range = document.createRange();
  const look = (): Look => {
    const runs = new Map<Text, Run>();
    const scrolls: Look['scrolls'] = new Map();
    const heights: Look['heights'] = new Map();
    for (const one of all(document)) {
      if (isOurs(one) || /^(?:script|style|title|head|option)$/i.test(one.localName)) continue;
      if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (getComputedStyle(one).overflow !== 'visible' || one === document.documentElement)
        scrolls.set(one, [one.scrollHeight, one.clientHeight, one.scrollWidth, one.clientWidth]);
      if (
        one.matches('tr,td,th,[role="row"],[role="gridcell"],[role="cell"]') &&
        !(one.closest('tr') ?? one).querySelector(BOXES)
      )
        heights.set(one, one.getBoundingClientRect());
      for (const node of one.childNodes) {
        if (!(node instanceof Text) || node.data.trim() === '') continue;
        range.selectNodeContents(node);
        const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
        if (lines.length === 0) continue;
        const clip = clipOf(node);
        runs.set(node, { lines, seen: lines.reduce((sum, line) => sum + inSight(line, clip), 0) });
      }
    }
    return { runs, scrolls, heights };
  };

  const ours = all(document).filter((one) => isOurs(one) && !isInOurs(parentOf(one) as Node)) as HTMLElement[];
  const boxes = ours.filter(({ localName }) => /summary|guide/.test(localName));
  const notes = ours.filter(({ localName }) => localName === 'kagiban-note');
  const rooms = boxes.map((box) => [box.nextElementSibling, box.getBoundingClientRect().height + 18] as const);
  const harm: string[] = [];
  const short = (node: Node) => (node.textContent ?? '').trim().slice(0, 20);

  const withOurs = look();
  // What a note may not lie on: words; and what may not lie on a note: anything.
  for (const note of notes) {
    const chip = note.shadowRoot?.querySelector('button')?.getBoundingClientRect();
    if (!chip || chip.width === 0) {
      harm.push(`a note without a size: ${note.dataset['product']}`);
      continue;
    }
    for (const [node, { lines }] of withOurs.runs) {
      const hit = lines.some(
        (line) =>
          line.left < chip.right - 1 &&
          chip.left < line.right - 1 &&
          line.top < chip.bottom - 1 &&
          chip.top < line.bottom - 1,
      );
      if (hit && inSight(chip, clipOf(node)) > 0) harm.push(`a note lies on "${short(node)}"`);
    }
    const clip = clipOf(note);
    const row = note.parentElement?.getBoundingClientRect();
    const isRowCut = row ? inSight(row, clip) < row.width * row.height * 0.98 : false;
    if (!isRowCut && inSight(chip, clip) < chip.width * chip.height * 0.97)
      harm.push(`a note is cut: ${note.dataset['product']}`);
    const [x, y] = [chip.left + chip.width / 2, chip.top + chip.height / 2];
    if (
      x > 0 &&
      y > 0 &&
      x < document.documentElement.clientWidth &&
      y < document.documentElement.clientHeight &&
      !isRowCut
    ) {
      const root = note.getRootNode() as Document | ShadowRoot;
      const at = root.elementFromPoint(x, y);
      if (at && at !== note && !isInOurs(at))
        harm.push(`a note lies under <${at.localName}>: ${note.dataset['product']}`);
    }
  }
  const places = ours.map((one) => [one, one.parentNode, one.nextSibling] as const);
  for (const one of ours) one.remove();
  const without = look();
  for (const [one, parent, next] of places.toReversed()) parent?.insertBefore(one, next);

  const total = rooms.reduce((sum, [, room]) => sum + room, 0);
  const tableAround = (note: Element) => {
    let at: Element | null = note;
    while (at && getComputedStyle(at).display !== 'table')
      at = parentOf(at) instanceof Element ? (parentOf(at) as Element) : null;
    return at && getComputedStyle(at).tableLayout === 'auto' ? [at] : [];
  };
  const tables = new Set(notes.flatMap(tableAround));
  const maySlide = (node: Node) => [...tables].some((table) => table.contains(node));
  for (const [node, run] of without.runs) {
    const now = withOurs.runs.get(node);
    const say = (what: string) => harm.push(`"${short(node)}" ${what}`);
    if (!now) {
      say('is gone');
      continue;
    }
    if (now.lines.length !== run.lines.length) {
      say(`is wrapped anew: ${run.lines.length} lines, now ${now.lines.length}`);
      continue;
    }
    const [before, after] = [run.lines[0] as DOMRect, now.lines[0] as DOMRect];
    const down = after.top - before.top;
    if (down < -1 || down > total + 1 || (down > 1 && boxes.length === 0)) say(`moved by ${down}`);
    if (!maySlide(node) && Math.abs(after.left - before.left) > 1) say(`moved aside by ${after.left - before.left}`);
    if (Math.abs(after.width - before.width) > 1 || Math.abs(after.height - before.height) > 1) say('has another size');
    if (now.seen < run.seen - (before.width + before.height + 2)) say('is cut off');
  }
  // What stood at one height in or beside a list stands so still.
  for (const [section] of rooms) {
    const box = section && without.heights.size > 0 ? section : undefined;
    const inList = [...without.runs].filter(([node]) => box?.contains(node));
    const rows = new Set(inList.map(([, { lines }]) => Math.round((lines[0] as DOMRect).top)));
    const torn = new Set<number>();
    for (const [node, run] of without.runs) {
      if (box?.contains(node)) continue;
      const line = run.lines[0] as DOMRect;
      const beside = inList.find(([, { lines }]) => Math.abs((lines[0] as DOMRect).top - line.top) <= 1);
      const [one, two] = [node, beside?.[0]].map((each) => each && withOurs.runs.get(each)?.lines[0]);
      if (one && two && Math.abs(one.top - two.top) > 2) torn.add(Math.round(line.top));
    }
    if (torn.size >= Math.max(2, rows.size * 0.6)) harm.push(`rows of "${short(box as Node)}" stood in line`);
  }
  for (const [one, before] of without.heights) {
    const now = withOurs.heights.get(one);
    if (now && Math.abs(now.height - before.height) > 0.6)
      harm.push(`<${one.localName}> "${short(one)}" ${before.height} high, now ${now.height}`);
  }
  for (const [one, [height, shown, width, shownWidth]] of without.scrolls) {
    const now = withOurs.scrolls.get(one);
    if (!now) continue;
    if (now[0] - now[1] > 1 && height - shown <= 1) harm.push(`<${one.localName}> scrolls down`);
    if (now[2] - now[3] > Math.max(0, width - shownWidth) + 1) harm.push(`<${one.localName}> scrolls aside`);
  }
  return [...new Set(harm)];
}
