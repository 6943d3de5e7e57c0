/** The bench as a whole: all measures in turns with the floor, their medians as ratios, and the limits of each. */

import { mkdirSync, writeFileSync } from 'node:fs';
import '../../test/support/node/temporal.ts';
import { type KagibanBrowser, launch } from '../../test/driver/browser.ts';
import { TEST_CLOCK } from '../../test/driver/clock.ts';
import { until } from '../../test/driver/until.ts';
import { fromRoot } from '../setup/root.mjs';
import { withEmptyScript } from './empty-script.ts';
import { longestTask, median, opened, settled, type Took, type Who } from './measure.ts';
import { listOf, orders } from './pages.ts';

/** How often each measure is taken, in turns. */
const ROUNDS = 7;
const FILE = 'artifacts/bench.json';

interface Figure {
  readonly what: string;
  readonly is: number;
  /** What it may be at most. */
  readonly most: number;
}

/** Measures all, prints a table, and writes it as JSON. Whether every figure is within its limit. */
export async function bench(): Promise<boolean> {
  const kagiban = await launch('chromium', { clock: TEST_CLOCK, extension: await withEmptyScript() });
  try {
    const figures = await measured(kagiban);
    for (const { what, is, most } of figures) {
      console.log(`${is <= most ? 'ok      ' : 'TOO MUCH'}  ${what}: ${is.toFixed(2)} (at most ${most})`);
    }
    mkdirSync(fromRoot('artifacts'), { recursive: true });
    writeFileSync(fromRoot(FILE), `${JSON.stringify(figures, undefined, 2)}\n`);
    return figures.every(({ is, most }) => is <= most);
  } finally {
    await kagiban.close();
  }
}

async function measured(kagiban: KagibanBrowser): Promise<Figure[]> {
  const all = (who: Who, rows: number) => turns(kagiban, who, listOf(rows), rows);
  const rounds = { kagiban: [] as Took[], floor: [] as Took[], nobody: [] as Took[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const who of ['nobody', 'floor', 'kagiban'] as const) rounds[who].push(await all(who, 1000));
  }
  const of = (who: Who, part: keyof Took, from = rounds) => median(from[who].map((took) => took[part]));
  const script = of('kagiban', 'script') - of('nobody', 'script');

  const few: Took[] = [];
  const longest: number[] = [];
  const many: Took[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    few.push(await all('kagiban', 20));
    longest.push(await longestTask(kagiban, listOf(200), 200));
    if (round < 3) many.push(await all('kagiban', 5000));
  }
  const scriptOf = (took: readonly Took[]) => median(took.map((one) => one.script));
  const growth = Math.log(scriptOf(many) / of('kagiban', 'script')) / Math.log(5);
  const empty: number[] = [];
  const idle: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const without = await noList(kagiban, 'nobody');
    const beside = await noList(kagiban, 'kagiban');
    empty.push(beside.still - without.still);
    idle.push(beside.busy - without.busy);
  }
  return [
    {
      what: '1,000 rows, script against the floor',
      is: script / (of('floor', 'script') - of('nobody', 'script')),
      most: 3,
    },
    { what: '1,000 rows, last note against the floor', is: of('kagiban', 'last') / of('floor', 'last'), most: 3 },
    { what: '20 rows, script in ms', is: scriptOf(few), most: 30 },
    { what: 'elements of a closed note', is: of('kagiban', 'nodes'), most: 4 },
    { what: '200 rows, longest task in ms', is: median(longest), most: 50 },
    { what: 'growth from 1,000 to 5,000 rows, exponent', is: growth, most: 1.05 },
    { what: 'one changed row of 1,000, part of the whole', is: (await changedRow(kagiban)) / script, most: 1 / 50 },
    { what: 'a page without a list, ms more than an empty content script', is: median(empty), most: 1 },
    { what: 'the same while it changes 100 times a second, ms a second', is: median(idle), most: 1 },
    {
      what: '1,000 rows, layouts more than without Kagiban',
      is: of('kagiban', 'layouts') - of('nobody', 'layouts'),
      most: 6,
    },
  ];
}

async function turns(kagiban: KagibanBrowser, who: Who, body: string, notes: number): Promise<Took> {
  const { page, took } = await opened(kagiban, who, body, notes);
  const answer = await took();
  await page.close();
  return answer;
}

/** The script that it takes until the note of a changed row is new, in milliseconds; the median of several. */
async function changedRow(kagiban: KagibanBrowser): Promise<number> {
  const { page, took } = await opened(kagiban, 'kagiban', listOf(1000), 1000);
  const costs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const day = `2027-03-0${round + 1}`;
    const before = (await took()).script;
    await page.evaluate((text) => {
      const cell = document.querySelectorAll('tbody tr')[500]?.children[3];
      if (cell?.firstChild) cell.firstChild.nodeValue = text.replaceAll('-', '/');
    }, day);
    const isNew = (wanted: string) =>
      document.querySelectorAll<HTMLElement>('kagiban-note')[500]?.dataset['expiresOn'] === wanted;
    await until(() => page.evaluate(isNew, day), 'the new note');
    await settled(page);
    costs.push((await took()).script - before);
  }
  await page.close();
  return median(costs);
}

/** A page without a list: its script until it is quiet, and that of two seconds in which it changes, a second. */
async function noList(kagiban: KagibanBrowser, who: Who): Promise<{ still: number; busy: number }> {
  const { page, took } = await opened(kagiban, who, orders(), 0);
  const still = (await took()).script;
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let count = 0;
        const beat = setInterval(() => {
          count += 1;
          const clock = document.querySelector('#clock');
          if (clock) clock.textContent = String(count);
          if (count < 200) return;
          clearInterval(beat);
          done();
        }, 10);
      }),
  );
  const busy = ((await took()).script - still) / 2;
  await page.close();
  return { still, busy };
}
