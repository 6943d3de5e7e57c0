/** MUI: its data grid of blocks with roles, cards, and a detail screen of stacked labels and values. */

import { Card, CardContent, Grid, Stack, Typography } from '@mui/material';
import { DataGrid } from '@mui/x-data-grid';
import type { Draw } from '../../scripts/library-check/wishes.ts';
import { inReact } from './shared/in-react.tsx';
import type { ListState } from './shared/list-state.ts';

export const draw: Draw = (place, wishes) => {
  const { situation, pageSize, height, rowHeight, pairs } = wishes;
  const list = ({ rows, columns }: ListState) => (
    <div style={{ ...(height && { height }), display: 'flex', flexDirection: 'column' }}>
      <DataGrid
        rows={rows}
        getRowId={(row) => row.product}
        columns={columns.map(({ key, title, width }) => ({ field: key, headerName: title, width }))}
        hideFooter={!pageSize}
        {...(pageSize && {
          initialState: { pagination: { paginationModel: { pageSize } } },
          pageSizeOptions: [pageSize],
        })}
        {...(rowHeight && { rowHeight })}
      />
    </div>
  );
  const cards = ({ rows, columns }: ListState) => (
    <Grid container spacing={2}>
      {rows.map((row) => (
        <Grid size={4} key={row.product}>
          <Card variant="outlined">
            <CardContent>
              <Typography variant="h6" component="h3">
                {row.product}
              </Typography>
              {columns.slice(1, 4).map(({ key, title }) => (
                <Stack direction="row" spacing={2} key={key}>
                  <Typography variant="body2" color="text.secondary" sx={{ width: 90 }}>
                    {title}
                  </Typography>
                  <Typography variant="body2">{row[key]}</Typography>
                </Stack>
              ))}
            </CardContent>
          </Card>
        </Grid>
      ))}
    </Grid>
  );
  const detail = () => (
    <Grid container spacing={2}>
      {pairs.map(([label, value]) => (
        <Grid size={6} key={label}>
          <Typography variant="caption" component="div" color="text.secondary">
            {label}
          </Typography>
          <Typography variant="body1">{value}</Typography>
        </Grid>
      ))}
    </Grid>
  );
  return inReact(place, wishes, situation === 'cards' ? cards : situation === 'detail' ? detail : list);
};
