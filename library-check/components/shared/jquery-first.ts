/** jQuery as a global, before the plug-ins that look for it there. */

import jQuery from 'jquery';

Object.assign(globalThis, { $: jQuery, jQuery });

// The plug-ins' methods are in no types.
type Wrapped = Record<string, (...given: unknown[]) => Wrapped>;
export const $ = jQuery as unknown as (what: string | Element) => Wrapped;
