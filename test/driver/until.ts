/** Waits for something that happens by itself, without a fixed sleep. */

/** The pause between attempts, in milliseconds: short at first, then longer and longer. */
const FIRST = 10;
const LAST = 150;

/** Only a failing test waits this long: a computer may have other work to do. */
const PATIENCE = 60_000;

/**
 * The first answer that is neither undefined nor false. Throws after that many milliseconds, naming what was waited
 * for.
 */
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
