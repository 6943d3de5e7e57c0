/** The popup's wiring: the stored facts and the clock go in, presses come out as facts, tabs and places. */

import { forgetShop } from '../../browser/forget-shop.ts';
import '../../browser/polyfill.ts';
import '../../ui/theme/kagiban.css';

import { currentCopyText } from '../../browser/exchange/copy-text.ts';
import { askToReadHost } from '../../browser/rms-access/granted-hosts.ts';
import { askToReadRms, mayReadRms, watchHostAccess } from '../../browser/rms-access/host-access.ts';
import { madeBy, reportsOn } from '../../browser/rms-access/page-report.ts';
import { type RmsPage, readPageInFront, rmsPageInFront } from '../../browser/rms-access/page-under.ts';
import { withTimeout } from '../../browser/storage/area.ts';
import { rememberedPlace, rememberPlace } from '../../browser/storage/popup-place.ts';
import { canKeepMore } from '../../browser/storage/room.ts';
import { readSelfChecks } from '../../browser/storage/self-checks.ts';
import { readSettings } from '../../browser/storage/settings-store.ts';
import { readUpToDate, watchFacts } from '../../browser/storage/stored-facts.ts';
import { undoable } from '../../browser/storage/undoable.ts';
import { mayNotify } from '../../browser/surface/notices.ts';
import {
  openInTab,
  openOptions,
  optionsPage,
  PRACTICE_PAGE,
  pageOfOurs,
  RMS_LIST,
  stepsPage,
} from '../../browser/surface/pages.ts';
import { showBadge } from '../../browser/surface/toolbar.ts';
import { t, uiLanguage } from '../../browser/text.ts';
import { dayInJapan, midnightAfter } from '../../domain/days/day.ts';
import { nextAction } from '../../domain/today/columns/next-action.ts';
import { wholeReport } from '../../report/whole-report.ts';
import { COPIES, SAVE_COPY, saveCopyFile } from '../../ui/exchange/copy-file.ts';
import type { Actions } from '../../ui/popup/actions.ts';
import { knownOn } from '../../ui/popup/known.ts';
import { Popup } from '../../ui/popup/Popup.tsx';
import { hashOf, type PopupPlace, placeOf, placeToReopen } from '../../ui/popup/place.ts';
import { showing } from '../../ui/popup/showing.tsx';
import type { Known } from '../../ui/popup/view.ts';
import { type Planning, REMINDERS } from '../../ui/reminders/planning.ts';
import { VENDORS } from '../../vendors/index.ts';
import { badgeTitle } from '../../words/toolbar/title.ts';
import { awayCard, popupPlanning } from './planning.ts';

const inTab = new URLSearchParams(location.search).has('tab');
const stored = undoable();
/** The page under the popup; none if the popup is open in its own tab. */
let under: RmsPage | undefined;
let finding = pageUnder();
/** Whether the last trial to keep anything has failed. */
let unkept = false;
let isPlaced = false;

const actions: Actions = {
  tell: (command) => stored.tell(command, Temporal.Now.instant()),
  takeBack: stored.takeBack,
  forget: (shop) => forgetShop(shop, Temporal.Now.instant()),
  go(place) {
    location.hash = hashOf(place);
  },
  open(url) {
    leaveFor(openInTab(url));
  },
  keepOpen(id) {
    leaveFor(openInTab(stepsPage(id)));
  },
  settings() {
    leaveFor(openOptions());
  },
  reminders() {
    leaveFor(openInTab(optionsPage(REMINDERS)));
  },
  practice() {
    leaveFor(openInTab(pageOfOurs(PRACTICE_PAGE)));
  },
  async readHere() {
    if (under) await readPageInFront(under);
  },
  readAlways() {
    if (under) void askToReadHost(under.host).then(show);
  },
  async report() {
    if (!under) throw new Error('There is no page of RMS under the popup.');
    return wholeReport(await reportsOn(under), madeBy());
  },
  toClipboard: (text) => navigator.clipboard.writeText(text),
  openCopiesPanel() {
    leaveFor(openInTab(optionsPage(COPIES)));
  },
  async saveCopy() {
    // The popup may be closed while the browser asks where to save the file.
    const now = Temporal.Now.instant();
    if (inTab) saveCopyFile(await currentCopyText(now), now);
    else leaveFor(openInTab(optionsPage(SAVE_COPY)));
  },
  grant() {
    void askToReadRms().then(show);
  },
};

/** The popup does not wait for it longer than for storage: what is known matters more. */
async function pageUnder(): Promise<RmsPage | undefined> {
  return inTab ? undefined : withTimeout(rmsPageInFront).catch(() => undefined);
}

/** The popup must not stay over a tab that it opened. */
function leaveFor(opening: Promise<void>): void {
  if (!inTab) void opening.then(() => window.close());
}

async function current(): Promise<{ known: Known; place: PopupPlace; planning: Planning }> {
  const [kept, selfChecks, mayRead, settings, notify] = await withTimeout(() =>
    Promise.all([readUpToDate(), readSelfChecks(), mayReadRms(), readSettings(), mayNotify()]),
  );
  const today = dayInJapan(Temporal.Now.instant());
  const place = placeOf(location.hash);
  const known = knownOn(today, { ...kept, unkept, selfChecks }, mayRead, VENDORS);
  return {
    known,
    planning: popupPlanning(settings, notify, () => show()),
    // A note on RMS names its row as the page does; the license may be joined under another id.
    place: 'id' in place && place.at !== 'shop' && place.id ? { ...place, id: known.idOf(place.id) } : place,
  };
}

const show = showing(async () => {
  if (!isPlaced) await goWhereLeft();
  isPlaced = true;
  const [{ known, place, planning }, found] = await Promise.all([current(), finding]);
  under = found;
  // What the popup says and what the button shows never differ.
  showBadge(known.badge, badgeTitle(known.keys, known.badge, known.sight, known.today)).catch(() => undefined);
  const away = await awayCard(known, planning, () => show()).catch(() => undefined);
  return <Popup {...{ known, place, actions, inTab, list: RMS_LIST, under, planning, away }} />;
}, inTab);

/** Shows what is known, and then whether more can be kept: the trial takes longer than reading. */
async function showAfresh(): Promise<void> {
  const [, kept] = await Promise.all([show(), canKeepMore()]);
  if (unkept === !kept) return;
  unkept = !kept;
  await show();
}

/** Any click beside the popup closes it. It reopens where it was left, unless something more urgent came up. */
async function goWhereLeft(): Promise<void> {
  const left = await rememberedPlace().catch(() => undefined);
  if (inTab || location.hash || !left) return;
  const { known } = await current();
  const place = placeToReopen(placeOf(left), known.keys, nextAction(known.keys, known.sight));
  history.replaceState(undefined, '', `#${hashOf(place)}`);
}

/** A tab may be left open past midnight, when every count of days changes. */
function showAtMidnight(): void {
  const now = Temporal.Now.instant();
  const wait = now.until(midnightAfter(dayInJapan(now))).total('milliseconds');
  setTimeout(() => void show().then(showAtMidnight), wait);
}

document.documentElement.lang = uiLanguage();
document.title = t('extension_name');
watchFacts(show);
watchHostAccess(async () => {
  finding = pageUnder();
  await show();
});
window.addEventListener('hashchange', () => {
  if (!inTab) void rememberPlace(location.hash);
  void show();
});
document.addEventListener('visibilitychange', () => void showAfresh());
await showAfresh();
showAtMidnight();
