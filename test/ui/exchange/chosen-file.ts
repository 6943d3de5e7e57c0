/** A file that the user chooses in the options, and what another computer has saved. */

import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import type { Facts } from '../../../src/domain/facts/facts.ts';
import { fileOf, valuesOf } from '../../browser/exchange/copies.ts';
import { type Fact, factsOf } from '../../support/facts.ts';
import type { OpenPopup } from '../open-popup.tsx';
import { kept } from '../planned.ts';

/** As the other computer keeps it: its documents are its own. */
export const elsewhere = (facts: Facts) =>
  valuesOf({ ...facts, visits: facts.visits.map((visit) => ({ ...visit, document: `there-${visit.document}` })) });

/** The file that another computer has saved of these facts. */
export const savedElsewhere = (...facts: readonly Fact[]) => fileOf(elsewhere(factsOf(...facts)));

/** Chooses this file, or one with this text. */
export async function choose(page: OpenPopup, file: Blob | string): Promise<void> {
  const field = page.field('copy');
  const files = [typeof file === 'string' ? new Blob([file]) : file];
  Object.defineProperty(field, 'files', { configurable: true, value: files });
  await act(async () => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    // A file is read in some turns of the browser, not of promises alone.
    await vi.waitFor(() => expect(page.text('.copies__outcome')).not.toBe('読んでいます'));
    await kept();
  });
}
