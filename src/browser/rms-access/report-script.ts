/** The name of the script that describes a page, as the build writes it, and where in its own world it leaves what it found. */
export const REPORT_SCRIPT = 'src/entrypoints/report/index.js';

/** The name of the symbol on `globalThis`. Web pages have no part in that world. */
export const REPORT_PLACE = 'kagiban-report';
