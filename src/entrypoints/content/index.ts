/** In every frame of RMS: looks whether it shows license keys, and has them explained only then. Small, since most pages show none. */

import '../../browser/native.ts';
import { askForExplanation, isStillThere } from '../../browser/page-messages.ts';
import { type Explainer, type Look, open } from '../../rms/eye.ts';
import { removeAll } from '../../rms/our-elements.ts';
import { readPage } from '../../rms/read-page.ts';
import { rootsIn } from '../../rms/roots.ts';
import { watchPage } from './watch-page.ts';

let latest: Look | undefined;
let explainer: Explainer | undefined;
let asked = false;

const page = watchPage(document, look);
open({
  tell: (next) => {
    explainer?.stop();
    explainer = next;
    if (latest) explainer.explain(latest);
  },
  forgetOwnChanges: page.forgetOwnChanges,
  close: () => {
    page.stop();
    explainer?.stop();
  },
});
// What an older Kagiban left behind: its script is gone, its elements are not (house-style, trap 14).
removeAll(document);
look();

function look(): void {
  if (!isStillThere()) {
    page.stop();
    return;
  }
  page.follow(rootsIn(document));
  const found = readSafely();
  // What stands there at the first look may have stood there since the page was loaded, in a tab that was left open for days.
  const shownAt = latest
    ? Temporal.Now.instant()
    : Temporal.Instant.fromEpochMilliseconds(Math.floor(performance.timeOrigin));
  latest = { found, shownAt };
  if (explainer) explainer.explain(latest);
  else if (found && !asked) {
    asked = true;
    void askForExplanation();
  }
}

/** Nothing where reading fails: no note may stay that could be wrong, and no page's console hears of it, where a key might be quoted. */
function readSafely(): Look['found'] {
  try {
    return readPage(document);
  } catch {
    return undefined;
  }
}
