/** On a page that shows license keys: keeps what it says, explains it beside the rows, and goes without a trace when Kagiban does. */

import { onceAtATime } from '../../browser/once-at-a-time.ts';
import { isStillThere } from '../../browser/page-messages.ts';
import { watchFacts } from '../../browser/stored-facts.ts';
import { uiLanguage } from '../../browser/text.ts';
import { notesOn } from '../../notes/place-notes.ts';
import { type Look, openedEye } from '../../rms/eye.ts';
import { explainLook } from './explain-look.ts';

/** How often to see whether the extension is still there, in milliseconds: Chromium tells a page's script nothing when it goes. */
const STILL_THERE_EVERY = 700;

const eye = openedEye();
if (eye) explainWhat(eye);

function explainWhat({ tell, forgetOwnChanges, close }: NonNullable<typeof eye>): void {
  const placed = notesOn(uiLanguage());
  let latest: Look | undefined;

  const stop = () => {
    clearInterval(heartbeat);
    placed.end();
    if (isStillThere()) stopFacts();
  };
  const explain = onceAtATime(
    async () => {
      if (!isStillThere()) return close();
      if (latest) await explainLook(latest, placed, forgetOwnChanges);
    },
    // Nothing of ours may stay that could be wrong; and not a word in the page's console, where a key might be quoted.
    () => {
      placed.clear();
      forgetOwnChanges();
    },
  );
  const stopFacts = watchFacts(explain);
  const heartbeat = setInterval(() => {
    if (!isStillThere()) close();
  }, STILL_THERE_EVERY);
  tell({
    explain: (look) => {
      latest = look;
      explain();
    },
    stop,
  });
}
