/** Ant Design: a real table with fixed columns, a list of blocks where it is virtual, cards and descriptions. */

import { Card, Descriptions, Table } from 'antd';
import type { Draw, Row } from '../../scripts/library-check/wishes.ts';
import { inReact } from './shared/in-react.tsx';
import type { ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const { situation, pageSize, height, rowHeight, pinned, pairs } = wishes;
  const list = ({ rows, columns }: ListState) => (
    <Table
      rowKey="product"
      dataSource={rows}
      virtual={height !== undefined}
      size={rowHeight ? 'small' : 'large'}
      pagination={pageSize ? { pageSize } : false}
      scroll={{ ...(height && { y: height, x: 810 }), ...(pinned && { x: 810 }) }}
      columns={columns.map(({ key, title, width }) => ({
        dataIndex: key,
        key,
        title,
        width,
        ellipsis: rowHeight !== undefined,
        ...(key === pinned && { fixed: 'left' as const }),
        sorter: (one: Row, other: Row) => one[key].localeCompare(other[key]),
      }))}
    />
  );
  const cards = ({ rows }: ListState) => (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: 16 }}>
      {rows.map((row) => (
        <Card key={row.product} title={row.product} extra={<a href="#details">{row.details}</a>}>
          <p>開発会社：{row.company}</p>
          <p>状態：{row.state}</p>
          <p>有効期限：{row.expiry}</p>
        </Card>
      ))}
    </div>
  );
  const detail = () => (
    <Descriptions bordered column={2} items={pairs.map(([label, value]) => ({ key: label, label, children: value }))} />
  );
  return inReact(place, wishes, situation === 'cards' ? cards : situation === 'detail' ? detail : list);
};
