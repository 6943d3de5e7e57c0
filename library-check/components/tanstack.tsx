/** TanStack Table with its virtualizer, as people assemble it: a real table, sticky names, rows moved by transforms. */

import {
  flexRender,
  getCoreRowModel,
  getPaginationRowModel,
  getSortedRowModel,
  useReactTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useMemo, useRef } from 'react';
import type { Draw, Wishes } from '../../scripts/library-check/wishes.ts';
import { inReact } from './shared/in-react.tsx';
import type { ListState } from './shared/list-state.ts';

const LINE = 34;

function List({ state, wishes }: { state: ListState; wishes: Wishes }) {
  const { height, pinned, pageSize, rowHeight } = wishes;
  const box = useRef<HTMLDivElement>(null);
  // New arrays would make it start anew at every look.
  const data = useMemo(() => [...state.rows], [state.rows]);
  const columns = useMemo(
    () => state.columns.map(({ key, title, width }) => ({ accessorKey: key, header: title, size: width })),
    [state.columns],
  );
  const table = useReactTable({
    data,
    columns,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    sortDescFirst: false,
    ...(pageSize && { getPaginationRowModel: getPaginationRowModel(), autoResetPageIndex: false }),
    initialState: { pagination: { pageIndex: 0, pageSize: pageSize ?? 1000 } },
  });
  const lines = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => LINE,
    enabled: height !== undefined,
  });
  const items = height ? virtual.getVirtualItems() : lines.map((_, index) => ({ index, start: 0 }));
  const isBlock = height !== undefined;
  const cell = (key: string, width: number): CSSProperties => ({
    ...(isBlock ? { display: 'flex', width } : { minWidth: pinned ? width : undefined }),
    ...(key === pinned && { position: 'sticky', left: 0, background: '#fff', zIndex: 1 }),
    ...(rowHeight && { height: rowHeight, padding: 0, overflow: 'hidden', whiteSpace: 'nowrap' }),
    borderBottom: '1px solid #ddd',
    textAlign: 'left',
  });
  return (
    <div ref={box} style={{ overflow: 'auto', ...(height && { height, position: 'relative' }) }}>
      <table style={isBlock ? { display: 'grid' } : { borderCollapse: 'collapse', width: '100%' }}>
        <thead style={isBlock ? { display: 'grid', position: 'sticky', top: 0, zIndex: 1, background: '#eee' } : {}}>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} style={isBlock ? { display: 'flex' } : {}}>
              {group.headers.map((head) => (
                <th
                  key={head.id}
                  style={cell(head.column.id, head.getSize())}
                  onClick={head.column.getToggleSortingHandler()}
                >
                  {flexRender(head.column.columnDef.header, head.getContext())}
                  {{ asc: ' 🔼', desc: ' 🔽' }[String(head.column.getIsSorted())] ?? ''}
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody style={isBlock ? { display: 'grid', height: virtual.getTotalSize(), position: 'relative' } : {}}>
          {items.map(({ index, start }) => {
            const row = lines[index];
            if (!row) return null;
            const place: CSSProperties = isBlock
              ? { display: 'flex', position: 'absolute', transform: `translateY(${start}px)`, height: LINE }
              : {};
            return (
              <tr key={row.id} style={place}>
                {row.getVisibleCells().map((one) => (
                  <td key={one.id} style={cell(one.column.id, one.column.getSize())}>
                    {flexRender(one.column.columnDef.cell, one.getContext())}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {pageSize && (
        <button type="button" className="next" onClick={() => table.nextPage()}>
          次へ
        </button>
      )}
    </div>
  );
}

export const draw: Draw = (place, wishes) => inReact(place, wishes, (state) => <List state={state} wishes={wishes} />);
