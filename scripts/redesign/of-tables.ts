/** Redesigns after which a list is still a table. */

import { synonymsOf, titleKind } from '../../src/rms/titles.ts';
import { each, listTables, make, move, type Redesign } from './redesign.ts';

export const OF_TABLES: readonly Redesign[] = [
  {
    name: 'columns swapped',
    apply: (page) =>
      each(listTables(page), (table) => {
        for (const row of table.rows) row.append(...[...row.cells].reverse());
      }),
  },
  {
    name: 'column added',
    apply: (page) =>
      each(listTables(page), (table) => {
        for (const [at, row] of [...table.rows].entries()) {
          const cell = make(page, row.cells[0]?.tagName ?? 'td');
          cell.textContent = at === 0 ? '備考' : '見本';
          row.cells[1]?.before(cell);
        }
      }),
  },
  {
    name: 'titles by synonyms',
    apply: (page) =>
      each(
        [...page.querySelectorAll('th,td,dt,[role="columnheader"]')].filter(({ textContent }) =>
          titleKind(textContent ?? ''),
        ),
        (title) => {
          const text = (title.textContent ?? '').trim();
          const kind = titleKind(text);
          // 「アプリ名」 and 「アプリ登録者」 tell a list without dates from others: it needs its own words.
          if (!kind || kind === 'secret' || kind === 'service-secret' || /^アプリ/.test(text)) return;
          const others = synonymsOf(kind).filter((word) => word !== text && !/詳細|確認/.test(word));
          const other = others[text.length % Math.max(others.length, 1)];
          if (other && kind !== 'details') title.textContent = other;
        },
      ),
  },
  {
    name: 'titles are plain cells',
    apply: (page) =>
      each([...page.querySelectorAll('th')], (title) => {
        const cell = make(page, 'td');
        cell.append(move(title, make(page, 'b')));
        for (const span of ['colspan', 'rowspan']) {
          const value = title.getAttribute(span);
          if (value) cell.setAttribute(span, value);
        }
        title.replaceWith(cell);
      }),
  },
  {
    name: 'head cloned',
    apply: (page) =>
      each(listTables(page), (table) => {
        const clone = make(page, 'table', { 'aria-hidden': 'true' });
        if (table.rows[0]) clone.append(table.rows[0].cloneNode(true));
        table.before(clone);
      }),
  },
  {
    name: 'head and rows in two tables',
    apply: (page) =>
      each(listTables(page), (table) => {
        const head = make(page, 'table');
        if (table.rows[0]) head.append(table.rows[0]);
        const above = make(page, 'div');
        above.append(head);
        table.before(above);
      }),
  },
  {
    name: 'rows in two tables with a head each',
    apply: (page) =>
      each(
        listTables(page).filter(({ rows }) => rows.length > 2),
        (table) => {
          const second = make(page, 'table');
          const [head, , ...rest] = table.rows;
          if (head) second.append(head.cloneNode(true), ...rest);
          table.after(second);
        },
      ),
  },
  {
    name: 'inside a layout table',
    apply: (page) =>
      each(listTables(page), (table) => {
        const outer = make(page, 'table');
        const row = make(page, 'tr');
        row.append(make(page, 'td'), make(page, 'td'));
        outer.append(row);
        table.before(outer);
        row.lastElementChild?.append(table);
      }),
  },
];
