/** The name of the script that explains a page, as the build writes it and the background runs it. */
export const EXPLAIN_SCRIPT = 'src/entrypoints/explain/index.js';
