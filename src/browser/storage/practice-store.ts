/**
 * Stores the practice page's course and presses under `practice:`, which nothing else reads; its facts are stored like
 * the shop's own.
 */

import * as v from 'valibot';
import { browser } from '../api.ts';
import { instant } from '../schemas/stored-instant.ts';
import { area } from './area.ts';

/** The prefix of all practice keys. */
const PREFIX = 'practice:';
const COURSE = `${PREFIX}course`;
const PRESSES = `${PREFIX}presses`;

const course = v.object({ id: v.picklist(['lesson', 'all']), begunAt: instant, days: v.pipe(v.number(), v.integer()) });
const presses = v.array(
  v.object({ product: v.string(), button: v.picklist(['issue', 'approve', 'update', 'start']), at: instant }),
);

export type StoredCourse = v.InferOutput<typeof course>;
export type StoredPress = v.InferOutput<typeof presses>[number];

/** The course in progress, if any, and the presses in it. Unreadable data counts as absent: the course starts over. */
export async function readPractice(): Promise<{ course: StoredCourse | undefined; presses: readonly StoredPress[] }> {
  const stored = await area.get([COURSE, PRESSES]);
  const begun = v.safeParse(course, stored[COURSE]);
  const pressed = v.safeParse(presses, stored[PRESSES]);
  return { course: begun.success ? begun.output : undefined, presses: pressed.success ? pressed.output : [] };
}

/** Stores the course as it is now. */
export async function keepCourse(now: StoredCourse): Promise<void> {
  await area.set({ [COURSE]: JSON.parse(JSON.stringify(now)) });
}

/** Stores all presses of the course. */
export async function keepPresses(all: readonly StoredPress[]): Promise<void> {
  await area.set({ [PRESSES]: JSON.parse(JSON.stringify(all)) });
}

/**
 * Changes what the practice page has stored. `change` gets each value with its key, without the prefix. It returns the
 * new value, or `undefined` to remove the key.
 */
export async function changePractice(change: (key: string, value: unknown) => unknown): Promise<void> {
  const all = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(PREFIX));
  const next = all.map(([key, value]) => [key, change(key.slice(PREFIX.length), value)] as const);
  await area.set(Object.fromEntries(next.filter(([, value]) => value !== undefined)));
  await area.remove(next.flatMap(([key, value]) => (value === undefined ? [key] : [])));
}

/** Calls back after anything of the practice page changed. */
export function watchPractice(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, where) => {
    if (where === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) onChange();
  });
}
