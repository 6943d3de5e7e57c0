/** In every frame of RMS: waits until the page could be about license keys, and has it read and explained only then. Small, since most pages are not. */

import '../../browser/native.ts';
import { askForExplanation, isStillThere } from '../../browser/rms-access/page-messages.ts';
import { mayShowKeys } from '../../rms/may-show-keys.ts';
import { removeAll } from '../../rms/our-elements.ts';
import { rootsIn } from '../../rms/roots.ts';
import { registerScript, setShownSince } from '../../rms/script-handoff.ts';
import { watchPage } from '../../rms/watch-page.ts';

// What stands there at the first look may have stood there since the page was loaded, in a tab that was left open for days.
let standsSince = Temporal.Instant.fromEpochMilliseconds(Math.floor(performance.timeOrigin));

const page = watchPage(document, look, () => performance.now());
registerScript('content', page.stop);
// What an older Kagiban left behind: its script is gone, its elements are not (house-style, trap 14).
removeAll(document);
look();

function look(): void {
  if (!isStillThere()) {
    page.stop();
    return;
  }
  page.follow(rootsIn(document));
  if (mayShowKeys(document)) {
    page.stop();
    setShownSince(standsSince);
    void askForExplanation();
  } else standsSince = Temporal.Now.instant();
}
