/** Saves the text of a copy as a file, and the places on the options page that other pages of ours lead to. */

import { dayInJapan, type Instant, textOfDay } from '../../domain/days/day.ts';
import { saveFile } from '../calendar/save-file.ts';

/** The panel of copies, as the `#` fragment of the options page. */
export const COPIES = 'copies';

/** The same, and a copy is saved at once: the press was in the popup. */
export const SAVE_COPY = 'save-copy';

/** Saves it, and gives the name of the file. Only in a tab: a popup may be closed while the browser asks where to. */
export function saveCopyFile(text: string, now: Instant): string {
  const name = `kagiban-${textOfDay(dayInJapan(now))}.json`;
  saveFile(name, text, 'application/json');
  return name;
}
