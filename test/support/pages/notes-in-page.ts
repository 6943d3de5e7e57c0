/** Runs inside a real browser: puts the notes of the page on it, in a time that only the test drives. */

import { NO_FACTS } from '../../../src/domain/facts/facts.ts';
import { notesOn } from '../../../src/notes/place-notes.ts';
import { plansFor } from '../../../src/notes/plans.ts';
import { readPage } from '../../../src/rms/read-page.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';

interface Timer {
  readonly at: number;
  readonly ring: () => void;
}

/** What is still to come, and the time in milliseconds. */
const timers = new Map<number, Timer>();
let now = 0;
let count = 0;

/** In the place of the browser's own, which go by a clock that a busy computer overtakes. */
Object.assign(globalThis, {
  setTimeout: (ring: () => void, after = 0) => {
    count += 1;
    timers.set(count, { at: now + after, ring });
    return count;
  },
  clearTimeout: (id: number) => timers.delete(id),
});

/** What waits for a timer goes on before the next one rings. */
function otherTask(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const done = new Promise((goOn) => {
    port1.onmessage = goOn;
  });
  port2.postMessage('');
  return done.finally(() => port1.close());
}

/** Does the first thing that is due by then, if there is one. Returns whether there was. */
async function ringNext(by: number): Promise<boolean> {
  const [next] = [...timers].filter(([, { at }]) => at <= by).sort(([, one], [, other]) => one.at - other.at);
  if (!next) return false;
  const [id, { at, ring }] = next;
  timers.delete(id);
  now = at;
  ring();
  await otherTask();
  return true;
}

/** Lets so many milliseconds pass: what is due by then is done, one after the other. Returns how much was. */
export async function pass(milliseconds: number): Promise<number> {
  const end = now + milliseconds;
  let rung = 0;
  while (await ringNext(end)) rung += 1;
  now = end;
  return rung;
}

const placed = notesOn({ language: 'ja', clock: () => now });

/** Puts the notes of this page, as those of a shop of which nothing else is known. */
export async function putNotes(today: string): Promise<void> {
  const shown = show(today);
  await pass(0);
  await shown;
}

/** The same. Returns the words of all notes after each task in which something is put. */
export async function wordsWhilePut(today: string): Promise<string[]> {
  const shown = show(today);
  const words = [wordsNow()];
  while (await ringNext(now)) words.push(wordsNow());
  await shown;
  return words;
}

const wordsNow = () =>
  [...document.querySelectorAll('kagiban-note')]
    .map((one) => one.shadowRoot?.querySelector('button')?.textContent)
    .join();

function show(today: string): Promise<void> {
  const found = readPage(document);
  if (!found) throw new Error('Nothing was read.');
  return placed.show(
    plansFor(found, {
      today: Temporal.PlainDate.from(today),
      facts: NO_FACTS,
      newerData: false,
      destinations: ALL_DESTINATIONS,
      showSteps: () => undefined,
    }),
  );
}

/** How each note stands, and whether anything stands in the dock. */
export function standing(): { readonly forms: readonly (string | undefined)[]; readonly isDocked: boolean } {
  const forms = [...document.querySelectorAll<HTMLElement>('kagiban-note')].map((one) => one.dataset['form']);
  return { forms, isDocked: document.querySelector('kagiban-dock') !== null };
}
