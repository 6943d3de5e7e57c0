/** The options page's wiring: the stored facts, the looks and the clock go in, presses come out as facts and tabs. */

import '../../browser/polyfill.ts';
import '../../ui/kagiban.css';
import '../../ui/options.css';
import '../../ui/options-panels.css';

import { render } from 'preact';
import { askToReadRms, mayReadRms, watchHostAccess } from '../../browser/host-access.ts';
import { readLooks } from '../../browser/looks.ts';
import { openInTab, RMS_LIST, stepsPage } from '../../browser/pages.ts';
import { forget, readStored, watchFacts } from '../../browser/stored-facts.ts';
import { t, uiLanguage } from '../../browser/text.ts';
import { undoable } from '../../browser/undoable.ts';
import { dayInJapan, midnightAfter } from '../../domain/day.ts';
import { keysOfShop } from '../../domain/shop-facts.ts';
import type { Actions } from '../../ui/actions.ts';
import { knownOn } from '../../ui/known.ts';
import { OptionsPage } from '../../ui/OptionsPage.tsx';

const { tell, takeBack } = undoable();

const actions: Omit<Actions, 'go'> = {
  async tell(telling) {
    const told = telling(Temporal.Now.instant());
    await tell(told);
    return told;
  },
  takeBack,
  async forget(shop) {
    await forget(keysOfShop(shop, (await readStored()).facts));
  },
  open: (url) => void openInTab(url),
  keepOpen: (id) => void openInTab(stepsPage(id)),
  grant: () => void askToReadRms().then(show),
};

async function show(): Promise<void> {
  const [stored, looks, mayRead] = await Promise.all([readStored(), readLooks(), mayReadRms()]);
  const known = knownOn(dayInJapan(Temporal.Now.instant()), { ...stored, looks }, mayRead);
  render(<OptionsPage known={known} actions={actions} list={RMS_LIST} />, document.body);
}

/** The page may be left open over midnight: what was seen today was seen yesterday then. */
function showAtMidnight(): void {
  const now = Temporal.Now.instant();
  const wait = now.until(midnightAfter(dayInJapan(now))).total('milliseconds');
  setTimeout(() => void show().then(showAtMidnight), wait);
}

document.documentElement.lang = uiLanguage();
document.title = `${t('options_title')} - ${t('extension_name')}`;
watchFacts(show);
watchHostAccess(show);
document.addEventListener('visibilitychange', () => void show());
await show();
showAtMidnight();
