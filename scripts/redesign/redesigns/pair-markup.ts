/** Redesigns: labels and values of a detail screen in other elements. */

import { made, moved } from '../cells.ts';
import { type Pair, type PairGroup, pairGroupsOf, pairTables } from '../pairs.ts';
import type { Redesign } from '../redesign.ts';

const drawnWith = (
  name: string,
  groupsOn: (page: Document) => PairGroup[],
  outer: string,
  drawn: (page: Document, pair: Pair) => HTMLElement[],
): Redesign => ({
  name,
  stage: 'markup',
  appliesTo: (page) => groupsOn(page).length > 0,
  apply: (page) => {
    for (const { element, pairs } of groupsOn(page)) {
      const caption = element.querySelector(':scope > caption');
      const over = caption ? [moved(page, caption, 'div')] : [];
      element.replaceWith(...over, made(page, outer, {}, ...pairs.flatMap((pair) => drawn(page, pair))));
    }
  },
});

export const pairsInList = drawnWith('pairs are a dl', pairTables, 'dl', (page, { label, value }) => [
  moved(page, label, 'dt'),
  moved(page, value, 'dd'),
]);

export const pairsInGroupedList = drawnWith(
  'pairs are a dl with a div around each',
  pairTables,
  'dl',
  (page, { label, value }) => [
    made(page, 'div', { style: 'display:flex' }, moved(page, label, 'dt'), moved(page, value, 'dd')),
  ],
);

export const pairsInDivs = drawnWith('pairs are div beside div', pairGroupsOf, 'div', (page, { label, value }) => [
  made(
    page,
    'div',
    { style: 'display:flex' },
    moved(page, label, 'div', { style: 'width:180px' }),
    moved(page, value, 'div', { style: 'flex:1' }),
  ),
]);

export const pairsInSpans = drawnWith('pairs are span beside span', pairGroupsOf, 'div', (page, { label, value }) => [
  made(
    page,
    'p',
    {},
    moved(page, label, 'span', { style: 'display:inline-block;width:180px' }),
    moved(page, value, 'span'),
  ),
]);

export const pairsStacked = drawnWith(
  'values stand below their labels',
  pairGroupsOf,
  'section',
  (page, { label, value }) => [
    made(
      page,
      'div',
      { style: 'margin:12px 0' },
      moved(page, label, 'div', { style: 'font-size:11px;color:#555' }),
      moved(page, value, 'div', { style: 'font-size:15px' }),
    ),
  ],
);
