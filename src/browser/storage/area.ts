/** `storage.local`, with an end to every wait: storage on a damaged or busy disk may never answer. */

import { browser } from '../api.ts';
import { inOneOrder } from '../is-equal.ts';

/** How long to wait for storage, in milliseconds. Years of data are read in a tenth of it. */
const PATIENCE = 5000;

/** Storage has not answered in time. It may still do so; whoever watches the facts then learns of it. */
export class NoAnswer extends Error {}

/** The last value that this context asked storage to write under each key, even if the write then failed. */
const written = new Map<string, string | undefined>();

/** Whether this value under this key is what this context has written itself. */
export function isOwnWrite(key: string, value: unknown): boolean {
  return written.has(key) && written.get(key) === inOneOrder(value);
}

/** The calls of `storage.local` that this folder uses. Each rejects if storage refuses or does not answer in time. */
export const area = {
  get: (keys: string | string[] | null) => withTimeout(() => browser.storage.local.get(keys)),
  set: (values: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(values)) written.set(key, inOneOrder(value));
    return withTimeout(() => browser.storage.local.set(values));
  },
  remove: (keys: string | string[]) => withTimeout(() => browser.storage.local.remove(keys)),
};

/** The answer to this question, or a rejection once the patience is at its end. */
export async function withTimeout<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  let bell: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    bell = setTimeout(() => reject(new NoAnswer('The storage has not answered.')), PATIENCE);
  });
  try {
    return await Promise.race([ask(), late]);
  } finally {
    clearTimeout(bell);
  }
}
