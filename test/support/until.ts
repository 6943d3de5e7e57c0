/** Waits for something that comes by itself, without a fixed sleep. */

const EVERY = 30;

/** The first answer that is not undefined or false. Throws after that many milliseconds, with the words for what was waited for. */
export async function until<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
  what: string | (() => string),
  patience = 5000,
): Promise<T> {
  const start = performance.now();
  for (;;) {
    const answer = await look();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() - start > patience) {
      throw new Error(`Waited ${patience} ms in vain for ${typeof what === 'string' ? what : what()}`);
    }
    await new Promise((later) => setTimeout(later, EVERY));
  }
}
