/**
 * On pages that may be about license keys: reads them at every change, stores and explains what they say, and leaves
 * when Kagiban does.
 */

import { onceAtATime } from '../../browser/once-at-a-time.ts';
import { watchReminded } from '../../browser/reminders/reminded-store.ts';
import { isStillThere } from '../../browser/rms-access/page-messages.ts';
import { onRevoked } from '../../browser/rms-access/revoked-hosts.ts';
import { watchFacts } from '../../browser/storage/stored-facts.ts';
import { uiLanguage } from '../../browser/text.ts';
import { notesOn } from '../../notes/place-notes.ts';
import { rootsIn } from '../../rms/page/roots.ts';
import { type PageReading, readerOf } from '../../rms/read-page.ts';
import { settling } from '../../rms/settled.ts';
import { registerScript, shownSince } from '../../rms/watch/script-handoff.ts';
import { watchPage } from '../../rms/watch/watch-page.ts';
import { explainLook, forgetLook, type PageLook } from './explain-look.ts';
import { watchTime } from './watch-time.ts';

/**
 * How often to test whether the extension is still there, in milliseconds: Chromium does not notify a page's script
 * when it goes.
 */
const STILL_THERE_EVERY = 700;

/** How soon to try again what could not be kept, in milliseconds: the page may never change. */
const TRY_AGAIN_AFTER = 60_000;

/** So many rows are read and filled within one frame. */
const FEW = 40;

const placed = notesOn({
  language: uiLanguage(),
  clock: () => performance.now(),
  onOwnChange: () => page.forgetOwnChanges(),
});
const read = readerOf(document);
const settle = settling();
const page = watchPage(document, look, () => performance.now(), putBackAtOnce);
let latest: PageLook | undefined;
/** The page has changed while its tab was hidden. */
let isStale = false;
/** Rows that say nothing yet are read when they have stood for a while. */
let lookAgain: ReturnType<typeof setTimeout> | undefined;
let tryAgain: ReturnType<typeof setTimeout> | undefined;
/** What the page said at the last look, rows that say nothing yet among it. */
let said: string | undefined;
/** From when on a list may be put right before it is drawn, in the page's own time. */
let nextAtOnce = 0;
/** How often anything may have become known that this page has not shown. */
let news = 0;

const explain = onceAtATime(
  async () => {
    if (!isStillThere()) return stop();
    if (document.hidden) return;
    clearTimeout(tryAgain);
    if (latest && !(await explainLook(latest, placed, news))) {
      tryAgain = setTimeout(explain, TRY_AGAIN_AFTER);
    }
  },
  // No note may stay that could be wrong, and nothing may reach the page's console, where a key might be quoted.
  () => placed.clear(),
);
const explainNews = () => {
  news += 1;
  if (isStale) look();
  else explain();
};
// What this page has kept itself it has shown already.
const stopFacts = watchFacts(explainNews, '', true);
const stopReminded = watchReminded(explainNews);
const stopRevoked = onRevoked(stop);
// What is known may have changed since, but a page restored is no fresh sighting: only what changed on it is read anew.
const stopTime = watchTime(explainNews);
const heartbeat = setInterval(() => {
  if (!isStillThere()) stop();
}, STILL_THERE_EVERY);
registerScript('explain', stop);
// In a task of its own: the browser has just been busy with this script itself.
lookAgain = setTimeout(look);

function look(): void {
  if (!isStillThere()) {
    stop();
    return;
  }
  isStale = document.hidden;
  if (isStale) {
    // What else happens in a hidden tab costs nothing: all of it is read when the tab is shown.
    page.stop();
    return;
  }
  const now = Temporal.Now.instant();
  latest = { ...readSafely(), shownAt: latest ? now : (shownSince() ?? now) };
  explain();
}

/**
 * A short list that the page draws anew and that says the same gets its notes back before anybody sees it without. Not
 * oftener than leaves the page nine tenths of its time.
 */
function putBackAtOnce(): boolean {
  const start = performance.now();
  if (start < nextAtOnce || !latest?.found || document.hidden) return false;
  if (latest.found.reading.keys.length > FEW || !placed.isTakenAway()) return false;
  const reading = readSafely(said);
  const isSame = reading.found !== undefined;
  if (isSame) {
    latest = { ...reading, shownAt: Temporal.Now.instant(), isDrawnAnew: true };
    explain();
  }
  nextAtOnce = performance.now() + 9 * (performance.now() - start);
  return isSame;
}

/**
 * Empty if reading fails: no note may stay that could be wrong. Nothing may reach the page's console, where a key might
 * be quoted. Also empty where the page says anything but what is `wanted`: rows that are gone for a moment have stood
 * all the same.
 */
function readSafely(wanted?: string): PageReading {
  try {
    page.follow(rootsIn(document));
    const { found, ...reading } = read();
    const now = JSON.stringify(found?.reading);
    if (wanted !== undefined && now !== wanted) return {};
    said = now;
    const { wait, ...settled } = settle(found, performance.now());
    clearTimeout(lookAgain);
    if (wait !== undefined) lookAgain = setTimeout(look, wait);
    return { ...reading, ...settled };
  } catch {
    return {};
  }
}

function stop(): void {
  page.stop();
  stopTime();
  clearInterval(heartbeat);
  clearTimeout(tryAgain);
  clearTimeout(lookAgain);
  latest = undefined;
  said = undefined;
  forgetLook();
  placed.end();
  if (!isStillThere()) return;
  stopFacts();
  stopReminded();
  stopRevoked();
}
