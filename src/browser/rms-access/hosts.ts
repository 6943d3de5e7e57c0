/** The RMS hosts that Kagiban reads without asking, and the page where a shop's way to its keys begins. */

/** The two hosts that are read without asking (docs/promises.md, "Where it runs"). */
export const RMS_HOSTS: readonly string[] = [
  'https://webservice.rms.rakuten.co.jp/*',
  'https://ichiba-bs.rms.rakuten.co.jp/*',
];

/** Whether this match pattern covers only RMS pages. */
export function isOfRms(pattern: string): boolean {
  return /^https:\/\/(?:\*\.|[\w-]+\.)*rms\.rakuten\.co\.jp\//.test(pattern);
}

/** Whether this match pattern, such as `https://*.mihon.example/*`, is good for pages of that host. */
export function isForHost(pattern: string, host: string): boolean {
  const wanted = /^(?:\*|https):\/\/([^/]+)\//.exec(pattern)?.[1];
  if (pattern === '<all_urls>' || wanted === '*') return true;
  return wanted?.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : wanted === host;
}

/** The entry to the list of keys, as Rakuten's own mails link it (docs/rms.md, "Hosts and addresses"). */
export const RMS_LIST = 'https://ichiba-bs.rms.rakuten.co.jp/apisson/';
