/** react-data-grid: a grid of CSS, whose cells are placed by lines and have roles and numbers. */

import { useState } from 'react';
import { DataGrid, type SortColumn } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import type { Draw, Row } from '../../scripts/library-check/wishes.ts';
import { inReact } from './shared/in-react.tsx';
import type { ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const { height, rowHeight, pinned } = wishes;
  const List = ({ rows, columns }: ListState) => {
    const [sort, setSort] = useState<readonly SortColumn[]>([]);
    const [by] = sort;
    const key = by?.columnKey as keyof Row | undefined;
    const sorted = key ? rows.toSorted((one, other) => one[key].localeCompare(other[key])) : rows;
    return (
      <DataGrid
        className="rdg-light"
        style={{ blockSize: height ?? 360 }}
        rows={by?.direction === 'DESC' ? sorted.toReversed() : sorted}
        columns={columns.map((one) => ({
          key: one.key,
          name: one.title,
          width: one.width,
          frozen: one.key === pinned,
          sortable: true,
        }))}
        rowKeyGetter={(row: Row) => row.product}
        sortColumns={sort}
        onSortColumnsChange={setSort}
        {...(rowHeight && { rowHeight })}
      />
    );
  };
  return inReact(place, wishes, (state) => <List {...state} />);
};
