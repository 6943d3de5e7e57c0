/**
 * Lets a test make the storage of the copy fail, in every script of it: no test can damage a browser's files while it
 * runs.
 */

/**
 * The key of `storage.local` that says which call fails from now on, `get` or `set`. Set and cleared from outside the
 * copy's own scripts (`setStorage`, `clear`), which it does not concern.
 */
export const STORAGE_TROUBLE = 'test-trouble';

/** The source of a script that runs before every script of the copy. */
export function storageScript(): string {
  return `(${watchOver})(${JSON.stringify(STORAGE_TROUBLE)});\n`;
}

type Call = (...args: unknown[]) => Promise<Record<string, unknown>>;
type Area = Record<'get' | 'set', Call>;
type World = Record<'browser' | 'chrome', { readonly storage?: { readonly local?: Area } } | undefined>;

/** Runs in the extension. */
function watchOver(key: string): void {
  const mark = Symbol.for('kagiban.test-storage');
  if (mark in globalThis) return;
  Object.assign(globalThis, { [mark]: true });
  const { browser, chrome } = globalThis as unknown as World;
  for (const area of new Set([browser?.storage?.local, chrome?.storage?.local])) {
    if (!area) continue;
    const get = area.get.bind(area);
    for (const call of ['get', 'set'] as const) {
      const sound = area[call].bind(area);
      area[call] = async (...args) => {
        const { [key]: failing } = await get(key);
        if (failing === call) throw new Error(`The test lets ${call} fail.`);
        return sound(...args);
      };
    }
  }
}
