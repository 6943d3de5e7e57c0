/**
 * The background: keeps the badge true, reminds, and answers our scripts on RMS pages, without state in memory, since
 * it may be stopped anytime.
 */

import '../../browser/native.ts';
import { browser } from '../../browser/api.ts';
import { onceAtATime } from '../../browser/once-at-a-time.ts';
import { EXPLAIN_SCRIPT } from '../../browser/rms-access/explain-script.ts';
import { grantedHosts, registerGrantedHosts } from '../../browser/rms-access/granted-hosts.ts';
import { watchHostAccess } from '../../browser/rms-access/host-access.ts';
import { isOfRms, RMS_HOSTS } from '../../browser/rms-access/hosts.ts';
import { onPageRequests } from '../../browser/rms-access/page-requests.ts';
import { injectIntoOpenTabs, runIn } from '../../browser/rms-access/page-scripts.ts';
import { tellOfRevokedHosts } from '../../browser/rms-access/revoked-hosts.ts';
import { watchFacts } from '../../browser/storage/stored-facts.ts';
import { watchNotifyAccess, watchPresses } from '../../browser/surface/notices.ts';
import { openInTab, pageOfOurs, stepsPage, WELCOME_PAGE } from '../../browser/surface/pages.ts';
import { watchAlarms } from '../../browser/surface/wake-up.ts';
import { openNotice } from './open-notice.ts';
import { refreshBadge } from './refresh-badge.ts';

const failed = (error: unknown) => console.error(error);
const refresh = onceAtATime(refreshBadge, failed);
const readGranted = onceAtATime(registerGrantedHosts, failed);

const onPress = (id: string) => void openNotice(id).catch(failed);

browser.runtime.onInstalled.addListener(({ reason }) => {
  // For any reason: an update may drop the alarms after the first refresh has set them.
  refresh();
  grantedHosts()
    .then((granted) => injectIntoOpenTabs([...RMS_HOSTS, ...granted]))
    .catch(failed);
  if (reason === 'install') openInTab(pageOfOurs(WELCOME_PAGE)).catch(failed);
});
browser.runtime.onStartup.addListener(() => {
  refresh();
  // The browser may have brought back tabs before it knew our registered script.
  grantedHosts().then(injectIntoOpenTabs).catch(failed);
});
watchAlarms(() => refresh());
watchFacts(() => refresh());
watchHostAccess((added) => {
  refresh();
  readGranted();
  injectIntoOpenTabs(added.filter(isOfRms)).catch(failed);
});
tellOfRevokedHosts();
watchPresses(onPress);
watchNotifyAccess(() => {
  watchPresses(onPress);
  refresh();
});
onPageRequests({
  explainIn: (tabId, frameId) => runIn(tabId, frameId, EXPLAIN_SCRIPT),
  showSteps: (id) => openInTab(stepsPage(id)),
});

// At every start, even one without an event: when re-enabled, or woken after the browser dropped the badge
// (docs/browser-traps.md, "The badge that goes away").
refresh();
readGranted();
