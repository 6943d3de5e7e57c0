/** Keeps the practice page's course and presses under `practice:`, where nothing else reads. Its facts are kept as the shop's own are. */

import * as v from 'valibot';
import { browser } from '../api.ts';
import { instant } from './stored-instant.ts';

/** Everything of the practice begins so. */
const PREFIX = 'practice:';
const COURSE = `${PREFIX}course`;
const PRESSES = `${PREFIX}presses`;

const course = v.object({ id: v.picklist(['lesson', 'all']), begunAt: instant, days: v.pipe(v.number(), v.integer()) });
const presses = v.array(
  v.object({ product: v.string(), button: v.picklist(['issue', 'approve', 'update', 'start']), at: instant }),
);

export type StoredCourse = v.InferOutput<typeof course>;
export type StoredPress = v.InferOutput<typeof presses>[number];

/** The course that was begun, if any, and the presses in it. What cannot be read is as if it were not there: the course begins anew. */
export async function readPractice(): Promise<{ course: StoredCourse | undefined; presses: readonly StoredPress[] }> {
  const stored = await browser.storage.local.get([COURSE, PRESSES]);
  const begun = v.safeParse(course, stored[COURSE]);
  const pressed = v.safeParse(presses, stored[PRESSES]);
  return { course: begun.success ? begun.output : undefined, presses: pressed.success ? pressed.output : [] };
}

/** Stores the course as it is now. */
export async function keepCourse(now: StoredCourse): Promise<void> {
  await browser.storage.local.set({ [COURSE]: JSON.parse(JSON.stringify(now)) });
}

/** Stores all presses of the course. */
export async function keepPresses(all: readonly StoredPress[]): Promise<void> {
  await browser.storage.local.set({ [PRESSES]: JSON.parse(JSON.stringify(all)) });
}

/**
 * Changes what the practice has stored: `change` is given each key without its prefix and its value, and answers with the new value or, for one
 * to be removed, with nothing.
 */
export async function changePractice(change: (key: string, value: unknown) => unknown): Promise<void> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX));
  const next = all.map(([key, value]) => [key, change(key.slice(PREFIX.length), value)] as const);
  await browser.storage.local.set(Object.fromEntries(next.filter(([, value]) => value !== undefined)));
  await browser.storage.local.remove(next.flatMap(([key, value]) => (value === undefined ? [key] : [])));
}

/** Calls back after anything of the practice changed. */
export function watchPractice(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) onChange();
  });
}
