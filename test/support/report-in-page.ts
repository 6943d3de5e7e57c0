/** What runs inside of a real browser: the report on a frame, and what the reader makes of it. */

import { frameReport } from '../../src/report/frame-report.ts';
import { shapeRead } from './shape-read.ts';

export const report = (): string => frameReport(document);
export const shape = (): string => JSON.stringify(shapeRead(document) ?? null);
