/** Invented copies of Kagiban’s records as files. */

import { textOfCopy } from '../../../src/browser/exchange/copy-text.ts';
import { readCopy } from '../../../src/browser/exchange/read-copy.ts';
import { storedForm } from '../../../src/browser/storage/fact-schemas.ts';
import type { Copy } from '../../../src/domain/exchange/copy.ts';
import { type Facts, toldKey, visitKey } from '../../../src/domain/facts/facts.ts';
import { at } from '../../support/facts.ts';

/** These facts as they are stored. */
export function valuesOf({ visits, told }: Facts): Record<string, unknown> {
  return Object.fromEntries([
    ...visits.map((visit) => [visitKey(visit), storedForm(visit)] as const),
    ...told.map((fact) => [toldKey(fact), storedForm(fact)] as const),
    ['version', 2] as const,
  ]);
}

/** A file with these keys and values, and what else it says. */
export function fileOf(facts: Record<string, unknown>, head: object = {}): string {
  return JSON.stringify({ format: 'kagiban-export', version: 1, exportedAt: `${at(0)}`, facts, ...head });
}

/** The copy in this file; fails where it is refused. */
export function copyIn(text: string): Copy {
  const read = readCopy(text);
  if ('refused' in read) throw new Error(`The file was refused: ${read.refused}`);
  return read.copy;
}

/** The copy that would be made of what is stored. */
export const copyOf = (stored: Record<string, unknown>): Copy => copyIn(textOfCopy(stored, at(0)));
