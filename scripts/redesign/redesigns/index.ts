/** Every redesign that the reader must withstand: a new one is one file and one row here. */

import { type Redesign, STAGES } from '../redesign.ts';
import { dateColumn, numberColumn, remarkColumn } from './added-columns.ts';
import { definitionCards, divCards } from './cards.ts';
import { columnsReversed, firstColumnLast } from './columns.ts';
import { icons, sortArrows } from './decorated-cells.ts';
import { ariaGrid, divRows, flatGrid, listItems } from './list-markup.ts';
import { otherNames } from './names.ts';
import { pairsInDivs, pairsInGroupedList, pairsInList, pairsInSpans, pairsStacked } from './pair-markup.ts';
import { plainCells } from './plain-cells.ts';
import { productLine } from './product-line.ts';
import { splitTable } from './split-table.ts';
import { stickyHeader } from './sticky-header.ts';
import { synonyms } from './synonyms.ts';
import { columnsAsBoxes, linesInBlocks, pinnedNames } from './taken-apart.ts';
import { twoLineState } from './two-line-state.ts';
import { inDivs, inLayoutTables, inLines, sortControls } from './wrapped-cells.ts';

/** In the order in which several of them are applied to one page. */
export const REDESIGNS: readonly Redesign[] = [
  synonyms,
  twoLineState,
  columnsReversed,
  firstColumnLast,
  numberColumn,
  dateColumn,
  remarkColumn,
  plainCells,
  inDivs,
  inLines,
  inLayoutTables,
  sortControls,
  icons,
  sortArrows,
  stickyHeader,
  splitTable,
  productLine,
  divRows,
  flatGrid,
  listItems,
  ariaGrid,
  definitionCards,
  divCards,
  columnsAsBoxes,
  linesInBlocks,
  pinnedNames,
  pairsInList,
  pairsInGroupedList,
  pairsInDivs,
  pairsInSpans,
  pairsStacked,
  otherNames,
].sort((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage));
