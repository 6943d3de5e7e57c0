/**
 * The name of the script that describes a page, as the build writes it, and where it leaves its report in its own
 * world.
 */
export const REPORT_SCRIPT = 'src/entrypoints/report/index.js';

/** The name of the symbol on `globalThis`. Web pages cannot access that isolated world. */
export const REPORT_PLACE = 'kagiban-report';
