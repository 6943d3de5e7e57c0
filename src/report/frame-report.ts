/** The report on one frame: its position, what the reader made of it, how many titles it knows, and its layout. */

import { selfCheckOf } from '../domain/facts/self-check.ts';
import { columnsFound } from '../rms/columns-found.ts';
import { whileReading } from '../rms/page/memo.ts';
import { readPage } from '../rms/read-page.ts';
import { listsIn } from '../rms/sheets/index.ts';
import type { Listing } from '../rms/sheets/sheet.ts';
import { describedPage } from './described-page.ts';
import { FRAME, LAYOUT, TITLE } from './format.ts';
import { writtenLines } from './written-nodes.ts';

/** The report on this frame's page, as lines. */
export const frameReport = (page: Document): string => whileReading(() => reportOn(page));

function reportOn(page: Document): string {
  const lists = listsIn(page);
  const { title, nodes } = describedPage(page, lists);
  const width = page.defaultView?.innerWidth ?? 0;
  return [
    `${FRAME} ${pathOf(page.defaultView)} 幅 ${Math.round(width / 10) * 10}`,
    checkOf(page),
    ...lists.map(listLine),
    `${TITLE} | ${title}`,
    LAYOUT,
    ...writtenLines(nodes, 1),
  ].join('\n');
}

/** The reader's self-check, in counts. */
function checkOf(page: Document): string {
  const found = readPage(page);
  if (!found) return '読み取り: 知らない画面';
  const columns = columnsFound(found);
  const never = { at: Temporal.Instant.fromEpochMilliseconds(0), order: 0 };
  const { screen, rows, unclear } = selfCheckOf(found.reading, columns, false, never);
  const yesNo = (yes: boolean) => (yes ? 'あり' : 'なし');
  return `読み取り: ${screen} 行 ${rows} わからない行 ${unclear} 状態 ${yesNo(columns.state)} 有効期限 ${yesNo(columns.expiry)}`;
}

function listLine({ labels, things }: Listing): string {
  const known = labels.filter(({ kind }) => kind !== undefined);
  return `表: 知っている見出し ${known.length} 知らない見出し ${labels.length - known.length} 行 ${things.length}`;
}

/** The position of this frame: `0` is the page itself, `0.1` the second frame in it. */
function pathOf(frame: Window | null): string {
  if (!frame || frame.parent === frame) return '0';
  const beside = Array.from({ length: Math.min(frame.parent.length ?? 0, 50) }, (_, at) => at);
  const at = beside.find((index) => frame.parent[index] === frame) ?? 0;
  return `${pathOf(frame.parent)}.${at}`;
}
