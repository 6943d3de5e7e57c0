/**
 * The invented keys in test pages, never to be seen outside the page; put together here, so that no file contains one.
 */

const join = (...parts: string[]) => parts.join('');

/** By placeholder name (docs/test-pages.md). The shapes are known (docs/rms.md, "What a key looks like"). */
export const SECRETS = {
  licenseKey: join('SL', '123456', '_', 'q7Rz', 'K2mW', 'x9Tb', '4nHd'),
  serviceSecret: join('SP', '123456', '_', 'Vd8c', 'J5sY', 'u3Lp', '6gFe'),
  vendorKey: join('123456', 'nx', 'Pt4v', 'B8kq', 'Wz2j', 'M7rc'),
} as const;

/** The secrets of which the text contains a long enough piece: six characters of the invented part are no accident. */
export function secretsIn(text: string): string[] {
  return Object.entries(SECRETS)
    .filter(([, secret]) => pieces(secret).some((piece) => text.includes(piece)))
    .map(([name]) => name);
}

function pieces(secret: string): string[] {
  const invented = secret.slice(secret.startsWith('S') ? 9 : 6);
  return Array.from({ length: invented.length - 5 }, (_, start) => invented.slice(start, start + 6));
}
