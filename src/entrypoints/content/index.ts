/**
 * Runs in every frame of RMS, and has a page read only once it could be about license keys; small, since most never
 * are.
 */

import '../../browser/native.ts';
import { askForExplanation, isStillThere } from '../../browser/rms-access/page-messages.ts';
import { mayShowKeys } from '../../rms/may-show-keys.ts';
import { removeAll } from '../../rms/page/our-elements.ts';
import { rootsIn } from '../../rms/page/roots.ts';
import { registerScript, setShownSince } from '../../rms/page/script-handoff.ts';
import { watchPage } from '../../rms/page/watch-page.ts';

// What is there at the start may have been there since the page loaded, in a tab left open for days.
let standsSince = Temporal.Instant.fromEpochMilliseconds(Math.floor(performance.timeOrigin));

const page = watchPage(document, look, () => performance.now());
registerScript('content', page.stop);
// What an older Kagiban left behind: its script is gone, but its elements are not (house-style, trap 14).
removeAll(document);
look();

function look(): void {
  if (!isStillThere()) {
    page.stop();
    return;
  }
  if (mayShowKeysHere()) {
    page.stop();
    setShownSince(standsSince);
    void askForExplanation();
  } else standsSince = Temporal.Now.instant();
}

/** Nothing may reach the page's console; what cannot be looked at here is left to the reader. */
function mayShowKeysHere(): boolean {
  try {
    page.follow(rootsIn(document));
    return mayShowKeys(document);
  } catch {
    return true;
  }
}
