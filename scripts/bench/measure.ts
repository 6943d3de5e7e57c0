/** Measures one page of the bench in a real Chromium: the script that it took, and when the last note stood. */

import type { CDPSession, Page } from 'puppeteer-core';
import type { KagibanBrowser } from '../../test/driver/browser.ts';
import { PORTAL } from '../../test/driver/rms-server.ts';
import { until } from '../../test/driver/until.ts';
import { floor, watch } from './in-page.ts';

/** Who works on the page: Kagiban, the floor, or nobody but the page itself. */
export type Who = 'kagiban' | 'floor' | 'nobody';

/** What one page took. Times in milliseconds; all but `last` are the processor's own, whatever else runs beside. */
export interface Took {
  /** All script in the page, of everybody. */
  readonly script: number;
  /** From the navigation to the last note, by the clock. */
  readonly last: number;
  readonly layouts: number;
  /** Elements of a note, its own included; 0 without notes. */
  readonly nodes: number;
}

/** Not a host of RMS: Kagiban is not there, but a content script that does nothing. */
export const ELSEWHERE = 'https://rms.mihon.example/';

export interface OpenPage {
  readonly page: Page;
  readonly took: () => Promise<Took>;
}

/** Opens this page in a tab of its own, and waits for so many notes. */
export async function opened(kagiban: KagibanBrowser, who: Who, body: string, notes: number): Promise<OpenPage> {
  const page = await kagiban.open('about:blank', 'about:blank');
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluateOnNewDocument(watch, who === 'kagiban' ? 'kagiban-note' : 'bench-note');
  if (who === 'floor') await page.evaluateOnNewDocument(floor);
  const address = `${who === 'kagiban' ? PORTAL : ELSEWHERE}bench`;
  kagiban.serve(address, { body });
  await page.goto(address);
  await until(
    async () => (await page.evaluate(() => benched.count)) >= (who === 'nobody' ? 0 : notes),
    () => `${notes} notes of ${who}`,
  );
  await settled(page);
  return { page, took: () => read(page, session, who) };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
  /** How long it took by the processor, in microseconds. */
  readonly tdur?: number;
}

/** The longest task of this page with Kagiban, up to its notes, in milliseconds of the processor. */
export async function longestTask(kagiban: KagibanBrowser, body: string, notes: number): Promise<number> {
  const tracer = await kagiban.open('about:blank', 'about:blank');
  await tracer.tracing.start({ categories: ['toplevel'] });
  const { page } = await opened(kagiban, 'kagiban', body, notes);
  const trace = JSON.parse(new TextDecoder().decode(await tracer.tracing.stop()));
  await page.close();
  await tracer.close();
  const events: readonly TraceEvent[] = trace.traceEvents;
  const placeOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const ofPages = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(placeOf));
  const tasks = events.flatMap((event) =>
    /RunTask$/.test(event.name) && event.tdur !== undefined && ofPages.has(placeOf(event)) ? [event.tdur] : [],
  );
  if (tasks.length === 0) throw new Error('The browser told of no task.');
  return tasks.reduce((most, one) => Math.max(most, one), 0) / 1000;
}

/** Waits until the page has had nothing to do for a moment. */
export async function settled(page: Page): Promise<void> {
  let before = -1;
  await until(async () => {
    const { ScriptDuration = 0 } = await page.metrics();
    const isQuiet = ScriptDuration === before;
    before = ScriptDuration;
    return isQuiet;
  }, 'the page to be quiet');
}

async function read(page: Page, session: CDPSession, who: Who): Promise<Took> {
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  const seen = await page.evaluate(
    (name) => {
      const note = document.querySelector(name);
      const nodes = note
        ? 1 + note.querySelectorAll('*').length + (note.shadowRoot?.querySelectorAll('*').length ?? 0)
        : 0;
      return { last: benched.last, nodes };
    },
    who === 'kagiban' ? 'kagiban-note' : 'bench-note',
  );
  return { script: metric('ScriptDuration') * 1000, layouts: metric('LayoutCount'), ...seen };
}

/** The median; of an even number the lower one of the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
