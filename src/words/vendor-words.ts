/** What is known of the vendor of a license, in the language of the interface. Only where steps are shown: it is much text. */

import { uiLanguage } from '../browser/text.ts';
import type { License } from '../domain/licenses.ts';
import { vendorOf } from '../vendors/index.ts';
import type { Vendor, VendorWords } from '../vendors/vendor.ts';

/** How the key of this license is handed over. */
export function vendorOfLicense(license: License): Vendor {
  return vendorOf(license);
}

/** The same in words. */
export function vendorWords(license: License): VendorWords {
  const { words } = vendorOfLicense(license);
  return words[uiLanguage()] ?? words.ja;
}
