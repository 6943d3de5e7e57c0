/** What is due and no notice has told of: for the line on RMS, whatever the hour. */

import { expect, it } from 'vitest';
import { withGiven } from '../../../src/domain/facts/reminded.ts';
import { digestDue, untold } from '../../../src/domain/reminders/due.ts';
import { at, inDays, seen, when } from '../../support/facts.ts';
import { type Brief, stateWith } from './states.ts';

const key = (ends: number, product = 'ネクストエンジン') => seen({ ends, product, first: -20, last: -1 });
const put = { id: 'unidentified/vendor/ネクストエンジン', what: 'snooze', until: inDays(1), ...when(at(0)) } as const;
const words = (...[facts, brief]: Parameters<typeof stateWith>) =>
  untold(stateWith(facts, brief)).map(({ one, is }) => `${one.license.product} ${is}`);

it('is what a notice would say, where none was ever shown, until it is dealt with', () => {
  const at = (day: number) => words([key(20)], { day });
  expect([at(5), at(6), at(9), at(20)]).toEqual([
    [],
    ['ネクストエンジン ends'],
    ['ネクストエンジン ends'],
    ['ネクストエンジン ends'],
  ]);
});

it('is the same outside the hours and on days off: somebody is in front of it', () => {
  const brief: Brief = { hour: 20, reminders: { workingDaysOnly: true } };
  expect(digestDue(stateWith([key(5)], { ...brief, day: 4 }))).toBeUndefined();
  expect(words([key(5)], { ...brief, day: 4 })).toEqual(['ネクストエンジン ends']);
});

it('is nothing once a notice has told of it, and what came to be due after the notice of the day', () => {
  const given = digestDue(stateWith([key(7)]))?.given ?? [];
  const reminded = withGiven([], given);
  expect(words([key(7)], { reminded })).toEqual([]);
  expect(words([key(7), key(0, 'BOSS')], { reminded })).toEqual(['BOSS ends']);
});

it('is nothing of a product that is muted or put off', () => {
  expect(words([key(7)], { reminders: { muted: ['unidentified/vendor/ネクストエンジン'] } })).toEqual([]);
  expect(words([key(7), put])).toEqual([]);
});

it('has the most urgent first', () => {
  expect(words([key(7), key(0, 'BOSS')])).toEqual(['BOSS ends', 'ネクストエンジン ends']);
});
