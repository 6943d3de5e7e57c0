/** How a key is registered at its destination, in the language of the interface. */

import { uiLanguage } from '../../browser/text.ts';
import type { Destination } from '../../domain/destination.ts';
import { stepsOf } from '../../vendors/steps.ts';
import type { VendorWords } from '../../vendors/vendor.ts';

/** The words of each of its steps. */
export function vendorWords(destination: Destination): VendorWords {
  const { words } = stepsOf(destination);
  return words[uiLanguage()] ?? words.ja;
}
