/** What the library check calls right, silent, wrong and changed: a check that finds nothing would please everybody. */

import { describe, expect, it } from 'vitest';
import { changesOf } from '../../scripts/library-check/geometry.ts';
import type { Box, Measured, NoteSeen, Run } from '../../scripts/library-check/measured.ts';
import { namesSeen, type StoredRow, verdictOn } from '../../scripts/library-check/verdict.ts';
import { SECRETS } from '../support/pages/secrets.ts';

const box = (left: number, top: number, width = 80, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const run = (text: string, left: number, top: number, more: Partial<Run> = {}): Run => ({
  text,
  box: box(left, top),
  shown: box(left, top),
  shownLines: [box(left, top)],
  lines: 1,
  inside: [0],
  ...more,
});
const COLUMNS = [
  ['製品名', 0],
  ['状態', 200],
  ['有効期限', 400],
] as const;

/** Two rows below their titles, this much lower; the second by so much more. */
const runsOf = (lower = 0, more = 0) => [
  run('利用製品一覧', 0, 0),
  ...COLUMNS.map(([title, left]) => run(title, left, 40 + lower)),
  run('ことり受注', 0, 80 + lower),
  run('利用中', 200, 80 + lower),
  run('2027/01/15', 400, 80 + lower),
  run('はこぶね出荷', 0, 120 + lower + more),
  run('利用中', 200, 120 + lower + more),
  run('2026/11/30', 400, 120 + lower + more),
];
const page = (more: Partial<Measured> = {}): Measured => ({
  runs: runsOf(),
  notes: [],
  blocks: [],
  dock: false,
  scrollers: [{ what: 'page', client: [1280, 1000], scroll: [1280, 1000] }],
  bar: 15,
  window: [1280, 1000],
  hasPicture: false,
  ...more,
});
const note = (product: string, expiresOn: string, top: number, more: Partial<NoteSeen> = {}): NoteSeen => ({
  data: { product, state: 'active', expiresOn },
  box: box(260, top),
  beside: ['ことり受注', 'はこぶね出荷'],
  isInWindow: true,
  faults: [],
  ...more,
});
const BIRD = note('ことり受注', '2027-01-15', 80);
const ARK = note('はこぶね出荷', '2026-11-30', 120);

describe('of two products a person reads', () => {
  const verdict = (notes: readonly NoteSeen[], stored: readonly StoredRow[] = [], everything = '') => {
    const shown = page({ notes });
    return verdictOn(
      shown,
      namesSeen(shown).map(({ text }) => text),
      [stored],
      everything,
    );
  };
  const BIRD_STORED = { product: 'ことり受注', state: 'active', expiresOn: '2027-01-15' };

  it('both are right where both notes are', () => {
    expect(verdict([BIRD, ARK])).toEqual({ rows: 2, right: 2, silent: 0, noted: 2, wrong: [] });
  });

  it('one is right by what is stored, and one silent', () => {
    expect(verdict([], [BIRD_STORED])).toEqual({ rows: 2, right: 1, silent: 1, noted: 0, wrong: [] });
  });

  it('one whose day was not read is silent', () => {
    expect(verdict([], [{ product: 'ことり受注', state: 'active' }])).toMatchObject({ right: 0, silent: 2, wrong: [] });
  });

  it.each<[string, NoteSeen[], StoredRow[]]>([
    ['a company is the product', [note('小鳥企画株式会社', '2027-01-15', 80)], []],
    ['the day is of another row', [note('ことり受注', '2026-11-30', 80)], []],
    ['the note stands in another row', [note('ことり受注', '2027-01-15', 120)], []],
    ['a note is in the card of another product', [{ ...BIRD, beside: ['はこぶね出荷'] }], []],
    ['a note is there twice', [BIRD, BIRD], []],
    ['a row is stored twice', [], [BIRD_STORED, BIRD_STORED]],
    ['the stored state is another', [], [{ ...BIRD_STORED, state: 'expired' }]],
    ['the stored company is another', [], [{ ...BIRD_STORED, developer: '箱舟システム合同会社' }]],
    ['the text of a state is no state', [], [{ ...BIRD_STORED, state: 'unknown', stateText: '小鳥企画株式会社' }]],
  ])('one is wrong where %s', (_, notes, stored) => {
    expect(verdict(notes, stored).wrong).toHaveLength(1);
  });

  it('a key in storage is wrong, whatever else is right', () => {
    expect(verdict([BIRD, ARK], [], `{"name":"${SECRETS.licenseKey}"}`).wrong).toHaveLength(1);
  });
});

describe('a page has', () => {
  const before = page();
  const blocks = [{ name: 'kagiban-summary', box: box(0, 30, 900, 60), inside: 0 }];

  it('not changed where it stands as before', () => {
    expect(changesOf(before, page())).toEqual([]);
  });

  it('not changed where all below a summary moves down by its height', () => {
    expect(changesOf(before, page({ runs: runsOf(60), blocks }))).toEqual([]);
  });

  it('not changed where a box with room to spare takes up what a summary needs', () => {
    const footer = run('ここから下は案内です。', 0, 600);
    const roomy = (lower: number) => [...runsOf(lower), footer];
    expect(changesOf(page({ runs: roomy(0) }), page({ runs: roomy(60), blocks }))).toEqual([]);
  });

  it.each<[string, Measured]>([
    ['it moves down without a summary', page({ runs: runsOf(60) })],
    ['it moves down by more than a summary and its margins', page({ runs: runsOf(200), blocks })],
    ['a row has grown', page({ runs: runsOf(60, 12), blocks })],
    ['a row is gone', page({ runs: runsOf().slice(0, -3) })],
    ['a scroll bar takes room', page({ scrollers: [{ what: 'page', client: [1265, 1000], scroll: [1265, 1000] }] })],
    ['a text wraps', page({ runs: runsOf().map((one) => (one.text === '製品名' ? { ...one, lines: 2 } : one)) })],
    [
      'a text moves aside',
      page({ runs: runsOf().map((one) => (one.text === '製品名' ? { ...one, box: box(9, 40) } : one)) }),
    ],
    ['a text is covered by another', page({ runs: runsOf().map((one) => ({ ...one, isCovered: true as const })) })],
    ['a text is under a note', page({ runs: runsOf().map((one) => ({ ...one, under: 'kagiban-note' })) })],
    ['a note is cut', page({ notes: [{ ...BIRD, faults: ['is cut in its width'] }] })],
  ])('changed where %s', (_, after) => {
    expect(changesOf(before, after)).not.toEqual([]);
  });

  it('not changed where a column of a table laid out by its content moves aside', () => {
    const cell = { left: 400, table: 0, isByContent: true, fits: true };
    const inTable = (left: number, more: Partial<typeof cell> = {}) =>
      page({ runs: [run('2027/01/15', left, 80, { cell: { ...cell, left, ...more } })] });
    expect(changesOf(inTable(400), inTable(440))).toEqual([]);
    expect(changesOf(inTable(400), inTable(440, { isByContent: false }))).not.toEqual([]);
    expect(changesOf(inTable(400), inTable(440, { fits: false }))).not.toEqual([]);
  });

  it('changed where titles and values in two tables move apart', () => {
    const cell = (left: number, table: number) => ({ cell: { left, table, isByContent: true, fits: true } });
    const inTables = (left: number) =>
      page({ runs: [run('有効期限', 400, 40, cell(400, 0)), run('2027/01/15', left, 80, cell(left, 1))] });
    expect(changesOf(inTables(400), inTables(440))).not.toEqual([]);
  });
});
