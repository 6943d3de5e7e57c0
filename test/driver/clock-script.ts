/**
 * Makes a copy of the extension go by a test's clock, everywhere it reads the time (test/rules/files.test.ts allows no
 * other places).
 */

import type { Clock } from './clock.ts';

/**
 * The source of a script that runs before every script of the copy. If two of them share a world, the first one counts.
 */
export function clockScript({ ahead }: Clock): string {
  return `(${setClock})(${ahead});\n`;
}

interface Alarms {
  create: (name: string, when: { readonly when?: number }) => unknown;
  get: (name: string) => Promise<{ readonly scheduledTime: number } | undefined>;
}
type World = { readonly browser?: { readonly alarms?: Alarms }; readonly chrome?: { readonly alarms?: Alarms } };

/** Runs in the extension. The alarms stay the browser's own, set for when the test's clock shows the wanted time. */
function setClock(ahead: number): void {
  const mark = Symbol.for('kagiban.test-clock');
  if (mark in globalThis) return;
  Object.assign(globalThis, { [mark]: true });
  const instant = Temporal.Now.instant.bind(Temporal.Now);
  Temporal.Now.instant = () => instant().add({ milliseconds: ahead });
  Object.defineProperty(performance, 'timeOrigin', { value: performance.timeOrigin + ahead });
  const { browser, chrome } = globalThis as World;
  const alarms = (browser ?? chrome)?.alarms;
  if (!alarms) return;
  const create = alarms.create.bind(alarms);
  const get = alarms.get.bind(alarms);
  alarms.get = async (name) => {
    const alarm = await get(name);
    return alarm && { ...alarm, scheduledTime: alarm.scheduledTime + ahead };
  };
  alarms.create = (name, info) => create(name, info.when === undefined ? info : { ...info, when: info.when - ahead });
}
