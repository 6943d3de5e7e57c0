/** One and many: `_locales` has no plurals, so such a message exists twice, usually with the same words in Japanese. */

import type { MessageKey } from '../../browser/text.ts';

/** The key of the message that fits this number. */
export function plural(count: number, one: MessageKey, many: MessageKey): MessageKey {
  return count === 1 ? one : many;
}
