/** Random years of reminders: the first story that goes wrong, then one line of counts. */

import { isFlawless, simulateYears, yearsLine } from '../../test/world/reminders/simulate-years.ts';

/** Resolves to whether nothing was missed, said too often, or other than foretold. */
export function reminders(years: number, seed: number): boolean {
  const isShown = process.stderr.isTTY;
  const each = (year: number) => {
    if (isShown && year % 20 === 0) process.stderr.write(`\r${year} `);
  };
  const simulated = simulateYears(years, { seed, each });
  if (isShown) process.stderr.write('\r');
  if (simulated.example) {
    const { story, faults } = simulated.example;
    console.log([JSON.stringify(story), ...faults.slice(0, 10), ''].join('\n'));
  }
  console.log(yearsLine(simulated));
  return isFlawless(simulated);
}
