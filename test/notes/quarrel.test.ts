/** Whether something of ours is put back: not against a page that does not want it, always where it was in the way. */

import { describe, expect, it, vi } from 'vitest';
import { triesOf } from '../../src/notes/quarrel.ts';
import { documentOf } from '../support/pages/parsed-page.ts';

const CELL = {};
const words = () => documentOf('<p>利用中</p>').querySelector('p')?.firstChild as Node;

describe('a note is put back', () => {
  it('three times where the page takes it out, then not for five seconds', () => {
    const onQuarrel = vi.fn();
    const { mayPut } = triesOf(onQuarrel);
    const same = words();
    const tries = [0, 1000, 2000, 3000, 4900].map((at) => mayPut(CELL, '見本一号', at, same));
    expect(tries).toEqual([true, true, true, false, false]);
    expect(onQuarrel).toHaveBeenCalledTimes(2);
    expect(mayPut(CELL, '見本一号', 7000, same)).toBe(true);
  });

  it('each time that the page has filled the cell anew', () => {
    const { mayPut } = triesOf(() => undefined);
    const tries = [0, 1000, 2000, 3000, 4000, 5000].map((at) => mayPut(CELL, '見本一号', at, words()));
    expect(tries).toEqual(Array(6).fill(true));
  });

  it('not where the page fills the cell anew as soon as the note is there', () => {
    const { mayPut } = triesOf(() => undefined);
    const tries = [0, 100, 200, 300, 400].map((at) => mayPut(CELL, '見本一号', at, words()));
    expect(tries).toEqual([true, true, true, false, false]);
  });
});
