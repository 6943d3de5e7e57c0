/** Counts what was read of a redesigned page: right, wrong, or silent where a person would still read it. */

import type { KeyRead } from './in-page.ts';

export interface Count {
  readonly right: number;
  readonly silent: number;
  /** What is wrong, in words. */
  readonly wrong: readonly string[];
}

/** Weighs the keys that were read against those that stand there. A product that is none is wrong, and so is another state or day. */
export function countOf(expected: readonly KeyRead[], read: readonly KeyRead[]): Count {
  const left = [...read];
  let right = 0;
  let silent = 0;
  const wrong: string[] = [];
  for (const key of expected) {
    const same = left.findIndex((one) => told(one) === told(key));
    const at = same >= 0 ? same : left.findIndex(({ product }) => product === key.product);
    const [found] = at >= 0 ? left.splice(at, 1) : [];
    if (!found) silent += 1;
    else if (told(found) === told(key)) right += 1;
    else if (isSilent(found, key)) silent += 1;
    else wrong.push(`${told(found)} for ${told(key)}`);
  }
  return { right, silent, wrong: [...wrong, ...left.map((one) => `${told(one)} for nothing`)] };
}

/** Whether it only says less than what stands there. */
function isSilent(found: KeyRead, key: KeyRead): boolean {
  const isState = found.state === key.state || found.state === 'unknown';
  return isState && (found.expiresOn === key.expiresOn || found.expiresOn === undefined);
}

function told({ product, state, expiresOn }: KeyRead): string {
  return [product, state, expiresOn].filter(Boolean).join(' | ');
}
