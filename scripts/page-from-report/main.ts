/** Turns a structure report into test pages: one per frame, with the JSON of what the reader makes of it today. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import '../../test/support/node/temporal.ts';
import { reportParts, type Trouble as WrongReport } from '../../src/report/report-parts.ts';
import { fromRoot } from '../setup/root.mjs';
import { Trouble } from '../setup/trouble.mjs';
import { expectedFrom } from './expected-reading.ts';
import { type NewPage, readInBrowser } from './read-in-browser.ts';
import { rebuiltPage } from './rebuilt-page.ts';

const FOLDER = 'test/pages';

/**
 * The pages that this file describes, with the name to store each under. Throws if it is no report, or if such a page
 * exists.
 */
export function pagesFrom(file: string | undefined, wanted?: string): readonly NewPage[] {
  if (!file) throw new Trouble('Say which report: npm run page-from-report -- report.txt [name of the page]');
  if (!existsSync(file)) throw new Trouble(`There is no file ${file}: save the report there first, as text.`);
  const name = wanted ?? path.basename(file).replace(/\.\w+$/, '');
  if (!/^[a-z0-9-]+$/.test(name)) {
    throw new Trouble(`${name} cannot be the name of a page: say one of small letters, digits and - behind the file.`);
  }
  const parts = reportParts(readFileSync(file, 'utf8'));
  if (isTrouble(parts)) throw new Trouble(sentenceFor(parts, file));
  const names = new Map(
    parts.map((part, at) => [part.path, at === 0 ? name : `${name}.frame${at > 1 ? `-${at}` : ''}`]),
  );
  const taken = [...names.values()].find((one) => existsSync(fromRoot(`${FOLDER}/${one}.html`)));
  if (taken) throw new Trouble(`${FOLDER}/${taken}.html is there already: say another name behind the file.`);
  return parts.map((part) => ({
    name: names.get(part.path) ?? name,
    html: rebuiltPage(part, (index) => {
      const frame = names.get(`${part.path}.${index}`);
      return frame && `${frame}.html`;
    }),
  }));
}

/** Writes them with what is read from each, and says what a person must do next. */
export async function writePages(pages: readonly NewPage[]): Promise<void> {
  const readings = await readInBrowser(pages);
  for (const { name, html } of pages) {
    writeFileSync(fromRoot(`${FOLDER}/${name}.html`), html, { flag: 'wx' });
    writeFileSync(fromRoot(`${FOLDER}/${name}.json`), expectedFrom(readings.get(name)), { flag: 'wx' });
    console.log(`${FOLDER}/${name}.html and .json`);
  }
  console.log('\nThe JSON says what the reader makes of each page today. Make it say what a person would read there:');
  console.log('"shows" in a sentence, "screen", each row in "keys" with its state, and "badge" (docs/test-pages.md).');
}

function isTrouble(parts: ReturnType<typeof reportParts>): parts is WrongReport {
  return !Array.isArray(parts);
}

function sentenceFor(trouble: WrongReport, file: string): string {
  if (trouble === 'no-report') return `${file} holds no structure report: it begins with 鍵番の構造レポート.`;
  if (trouble === 'newer') return `${file} was made by a newer Kagiban: update this repository, then run this again.`;
  if (trouble === 'cut-off') return `${file} is cut off: its last line must be 終わり. Ask for the whole text.`;
  return `${file} cannot be read from line ${trouble.line} of the report on: ask for the text as it was copied.`;
}
