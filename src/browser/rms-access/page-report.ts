/** Fetches the report on the page under the popup, without storing it or passing it to any other part. */

import { browser } from '../api.ts';
import type { RmsPage } from './page-under.ts';
import { REPORT_PLACE, REPORT_SCRIPT } from './report-script.ts';

/** The reports of that page's frames, the page itself first. Rejects if the browser does not let us. */
export async function reportsOn({ tabId }: RmsPage): Promise<string[]> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({
    target,
    files: [new URL(REPORT_SCRIPT, browser.runtime.getURL('')).pathname],
  });
  const results = await browser.scripting.executeScript({ target, func: takeReport, args: [REPORT_PLACE] });
  const reports = results
    .toSorted((one, other) => one.frameId - other.frameId)
    .flatMap(({ result }) => (typeof result === 'string' ? [result] : []));
  if (reports.length === 0) throw new Error('No frame could be described.');
  return reports;
}

/** Runs in the frame, in our isolated world: takes what the other script left there. */
function takeReport(name: string): unknown {
  const world = globalThis as unknown as Record<symbol, unknown>;
  const place = Symbol.for(name);
  const report = world[place];
  delete world[place];
  return report;
}

/** The version of this Kagiban, and its browser. */
export function madeBy(): { version: string; browser: string } {
  const [, name = '?', number = ''] = /(Firefox|Edg|Chrome)\/(\d+)/.exec(navigator.userAgent) ?? [];
  return { version: browser.runtime.getManifest().version, browser: `${name} ${number}`.trim() };
}
