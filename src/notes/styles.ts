/** The style sheets of what is larger than a note. */

import dock from './dock/dock.css?inline';
import guide from './guide/guide.css?inline';
import summary from './list/summary.css?inline';

export default [summary, guide, dock];
