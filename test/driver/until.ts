/** Waits for something that comes by itself, without a fixed sleep. */

/** Between two looks, in milliseconds: soon at first, then less and less often. */
const FIRST = 10;
const LAST = 150;

/** Only a test that fails waits so long: a computer may have other work to do. */
const PATIENCE = 30_000;

/** The first answer that is neither undefined nor false. Throws after that many milliseconds, with the words for what was waited for. */
export async function until<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
  what: string | (() => string),
  patience = PATIENCE,
): Promise<T> {
  const start = performance.now();
  for (let pause = FIRST; ; pause = Math.min(pause * 1.5, LAST)) {
    const answer = await look();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() - start > patience) {
      throw new Error(`Waited ${patience} ms in vain for ${typeof what === 'string' ? what : what()}`);
    }
    await new Promise((later) => setTimeout(later, pause));
  }
}
