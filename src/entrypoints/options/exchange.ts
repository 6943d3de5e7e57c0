/** What the panel of copies asks for: files come from the user and go to the user, and nothing else is sent. */

import { currentCopyText } from '../../browser/exchange/copy-text.ts';
import { keepCopy, keptNow } from '../../browser/exchange/keep-copy.ts';
import { readCopyFile } from '../../browser/exchange/read-copy.ts';
import { undoCopy } from '../../browser/exchange/undo-copy.ts';
import { dayInJapan } from '../../domain/days/day.ts';
import { previewOf } from '../../domain/exchange/preview.ts';
import { COPIES, SAVE_COPY, saveCopyFile } from '../../ui/exchange/copy-file.ts';
import type { Exchange } from '../../ui/exchange/exchange.ts';
import type { Known } from '../../ui/popup/view.ts';
import { VENDORS } from '../../vendors/index.ts';

/** Whether the popup has asked for a copy: another load of this page does not save it again. */
const atOnce = location.hash === `#${SAVE_COPY}`;
if (atOnce) history.replaceState(undefined, '', `#${COPIES}`);

/** `onChange` draws the page anew. */
export function optionsExchange({ sight }: Pick<Known, 'sight'>, onChange: () => Promise<void>): Exchange {
  return {
    atOnce,
    async save() {
      const now = Temporal.Now.instant();
      return saveCopyFile(await currentCopyText(now), now);
    },
    async preview(file) {
      const read = await readCopyFile(file);
      if ('refused' in read) return read;
      const now = Temporal.Now.instant();
      const ground = { now, today: dayInJapan(now), destinations: VENDORS.all, access: sight };
      return previewOf(await keptNow(), read.copy, ground);
    },
    async take(copy, taking) {
      const taken = await keepCopy(copy, Temporal.Now.instant(), taking);
      await onChange();
      return async () => {
        const undone = await undoCopy(taken);
        await onChange();
        return undone;
      };
    },
    toClipboard: (text) => navigator.clipboard.writeText(text),
  };
}

/** Goes to the panel that the address names: it was not there yet when the browser looked for it. */
export function goToPanel(): void {
  if (/^#[a-z]+$/.test(location.hash)) document.querySelector(location.hash)?.scrollIntoView();
}
