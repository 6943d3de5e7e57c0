/** A document in Node for the pieces of the popup: a window of happy-dom, and of it only the names that they use. */

import { Window } from 'happy-dom';

const window = new Window({ url: 'https://kagiban.example/' });

const NAMES = ['document', 'HTMLElement', 'HTMLInputElement', 'SVGElement', 'Node', 'Event', 'FormData'] as const;
for (const name of NAMES) Object.assign(globalThis, { [name]: window[name] });
