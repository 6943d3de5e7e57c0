/** What was reminded is read back as it was stored; what cannot be read was not reminded, and no note is a key. */

import { describe, expect, it } from 'vitest';
import { remindedIn, storedReminded } from '../../../src/browser/schemas/reminder-schemas.ts';
import { parseFact } from '../../../src/browser/storage/fact-schemas.ts';
import type { Reminded } from '../../../src/domain/facts/reminded.ts';
import { at, inDays } from '../../support/facts.ts';
import { SECRETS } from '../../support/pages/secrets.ts';

const given = { is: 'ends', about: '2026-11-30', on: inDays(3), at: at(3) } as const;
const good: Reminded = {
  id: 'mihon/vendor/みほん%3A分析',
  given: [given, { ...given, is: 'unregistered', about: 'after-none' }],
};

it('what was reminded is read back as it was stored', () => {
  const stored = JSON.parse(JSON.stringify(storedReminded([good])));
  expect(Object.keys(stored)).toEqual(['reminded:mihon/vendor/みほん%3A分析']);
  expect(remindedIn(stored)).toEqual([good]);
});

describe('what cannot be read was not reminded', () => {
  it.each([
    ['no object', 7],
    ['nothing', null],
    ['no list', { given: 'x' }],
    ['an unknown kind', { given: [{ ...given, is: 'other' }] }],
    ['a day that there is not', { given: [{ ...given, on: '2026-02-30' }] }],
    ['a day that was still to come when it was said', { given: [{ ...given, on: inDays(4) }] }],
    ['more than there can be', { given: Array.from({ length: 61 }, () => given) }],
    ['something more', { given: [given], more: 1 }],
  ])('%s', (_, value) => {
    expect(remindedIn(JSON.parse(JSON.stringify({ 'reminded:a/vendor/b': value })))).toEqual([]);
  });

  it('other keys are none of its business', () => {
    expect(remindedIn({ version: 2, 'told:a/vendor/b:away': {} })).toEqual([]);
  });
});

it('a line that holds a key is not read as a fact, whoever wrote it', () => {
  const noteOf = (text: string) =>
    parseFact('told:a/vendor/b:note', { text, at: '2026-11-24T00:00:00Z', order: 1 }).kind;
  expect(noteOf('先に倉庫へ電話')).toBe('told');
  expect(Object.values(SECRETS).map((secret) => noteOf(`控え ${secret}`))).toEqual(['broken', 'broken', 'broken']);
});
