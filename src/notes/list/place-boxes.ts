/** The summaries and the guide of a page, from one look to the next: before what they are about, or in the dock. */

import { elementBefore, parentNodeOf, rectOf } from '../../rms/page/dom.ts';
import { isOurs } from '../../rms/page/our-elements.ts';
import { type Dock, dockHomeOf, makeDock } from '../dock/dock.ts';
import { type Guests, SETTLED_IN, type Since } from '../guest/guests.ts';
import { isSamePage, type See, type Words } from '../guest/page-view.ts';
import { type Guide, makeGuide } from '../guide/guide.ts';
import type { Plans } from '../plan.ts';
import { triesOf } from '../quarrel.ts';
import { type BoxAt, badOnes, type Stood, standBoxes } from './stand-boxes.ts';
import { lineOf, makeSummary, type Summary, withoutDue } from './summary.ts';

export interface PlacedBoxes {
  /**
   * Brings the boxes in line with these plans. `again`: the window or a list has another size than before. Returns what
   * is seen of the roots then, where it has looked at them.
   */
  readonly show: (plans: Plans, at: number, roots: readonly Node[], again: boolean) => Words | undefined;
  /**
   * Looks once more, when the page has settled. Where it looks otherwise, and has not changed by itself, the boxes that
   * it does not bear go to the dock.
   */
  readonly settle: (at: number, see: See) => 'as-before' | 'other' | 'docked';
  /** Where a card of this list goes in a small frame. */
  readonly flowOf: (list: Element) => ParentNode | undefined;
  readonly clear: (at: number) => void;
}

interface Planned extends BoxAt {
  readonly key: string;
  readonly isOther: boolean;
  readonly rows: number;
}

/** A list that goes so soon after its summary came, in milliseconds, went because of it. */
const SOON = 2000;

