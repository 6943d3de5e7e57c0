/**
 * The options page's wiring: the stored facts, the self-checks and the clock go in, presses come out as facts and tabs.
 */

import { forgetShop } from '../../browser/forget-shop.ts';
import '../../browser/polyfill.ts';
import '../../ui/theme/kagiban.css';
import '../../ui/calendar/calendar.css';
import '../../ui/calendar/months.css';
import '../../ui/exchange/exchange.css';
import '../../ui/options/options.css';
import '../../ui/options/options-panels.css';
import '../../ui/pieces/tick-pill.css';
import '../../ui/reminders/reminders.css';
import '../../ui/shops/shop-entry.css';

import { readReminded, watchReminded } from '../../browser/reminders/reminded-store.ts';
import { askToReadRms, mayReadRms, watchHostAccess } from '../../browser/rms-access/host-access.ts';
import { readSelfChecks } from '../../browser/storage/self-checks.ts';
import { readSettings } from '../../browser/storage/settings-store.ts';
import { readUpToDate, watchFacts } from '../../browser/storage/stored-facts.ts';
import { undoable } from '../../browser/storage/undoable.ts';
import { mayNotify, watchNotifyAccess } from '../../browser/surface/notices.ts';
import { openInTab, RMS_LIST, stepsPage } from '../../browser/surface/pages.ts';
import { t, uiLanguage } from '../../browser/text.ts';
import { dayInJapan, midnightAfter } from '../../domain/days/day.ts';
import { OptionsPage } from '../../ui/options/OptionsPage.tsx';
import type { Actions } from '../../ui/popup/actions.ts';
import { knownOn } from '../../ui/popup/known.ts';
import { showing } from '../../ui/popup/showing.tsx';
import { VENDORS } from '../../vendors/index.ts';
import { goToPanel, optionsExchange } from './exchange.ts';
import { optionsPlanning } from './planning.ts';

const stored = undoable();

const actions: Omit<Actions, 'go'> = {
  tell: (command) => stored.tell(command, Temporal.Now.instant()),
  takeBack: stored.takeBack,
  forget: (shop) => forgetShop(shop, Temporal.Now.instant()),
  open: (url) => void openInTab(url),
  keepOpen: (id) => void openInTab(stepsPage(id)),
  grant: () => void askToReadRms().then(show),
};

const show = showing(async () => {
  const [kept, selfChecks, mayRead, settings, allowed, reminded] = await Promise.all([
    readUpToDate(),
    readSelfChecks(),
    mayReadRms(),
    readSettings(),
    mayNotify(),
    readReminded(),
  ]);
  const now = Temporal.Now.instant();
  const known = knownOn(dayInJapan(now), { ...kept, selfChecks }, mayRead, VENDORS);
  const planning = optionsPlanning({ known, now, settings, allowed, reminded, onChange: () => show() });
  return (
    <OptionsPage
      known={known}
      actions={actions}
      list={RMS_LIST}
      planning={planning}
      exchange={optionsExchange(known, show)}
    />
  );
}, true);

/** The page may be left open past midnight, when today's sightings become yesterday's. */
function showAtMidnight(): void {
  const now = Temporal.Now.instant();
  const wait = now.until(midnightAfter(dayInJapan(now))).total('milliseconds');
  setTimeout(() => void show().then(showAtMidnight), wait);
}

document.documentElement.lang = uiLanguage();
document.title = `${t('options_title')} - ${t('extension_name')}`;
watchFacts(show);
// What was just said is not to come any more.
watchReminded(show);
watchHostAccess(show);
watchNotifyAccess(show);
document.addEventListener('visibilitychange', () => void show());
await show();
showAtMidnight();
goToPanel();
