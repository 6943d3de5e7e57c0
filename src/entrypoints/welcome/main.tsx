/** The first-run page's wiring: host access, the pin and the keys read so far go in, grants and tabs come out. */

import '../../browser/polyfill.ts';
import '../../ui/theme/kagiban.css';
import '../../welcome/pictures.css';
import '../../welcome/promises.css';
import '../../welcome/welcome.css';

import { render } from 'preact';
import { askToReadRms, mayReadRms, watchHostAccess } from '../../browser/rms-access/host-access.ts';
import { readStored, watchFacts } from '../../browser/storage/stored-facts.ts';
import { openInTab, PRACTICE_PAGE, pageOfOurs, RMS_LIST } from '../../browser/surface/pages.ts';
import { isPinned, watchPinned } from '../../browser/surface/pinned.ts';
import { t, uiLanguage } from '../../browser/text.ts';
import { dayInJapan } from '../../domain/days/day.ts';
import { NO_FACTS } from '../../domain/facts/facts.ts';
import { lastLookAt } from '../../domain/today/key-facts.ts';
import { knownToday } from '../../domain/today/known.ts';
import { ALL_DESTINATIONS } from '../../vendors/destinations.ts';
import { WelcomePage } from '../../welcome/WelcomePage.tsx';

/** Firefox pins from the gear beside an extension, the others from a pin; only its URLs begin like this. */
const pinWords = location.protocol === 'moz-extension:' ? 'welcome_pin_firefox' : 'welcome_pin_chrome';

/** Where nothing can be read, the page greets all the same; badge and popup say what is wrong. */
const NOTHING = { facts: NO_FACTS, newerData: false };

async function show(): Promise<void> {
  const [mayRead, pinned, { facts, newerData }] = await Promise.all([
    mayReadRms(),
    isPinned().catch(() => false),
    readStored().catch(() => NOTHING),
  ]);
  const known = knownToday(facts, dayInJapan(Temporal.Now.instant()), ALL_DESTINATIONS, { mayRead, newerData });
  render(
    <WelcomePage
      mayRead={mayRead}
      pinned={pinned}
      keys={known.keys.filter(lastLookAt).length}
      pinWords={pinWords}
      list={RMS_LIST}
      practice={pageOfOurs(PRACTICE_PAGE)}
      onOpen={(url) => void openInTab(url)}
      onGrant={() => void askToReadRms().then(show)}
    />,
    document.body,
  );
}

document.documentElement.lang = uiLanguage();
document.title = `${t('welcome_title')} - ${t('extension_name')}`;
watchHostAccess(show);
watchPinned(show);
watchFacts(show);
document.addEventListener('visibilitychange', () => void show());
await show();
