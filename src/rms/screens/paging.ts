/** Whether a list says that it is one page of several: 「1/2ページ」, 「全12件中 1〜10件」, 「1〜10件/12件」. */

import type { Paging } from '../../domain/facts/reading.ts';
import { oneLine } from '../../domain/text/japanese-text.ts';
import { childrenIn, findAll, findFirst, parentOf, textIn } from '../page/dom.ts';
import { linesOf, wordsOf } from '../page/visible-text.ts';

/** How many boxes around the list are looked at: its paging stands close to it. */
const BOXES = 4;

/** Longer parts of the page are not its paging. */
const LONGEST = 400;

const COUNT = '([0-9]{1,5})';
const TO = ' ?[~〜―–—-] ?';
const PAGES = new RegExp(`(?:^|[^0-9/])${COUNT} ?/ ?(?:全 ?)?${COUNT} ?(?:ページ|頁|page)`, 'i');
const ROWS_OF = new RegExp(`${COUNT} ?件 ?(?:中|のうち)[、:]? ?${COUNT}(?: ?件目?)?${TO}${COUNT} ?件`);
const ROWS = new RegExp(
  `(?:^|[^0-9])${COUNT}(?: ?件目?)?${TO}${COUNT} ?件目? ?(?:を?表示)? ?(?:[/(（] ?全|/) ?${COUNT} ?件`,
);

/** The paging that stands around or in this list; `undefined` where there is none, or what it says cannot be. */
export function pagingOf(list: Element): Paging | undefined {
  for (const part of partsAround(list)) {
    if ((textIn(part)?.length ?? 0) > LONGEST) continue;
    for (const line of linesOf(wordsOf(part))) {
      const paging = pagingIn(oneLine(line));
      if (paging) return paging;
    }
  }
  return undefined;
}

/** The paging that this line says. Only lists of more than one page have one. */
function pagingIn(line: string): Paging | undefined {
  const pages = PAGES.exec(line);
  if (pages) return possible(Number(pages[1]), pages[1], pages[2]);
  const rows = ROWS_OF.exec(line);
  if (rows) return ofRows(rows[2], rows[3], rows[1]);
  const behind = ROWS.exec(line);
  return behind ? ofRows(behind[1], behind[2], behind[3]) : undefined;
}

/** From the first row to the last of all is no paging. */
function ofRows(from?: string, to?: string, of?: string): Paging | undefined {
  return Number(from) === 1 && to === of ? undefined : possible(Number(from), to, of);
}

function possible(from: number, to?: string, of?: string): Paging | undefined {
  const [shown, all] = [Number(to), Number(of)];
  return from >= 1 && from <= shown && shown <= all && all > 1 ? { from, shown, of: all } : undefined;
}

/**
 * What stands in the list beside its rows, then what stands beside the list, the nearest box first, up to where another
 * list stands.
 */
function* partsAround(list: Element): Iterable<Element> {
  yield* findAll(list, ':scope > caption, :scope > tfoot, :scope > * > tr > td[colspan]:only-child');
  let inner = list;
  for (let box = parentOf(list), left = BOXES; box && left > 0; left -= 1) {
    const beside = childrenIn(box).filter((one) => one !== inner);
    if (beside.some(isList)) return;
    yield* beside;
    inner = box;
    box = parentOf(box);
  }
}

/** Whether this holds another list. A copy of the titles without rows is none. */
function isList(part: Element): boolean {
  if (findFirst(part, '[role="columnheader"]')) return true;
  return findFirst(part, 'th') !== undefined && findFirst(part, 'td') !== undefined;
}
