/** One and many: `_locales` knows no plurals, so such a message stands there twice. Japanese says the same in both. */

import type { MessageKey } from '../../browser/text.ts';

/** The key of the message that fits this number. */
export function plural(count: number, one: MessageKey, many: MessageKey): MessageKey {
  return count === 1 ? one : many;
}