/** Boxes for one document. */
export function boxesOn({ language, live, onQuarrel, itself }: Guests): PlacedBoxes {
  let summaries = new Map<Element, Summary>();
  let guide: Guide | undefined;
  let dock: Dock | undefined;
  let stood: (Stood & Since) | undefined;
  let looks = 0;
  let latest: { readonly planned: readonly Planned[]; readonly plans: Plans } | undefined;
  /** What the page does not bear before its section: it stays in the dock. */
  const docked = new Set<string>();
  /** Those that the page bears only without the line of what is due. In the dock they have it. */
  const short = new Set<string>();
  const put = new Map<string, { readonly at: number; readonly rows: number }>();
  /** How high each box was when it was measured last, in CSS pixels. */
  const heights = new Map<string, number>();
  const tries = triesOf(onQuarrel);

  const learnFromGone = (plans: Plans | undefined, at: number) => {
    for (const [key, { at: since, rows }] of put) {
      if (at - since > SOON) put.delete(key);
      else if (rows > 0 && (plans?.lists[Number(key)]?.notes.length ?? 0) < rows / 2) docked.add(key);
    }
  };

  const plannedOf = ({ lists, guide: plan }: Plans): Planned[] => {
    const next = new Map<Element, Summary>();
    const inList = lists.find(({ list }) => list === plan?.section);
    if (!plan) {
      guide?.host.remove();
      guide = undefined;
    }
    if (plan && !guide) {
      guide = makeGuide(language);
      live.add(guide.host);
    }
    const isGuideOther = plan && guide ? guide.update(plan.content, inList !== undefined) : false;
    const planned = lists.map(({ list, summary: content, notes }, index): Planned => {
      const key = String(index);
      const summary = summaries.get(list) ?? makeSummary(language);
      live.add(summary.host);
      next.set(list, summary);
      const hasGuide = inList?.list === list && guide !== undefined;
      const shown = short.has(key) && !docked.has(key) ? withoutDue(content) : content;
      const isOther = summary.update(shown, hasGuide) || (hasGuide && isGuideOther);
      if (hasGuide && guide?.host.parentNode !== summary.host) summary.host.append(guide?.host ?? '');
      const cells = notes.flatMap(({ row, cell }) => (row.length > 0 ? row : [cell]));
      return { key, host: summary.host, section: list, cells, isOther, rows: notes.length };
    });
    for (const [list, { host }] of summaries) if (!next.has(list)) host.remove();
    summaries = next;
    if (!plan || !guide || inList) return planned;
    const { host } = guide;
    return [...planned, { key: 'guide', host, section: plan.section, cells: [], isOther: isGuideOther, rows: 0 }];
  };

  /** Has these boxes take their smaller form. Says whether any of them has one that was not tried. */
  const shorten = (boxes: readonly Planned[], { lists }: Plans): boolean => {
    const had = short.size;
    for (const { key } of boxes) if (lists[Number(key)]?.summary.due !== undefined) short.add(key);
    return short.size > had;
  };

  const showDock = (boxes: readonly Planned[], { lists, guide: plan }: Plans, at: number) => {
    const inDock = boxes.filter(({ key }) => docked.has(key));
    const [first] = inDock;
    if (!first) return dock?.host.remove();
    if (!dock) {
      dock = makeDock(language);
      live.add(dock.host);
    }
    const { host } = dock;
    for (const box of inDock) if (box.host.parentNode !== host) host.append(box.host);
    const list = lists[Number(first.key)];
    const title = plan?.content.words.title;
    if (list) dock.update(lineOf(list.summary));
    else if (title !== undefined) dock.update({ words: title, level: plan?.content.words.tag?.level });
    const home = dockHomeOf(first.section);
    if (parentNodeOf(host) !== home && tries.mayPut(home, 'dock', at)) dock.putIn(home);
    dock.settle();
  };

  /** Puts these boxes, in the form that the page bears, or in the dock. What was seen of the roots. */
  const standNow = (toStand: readonly Planned[], plans: Plans, at: number, roots: readonly Node[]) => {
    const since = itself.now();
    let { failed, stood: now, words } = standBoxes(toStand, roots);
    const isFailed = ({ host }: Planned) => failed.some((one) => one.host === host);
    if (shorten(toStand.filter(isFailed), plans)) {
      plannedOf(plans);
      ({ failed, stood: now, words } = standBoxes(toStand, roots));
    }
    for (const { key } of toStand.filter(isFailed)) docked.add(key);
    if (failed.length > 0) plannedOf(plans);
    for (const { key, rows, host } of toStand) {
      if (docked.has(key)) continue;
      put.set(key, { at, rows });
      heights.set(key, rectOf(host).height);
    }
    [stood, looks] = [{ ...now, since }, SETTLED_IN];
    return words;
  };

  return {
    show: (plans, at, roots, again) => {
      learnFromGone(plans, at);
      const planned = plannedOf(plans);
      const toStand = planned.filter(({ key, host, section, isOther }) => {
        if (docked.has(key)) return false;
        const isHome = isRightBefore(host, section);
        // Other words that take as much room as before change nothing on the page.
        const isTaller = () => Math.abs((heights.get(key) ?? 0) - rectOf(host).height) > 0.5;
        if (isHome) return (again || (isOther && isTaller())) && !host.matches(':focus-within');
        return tries.mayPut(section, key === 'guide' ? key : '', at);
      });
      const words = toStand.length > 0 ? standNow(toStand, plans, at, roots) : undefined;
      showDock(planned, plans, at);
      latest = { planned, plans };
      // The dock lies over the page, and was put after the look.
      return docked.size > 0 || dock ? undefined : words;
    },
    settle: (at, see) => {
      looks -= 1;
      if (!stood || !latest || looks < 0) return 'as-before';
      const did = itself.since(stood.since);
      if (did === 'rested' || did === 'scrolled') return 'as-before';
      const { planned, plans } = latest;
      const there = stood.boxes.filter(({ host, section }) => isRightBefore(host, section));
      if (there.length < stood.boxes.length || !isSamePage(stood.before)) return 'as-before';
      const bad = badOnes(stood, see, true);
      if (bad.length === 0) return 'as-before';
      const those = planned.filter(({ host }) => bad.some((one) => one.host === host));
      if (did === 'changed' || shorten(those, plans)) return 'other';
      stood = { ...stood, boxes: there.filter((one) => !bad.includes(one)) };
      for (const { key } of those) docked.add(key);
      showDock(planned, plans, at);
      return 'docked';
    },
    flowOf: (list) => {
      const summary = summaries.get(list);
      if (summary && dock?.host.contains(summary.host)) dock.open();
      return summary?.flow;
    },
    clear: (at) => {
      learnFromGone(undefined, at);
      for (const { host } of summaries.values()) host.remove();
      guide?.host.remove();
      dock?.end();
      dock?.host.remove();
      summaries.clear();
      heights.clear();
      [guide, dock, stood, latest] = [undefined, undefined, undefined, undefined];
    },
  };
}

/** Whether `host` is before `section` with only our own elements between them. */
function isRightBefore(host: Element, section: Element): boolean {
  let before = elementBefore(section);
  while (before && before !== host && isOurs(before)) before = elementBefore(before);
  return before === host;
}
