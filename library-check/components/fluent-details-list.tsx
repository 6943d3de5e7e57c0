/** Fluent UI: its details list of blocks with roles, and a detail screen of labels over texts. */

import { DetailsList, DetailsListLayoutMode, Label, SelectionMode, Stack, Text } from '@fluentui/react';
import { useState } from 'react';
import type { Draw, Row } from '../../scripts/library-check/wishes.ts';
import { inReact } from './shared/in-react.tsx';
import type { ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const { situation, height, rowHeight, pairs } = wishes;
  const List = ({ rows, columns }: ListState) => {
    const [by, setBy] = useState<keyof Row>();
    const items = by ? rows.toSorted((one, other) => one[by].localeCompare(other[by])) : rows;
    return (
      <div data-is-scrollable="true" style={height ? { height, overflow: 'auto' } : {}}>
        <DetailsList
          items={[...items]}
          compact={rowHeight !== undefined}
          selectionMode={situation === 'plain' ? SelectionMode.multiple : SelectionMode.none}
          layoutMode={DetailsListLayoutMode.fixedColumns}
          getKey={(row: Row) => row.product}
          columns={columns.map(({ key, title, width }) => ({
            key,
            name: title,
            fieldName: key,
            minWidth: width - 40,
            maxWidth: width,
            isSorted: key === by,
            onColumnClick: () => setBy(key),
          }))}
        />
      </div>
    );
  };
  const detail = () => (
    <Stack tokens={{ childrenGap: 8 }}>
      {pairs.map(([label, value]) => (
        <Stack key={label}>
          <Label>{label}</Label>
          <Text>{value}</Text>
        </Stack>
      ))}
    </Stack>
  );
  return inReact(place, wishes, (state) => (situation === 'detail' ? detail() : <List {...state} />));
};
