/** Prints the result of the check: a table by redesign, everything that was misread, and the total. */

import type { Verdict } from './verdict.ts';

/** The verdict on one page under these redesigns. */
export interface Result extends Verdict {
  readonly page: string;
  /** How many products a person reads on it. */
  readonly products: number;
  readonly redesigns: readonly string[];
}

/** The percentage of all products that must be read right. */
const ENOUGH = 97;

interface Sum {
  readonly products: number;
  readonly right: number;
  readonly silent: number;
  readonly wrong: number;
}

/** Prints the report and returns whether the reader passed. */
export function report(names: readonly string[], results: readonly Result[]): boolean {
  console.log(table(names, results).join('\n'));
  for (const name of names) {
    const pages = results.filter(
      ({ redesigns, silent }) => redesigns.length === 1 && redesigns[0] === name && silent > 0,
    );
    if (pages.length > 0)
      console.log(`silent ${name}: ${pages.map(({ page, silent }) => `${page} ${silent}`).join(', ')}`);
  }
  for (const { page, redesigns, wrong } of results) {
    for (const what of wrong) console.log(`WRONG  ${page}, ${redesigns.join(' + ') || 'as it is'}: ${what}`);
  }
  const { products, right, silent, wrong } = sumOf(results);
  // Rounded down, never in the reader's favour.
  const share = Math.floor((right / products) * 1000) / 10;
  console.log(
    `redesign-check: ${products} products, ${share.toFixed(1)} % right, ${wrong} wrong, ${percent(silent, products)} % silent`,
  );
  return share >= ENOUGH && wrong === 0;
}

/** For each redesign: what was read under it alone, and paired with each of the others. */
function table(names: readonly string[], results: readonly Result[]): string[] {
  const alone = (name?: string) => results.filter(({ redesigns }) => redesigns.length <= 1 && redesigns[0] === name);
  const inPairs = (name: string) =>
    results.filter(({ redesigns }) => redesigns.length === 2 && redesigns.includes(name));
  return [
    'Right in %, of so many products (wrong): alone, and in pairs with each of the others',
    line('as it is', alone()),
    ...names.map((name) => line(name, alone(name), inPairs(name))),
  ];
}

function line(name: string, ...columns: (readonly Result[])[]): string {
  const cells = columns.map(sumOf).map(({ products, right, wrong }) => {
    const share = products === 0 ? '-' : percent(right, products);
    return `${share.padStart(7)} of ${String(products).padStart(5)} (${wrong})`.padEnd(28);
  });
  return `${name.padEnd(44)}${cells.join('')}`.trimEnd();
}

function sumOf(results: readonly Result[]): Sum {
  const sum = (count: (result: Result) => number) => results.reduce((total, result) => total + count(result), 0);
  const [right, silent, wrong] = [sum((one) => one.right), sum((one) => one.silent), sum((one) => one.wrong.length)];
  return { products: sum((one) => one.products), right, silent, wrong };
}

function percent(part: number, whole: number): string {
  return ((part / whole) * 100).toFixed(1);
}
