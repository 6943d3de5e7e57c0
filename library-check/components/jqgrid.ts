/** free jqGrid: titles in one table, rows in another below, whose first row is empty; frozen columns are copies. */

import jQuery from 'jquery';
import { $ } from './shared/jquery-first.ts';
import 'free-jqgrid/css/ui.jqgrid.css';
import attach from 'free-jqgrid/dist/jquery.jqgrid.src.js';
import type { Draw } from '../../scripts/library-check/wishes.ts';

interface Grid {
  (method: string, ...given: unknown[]): Grid;
  trigger: (event: string) => Grid;
}

// As a module of Node it wants to be told to which jQuery it belongs.
attach(globalThis, jQuery);

export const draw: Draw = (place, { rows, columns, pageSize, height, pinned }) => {
  const [table, pager] = [document.createElement('table'), document.createElement('div')];
  [table.id, pager.id] = ['list', 'pager'];
  place.append(table, pager);
  const wrapped = $(table) as unknown as { jqGrid: Grid } & Record<string, (...given: unknown[]) => unknown>;
  wrapped.jqGrid({
    datatype: 'local',
    data: rows.map((row, id) => ({ ...row, id: id + 1 })),
    colModel: columns.map(({ key, title, width }) => ({
      name: key,
      label: title,
      width,
      frozen: key === pinned,
      sorttype: 'text',
    })),
    height: height ?? 'auto',
    rowNum: pageSize ?? 1000,
    ...(pageSize && { pager: true }),
    ...(pinned ? { width: 540, shrinkToFit: false } : { autowidth: true }),
    hoverrows: false,
  } as never);
  const grid = (method: string, ...given: unknown[]) => wrapped.jqGrid(method, ...given);
  if (pinned) grid('setFrozenColumns');
  const reload = () => void wrapped.trigger?.('reloadGrid');
  return {
    hide: (key) => grid('hideCol', key),
    toFront: (key) => {
      const at = columns.findIndex((one) => one.key === key);
      grid('remapColumns', [at, ...columns.flatMap((_, index) => (index === at ? [] : [index]))], true, false);
    },
    filter: (text) => {
      grid('setGridParam', {
        search: true,
        postData: { filters: JSON.stringify({ groupOp: 'AND', rules: [{ field: 'state', op: 'eq', data: text }] }) },
      });
      reload();
    },
    update: (fresh) => {
      grid('clearGridData');
      grid('setGridParam', { data: fresh.map((row, id) => ({ ...row, id: id + 1 })) });
      reload();
    },
  };
};
