/**
 * Describes one frame of the page under the popup, without its contents, and leaves the report for the popup to take.
 */

import { REPORT_PLACE } from '../../browser/rms-access/report-script.ts';
import { frameReport } from '../../report/frame-report.ts';

(globalThis as unknown as Record<symbol, unknown>)[Symbol.for(REPORT_PLACE)] = frameReport(document);
