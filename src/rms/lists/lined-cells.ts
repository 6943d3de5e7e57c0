/**
 * Adds to a list what its cells say on labelled lines: 「状態：利用中<br>有効期限：2026/12/01」 below a name, or under a title of
 * another kind.
 */

import { labelsOnLines } from '../cells/labelled-lines.ts';
import { isSecret, type TitleKind, titleOf } from '../lexicon/titles.ts';
import type { LabelledValue, Listing } from '../sheets/sheet.ts';

const KINDS: readonly TitleKind[] = ['developer', 'state', 'expiry'];

/** This list with one more value in each row for each kind that has no title, all from one column. */
export function withLinedCells(list: Listing): Listing {
  const missing = KINDS.filter((wanted) => !list.labels.some(({ kind }) => kind === wanted));
  if (missing.length === 0) return list;
  const lined = list.things.map(({ values }) =>
    values.flatMap((one, column) => {
      if (one.kind && isSecret(one.kind)) return [];
      return labelsOnLines(one.value).flatMap(({ kind }) =>
        missing.includes(kind) ? [{ kind, value: one.value, column }] : [],
      );
    }),
  );
  const columnOf = new Map<TitleKind, number | undefined>();
  for (const { kind, column } of lined.flat()) {
    const before = columnOf.get(kind);
    columnOf.set(kind, !columnOf.has(kind) || before === column ? column : undefined);
  }
  const added = [...columnOf].flatMap(([kind, column]) => (column === undefined ? [] : [kind]));
  if (added.length === 0) return list;
  const things = list.things.map((thing, at) => {
    const more = (lined[at] ?? []).filter(({ kind }) => added.includes(kind));
    const values = more.map(({ kind, value }): LabelledValue => ({ kind, label: titleOf(kind), by: undefined, value }));
    return { ...thing, values: [...thing.values, ...values] };
  });
  return {
    ...list,
    labels: [...list.labels, ...added.map((kind) => ({ kind, label: titleOf(kind), by: undefined }))],
    things,
  };
}
