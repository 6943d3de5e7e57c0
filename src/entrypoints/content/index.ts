/**
 * Runs in every frame of RMS, and has a page read only once it could be about license keys; small, since most never
 * are.
 */

import '../../browser/native.ts';
import { askForExplanation, isStillThere } from '../../browser/rms-access/page-messages.ts';
import type { Instant } from '../../domain/days/day.ts';
import { mayShowKeys } from '../../rms/may-show-keys.ts';
import { whileReading } from '../../rms/page/memo.ts';
import { removeAll } from '../../rms/page/our-elements.ts';
import { rootsIn } from '../../rms/page/roots.ts';
import { endScript, isAtWork, registerScript, setShownSince } from '../../rms/watch/script-handoff.ts';
import { watchLightly } from '../../rms/watch/watch-lightly.ts';

/** How long to wait before asking again, in milliseconds: what is asked while the background falls asleep is lost. */
const PAUSES = [300, 1000, 3000, 10_000, 30_000, 60_000];

/** When the page was looked at last and showed nothing of keys, in its own milliseconds. */
let looked: number | undefined;
let asked = false;
let again: ReturnType<typeof setTimeout> | undefined;

const page = watchLightly(look, () => performance.now());
registerScript('content', stop);
// What an older Kagiban left behind: its script is gone, but its elements are not
// (docs/browser-traps.md, "Elements that outlive the extension").
endScript('explain');
removeAll(document);
document.addEventListener('visibilitychange', onShown);
look();

/** To ask whether the extension is there takes longer than a look: not while a page without a list goes on. */
function onShown(): void {
  if (isStillThere()) look();
  else stop();
}

function look(): void {
  if (!document.hidden && !asked) whileReading(lookNow);
}

function lookNow(): void {
  if (mayShowKeysHere()) {
    asked = true;
    setShownSince(standsSince());
    void ask(0);
    return;
  }
  looked = performance.now();
  follow();
}

/** What is there at the first look may have been there since the page loaded, in a tab left open for days. */
function standsSince(): Instant {
  if (looked === undefined) return Temporal.Instant.fromEpochMilliseconds(Math.floor(performance.timeOrigin));
  return Temporal.Now.instant().subtract({ milliseconds: Math.floor(performance.now() - looked) });
}

/** What cannot be followed is looked at again when its tab is shown. */
function follow(): void {
  try {
    page.follow(rootsIn(document));
  } catch {
    page.follow([document]);
  }
}

/** Asks for the explaining script until it has taken over. */
async function ask(tries: number): Promise<void> {
  if (!isStillThere()) {
    stop();
    return;
  }
  await askForExplanation();
  const pause = PAUSES[tries];
  if (isAtWork('explain')) stop();
  else if (pause === undefined) {
    asked = false;
    follow();
  } else again = setTimeout(ask, pause, tries + 1);
}

function stop(): void {
  page.stop();
  clearTimeout(again);
  document.removeEventListener('visibilitychange', onShown);
}

/** Nothing may reach the page's console; what cannot be looked at here is left to the reader. */
function mayShowKeysHere(): boolean {
  try {
    return mayShowKeys(document);
  } catch {
    return true;
  }
}
