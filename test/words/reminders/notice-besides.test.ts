/** What a notice says of a key besides its end: what waits on RMS, how old the day is, and who registers the key. */

import { expect, it } from 'vitest';
import type { Destinations } from '../../../src/domain/facts/destination.ts';
import { recipe } from '../../../src/domain/facts/recipe.ts';
import { type Digest, digestDue } from '../../../src/domain/reminders/due.ts';
import { ALL_DESTINATIONS } from '../../../src/vendors/destinations.ts';
import { noticeWords } from '../../../src/words/reminders/notice.ts';
import { type Brief, stateWith } from '../../domain/reminders/states.ts';
import { type Fact, seen, ticked } from '../../support/facts.ts';

const key = (ends: number, more: Parameters<typeof seen>[0] = {}) => seen({ ends, first: -20, last: -1, ...more });

function message(facts: readonly Fact[], brief: Brief = {}): string {
  const state = stateWith(facts, brief);
  return noticeWords(digestDue(state) as Digest, state.known.keys).message;
}

it('names 更新あり, which counts as said too', () => {
  expect(message([key(7, { state: 'active-with-update' })])).toBe(
    '期限は12/1(火)です。RMSで新しいキーを発行し、ネクストエンジンに登録しましょう。「更新あり」も出ています。同じ画面のいちばん下の「アップデートする」も押しましょう。',
  );
});

it('of several names it too, and 承認待ち', () => {
  const update = key(3, { product: 'Lmail', state: 'active-with-update' });
  const waits = [key(7), seen({ state: 'awaiting-approval', ends: 88, first: -1 })];
  expect(message([...waits, update])).toBe('Lmail: あと3日、更新あり\nネクストエンジン: あと7日、承認待ち');
});

it('says that the day is the one last seen, where nobody has looked for long', () => {
  const facts = (last: number) => [key(7, { first: -60, last })];
  expect([-31, -30].map((last) => message(facts(last)).split('。')[0])).toEqual([
    '最後に見た期限は12/1(火)です',
    '期限は12/1(火)です',
  ]);
});

it('asks nobody to register a key that the vendor takes by itself', () => {
  const fetched = recipe('fetched', { registering: ['fetched'] });
  const destinations: Destinations = {
    of: (license) => ({ ...ALL_DESTINATIONS.of(license), recipe: fetched }),
    named: (id) => {
      const one = ALL_DESTINATIONS.named(id);
      return one && { ...one, recipe: fetched };
    },
  };
  const ways = [[key(3)], [key(0)], [key(3), ticked('issued', { replaces: 3 })]];
  expect(ways.map((facts) => message(facts, { destinations }).split('。')[1])).toEqual([
    '新しいキーを発行しましょう',
    '今日のうちに新しいキーを発行しましょう',
    'ネクストエンジンが動いているか、確かめましょう',
  ]);
});
