/**
 * Products whose names are alike only as far as they are kept are never counted as one: what is shown of them is in
 * doubt.
 */

import { describe, expect, it } from 'vitest';
import { sortedByShop } from '../../../src/domain/shops/whose-page.ts';
import { headlineOf } from '../../../src/domain/today/columns/headline.ts';
import { confirmHeld } from '../../../src/domain/today/commands.ts';
import { answersOf, offersOf } from '../../../src/domain/today/offers.ts';
import { answerOf } from '../../../src/words/popup/answer.ts';
import { questionOf } from '../../../src/words/popup/question.ts';
import { rowWords } from '../../../src/words/popup/row.ts';
import { lookAgainLine } from '../../../src/words/say/look-again.ts';
import { stepNotes } from '../../../src/words/steps/step-notes.ts';
import { badgeTitle } from '../../../src/words/toolbar/title.ts';
import { at, factsOf, inDays, knownWith, type SeenBrief, seen, TODAY, when } from '../../support/facts.ts';
import { noteOn } from '../../support/notes.ts';
import { badge, first } from '../../support/presses.ts';

/** A name of which a key was masked, and one that was cut. */
const NAMES = { masked: '受注 ■■■', cut: 'あ'.repeat(120) };

const shown = (product: string, ...rows: SeenBrief[]) => knownWith(...rows.map((row) => seen({ product, ...row })));

describe.each(Object.entries(NAMES))('rows of a name that was %s', (_, product) => {
  it.each<[string, SeenBrief[], string]>([
    ['of two days count from the earlier, in doubt', [{ ends: 20 }, { ends: 80 }], '?'],
    ['of one day are in doubt', [{ ends: 80 }, { ends: 80 }], '?'],
    ['without a day are in doubt', [{}, {}], '?'],
    ['of which one ends soon count its days', [{ ends: 6 }, { ends: 80 }], '6'],
    [
      'of which one has ended say so, and nothing of a hand-over',
      [
        { ends: -1, first: -60, last: 0 },
        { ends: 40, first: -60, last: 0 },
      ],
      '!',
    ],
    ['of which one had ended before are in doubt', [{ ends: -1, state: 'expired' }, { ends: 40 }], '?'],
    ['of which one waits are in doubt', [{ ends: 60 }, { ends: 80, state: 'awaiting-approval' }], '?'],
    [
      'on two pages are in doubt',
      [
        { ends: 80, last: -1 },
        { ends: 85, last: 0 },
      ],
      '?',
    ],
    [
      'of which another was issued are no hand-over',
      [
        { ends: 40, last: -10 },
        { ends: 85, last: 0 },
      ],
      '?',
    ],
  ])('%s', (_, rows, text) => {
    expect(shown(product, ...rows).badge.text).toBe(text);
  });

  it('are said to be such, and nothing is asked of them', () => {
    const { keys, badge: ofAll, sight } = shown(product, { ends: 20 }, { ends: 80 });
    const [one] = keys;
    if (!one) throw new Error('Nothing is known.');
    expect(one.standing).toMatchObject({ is: 'which', why: 'same-name' });
    expect(one.doubts).toEqual(['names-alike']);
    expect(headlineOf(keys, ofAll, sight).is).toBe('names-alike');
    expect([questionOf(one, keys, TODAY), answersOf(one)]).toEqual([undefined, []]);
    expect(offersOf(one).map(({ is }) => is)).not.toContain('registered');
  });

  it('say so on every face', () => {
    const rows = [seen({ product, ends: 20 }), seen({ product, ends: 80 })];
    const { keys, badge: ofAll, sight } = knownWith(...rows);
    const [one] = keys;
    if (!one) throw new Error('Nothing is known.');
    const all = '名前の一部を覚えられないため、別の製品と見分けられません。';
    expect(badgeTitle(keys, ofAll, sight, TODAY)).toContain('見分けられない製品があります');
    expect(answerOf(keys, ofAll, sight, TODAY).title).toBe('見分けられない\u200b製品があります');
    expect(rowWords(one, TODAY).tag?.text).toBe('区別できません');
    expect(stepNotes(one, TODAY).join()).toContain(all);
    expect(lookAgainLine(one, 'list', TODAY)).toContain(all);
    expect(noteOn({ product, ends: 80 }, rows).means.join()).toContain(all);
  });

  it('stay in doubt from page to page', () => {
    const rows = [-20, -10, 0].flatMap((last) => [
      seen({ product, ends: 20, last }),
      seen({ product, ends: 80, last }),
    ]);
    expect(badge(...rows)).toBe('?');
    const renewed = [-30, -2].flatMap((last) => [
      seen({ product, ends: last < -10 ? -5 : 85, last }),
      seen({ product, ends: 60, last }),
    ]);
    expect(badge(...renewed)).toBe('?');
  });

  it('say nothing of whose page it is', () => {
    const page = (last: number, shop: { url?: string }, ...ends: number[]) =>
      ends.map((days) => seen({ product, ends: days, last, shop }));
    const facts = factsOf(
      ...page(-3, { url: 'mihon-a' }, 60),
      ...page(-2, {}, 20, 40),
      ...page(-1, { url: 'mihon-b' }, 60),
    );
    const { heldBack } = sortedByShop(facts, TODAY);
    expect(heldBack).toBeUndefined();
  });

  it('alone, with one day, count as any other', () => {
    expect(shown(product, { ends: 80 }).badge.text).toBe('80');
    expect(shown(product, { ends: 80, first: -5, last: 0 }).badge.text).toBe('80');
  });

  it('alone, and renewed, count on as the user says', () => {
    const [old, fresh] = [seen({ product, ends: 10, last: -3 }), seen({ product, ends: 85, last: -2 })];
    expect(badge(old, fresh)).toBe('10');
    const told = confirmHeld(first(old, fresh).license, inDays(85))(when(at(-1)));
    expect(badge(old, fresh, ...told)).toBe('85');
    expect(badge(old, fresh, ...told, seen({ product, ends: 85, last: 0 }))).toBe('85');
  });
});

it('rows of one whole name are one product, as before', () => {
  expect(shown('受注くん', { ends: 20 }, { ends: 80 }).badge.text).toBe('20');
  expect(shown('あ'.repeat(80), { ends: 20 }, { ends: 80 }).badge.text).toBe('20');
});

it.each([
  [`Rakuten${'OrderManagerPro'}`, `Rakuten${'StockManagerPro'}`],
  ['SPORTSMANAGER', 'SLIMFASHION'],
  ['202411A版受注', '202412B版受注'],
  [`${'あ'.repeat(80)}い`, `${'あ'.repeat(80)}う`],
])('%s and %s are two products', (one, other) => {
  const { keys, badge: ofBoth } = knownWith(seen({ product: one, ends: 20 }), seen({ product: other, ends: 80 }));
  expect(keys.map(({ license, doubts }) => [license.product, doubts])).toEqual([
    [one, []],
    [other, []],
  ]);
  expect(ofBoth.text).toBe('20');
});
