/**
 * Rows that are drawn askew of their titles, or go on in another column of the page: what a person reads there goes by
 * the order of the cells.
 */

import { expiryIn } from '../cells/expiry.ts';
import { stateIn } from '../cells/state.ts';
import { ancestorOfAll, childHolding } from '../page/ancestors.ts';
import { boxOf, hasSize, sharedHeight } from '../page/boxes.ts';
import { attributeOf, findAll, holdsNode, holdsNoElement, parentOf, tagNameOf } from '../page/dom.ts';
import { drawnChildren } from '../page/visible.ts';
import type { Line } from '../sheets/sheet.ts';

/** Whether each of these cells stands as far along its row as the title at the same place among the titles. */
export function areInOrder(titles: Line['cells'], cells: Line['cells']): boolean {
  return titles.length === cells.length && areSideBySide(titles) && areSideBySide(cells);
}

function areSideBySide(cells: Line['cells']): boolean {
  const boxes = cells.map((cell) => cell && boxOf(cell));
  return boxes.every((box, at) => {
    const before = boxes[at - 1];
    if (!box || !hasSize(box)) return false;
    return !before || (box.left >= before.right - 1 && sharedHeight(before, box) > 0.5);
  });
}

/**
 * Whether these rows are a part of a list only: something beside them looks as they do and says a state or a day, but
 * could not be understood.
 */
export function passesOver(lines: readonly Line[], head: Element): boolean {
  const rows = lines.flatMap(({ cells: [one, ...others] }) => (one ? ancestorOfAll([one, ...present(others)]) : []));
  const [first, ...others] = rows;
  const around = first && (others.length > 0 ? ancestorOfAll([first, ...others]) : parentOf(first));
  if (!around || rows.some((row) => holdsNode(row, head))) return false;
  const own = new Set(rows.map((row) => childHolding(around, row)));
  const looks = new Set([...own].map(lookOf));
  return drawnChildren(around).some(
    (one) => !own.has(one) && looks.has(lookOf(one)) && !holdsNode(one, head) && findAll(one, '*').some(saysOfKey),
  );
}

/** Whether a state and a day stand among these: then they are no titles, but a row that goes on beside them. */
export function sayOfKey(titles: readonly Element[]): boolean {
  return titles.some(saysState) && titles.some(saysDay);
}

const saysState = (cell: Element) => stateIn(cell).state !== 'unknown';
const saysDay = (cell: Element) => expiryIn(cell).expiresOn !== undefined;

const present = (cells: Line['cells']) => cells.filter((cell) => cell !== undefined);

const lookOf = (row: Element) => `${tagNameOf(row)} ${attributeOf(row, 'class')}`;

const saysOfKey = (cell: Element) => holdsNoElement(cell) && (saysState(cell) || saysDay(cell));
