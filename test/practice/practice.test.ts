/**
 * The invented RMS and the lesson of the practice page: what its screens show on which day, and where the learner
 * stands.
 */

import { describe, expect, it } from 'vitest';
import { dayInJapan } from '../../src/domain/days/day.ts';
import { type Course, nowOf, todayOf } from '../../src/practice/course.ts';
import { lessonStep } from '../../src/practice/lesson.ts';
import { asOf } from '../../src/practice/rewind.ts';
import { LESSON_PRODUCT } from '../../src/practice/rms/keys.ts';
import { type Button, type ButtonPress, shownIn } from '../../src/practice/rms/shop.ts';
import { at, away, type Fact, seen, TODAY, ticked, watchedWith } from '../support/facts.ts';

const begunOn = TODAY;
const on = (days: number, id: Course['id'] = 'all'): Course => ({ id, begunAt: at(0), days });
const pressed = (product: string, button: Button, days: number): ButtonPress => ({ product, button, at: at(days) });
const of = (product: string, course: Course, ...presses: ButtonPress[]) => {
  const found = shownIn(course, presses).find((key) => key.product === product);
  if (!found) throw new Error(`${product} is not listed.`);
  return found;
};

describe('the invented RMS', () => {
  it('lets a key end on its day, and not before', () => {
    expect(of(LESSON_PRODUCT, on(6)).state).toBe('利用中');
    expect(of(LESSON_PRODUCT, on(7)).state).toBe('有効期限切れ');
  });

  it('gives a new key 90 days from the day of the press', () => {
    expect(`${of(LESSON_PRODUCT, on(6), pressed(LESSON_PRODUCT, 'issue', 6)).ends}`).toBe(
      `${begunOn.add({ days: 96 })}`,
    );
  });

  it('refuses a third key while two live', () => {
    const first = pressed(LESSON_PRODUCT, 'issue', 2);
    expect(of(LESSON_PRODUCT, on(2)).full).toBe(false);
    expect(of(LESSON_PRODUCT, on(2), first).full).toBe(true);
    // The old one has ended meanwhile.
    expect(of(LESSON_PRODUCT, on(7), first).full).toBe(false);
  });

  it.each<[string, Button, string]>([
    ['ことり分析', 'approve', '利用中'],
    ['らくらくライン', 'update', '利用中'],
    ['配送メモ', 'start', '利用中'],
    ['つばめ発送', 'issue', '利用中'],
  ])('%s is 利用中 once %s was pressed', (product, button, state) => {
    expect(of(product, on(1)).state).not.toBe(state);
    expect(of(product, on(1)).buttons).toContain(button);
    expect(of(product, on(1), pressed(product, button, 1)).state).toBe(state);
  });
});

describe('the clock', () => {
  it('stands as many days after the beginning as it was moved', () => {
    expect(`${todayOf(on(14))}`).toBe(`${begunOn.add({ days: 14 })}`);
    expect(`${nowOf(on(14), at(0))}`).toBe(`${at(14)}`);
  });

  it('only goes on, also when the practice is taken up again at an earlier time of day, and never past its day', () => {
    const times = [0, 1, 10, 700, 7000].map((minutes) => nowOf(on(14), at(0).add({ minutes })));
    for (const [index, time] of times.entries()) {
      expect(`${dayInJapan(time)}`).toBe(`${begunOn.add({ days: 14 })}`);
      const before = times[index - 1];
      if (before) expect(Temporal.Instant.compare(before, time)).toBe(-1);
    }
  });

  it('takes back what was told or first seen after the day to which it goes back, and nothing else', () => {
    const look = (days: number, order: number) => ({ at: `${at(days)}`, order });
    const seenAgain = { rows: [], first: look(1, 1), last: look(3, 4) };
    expect(asOf({ at: `${at(3)}` }, at(2))).toBeUndefined();
    expect(asOf({ rows: [], first: look(3, 4), last: look(3, 4) }, at(2))).toBeUndefined();
    expect(asOf(seenAgain, at(2))).toEqual({ ...seenAgain, last: look(1, 1) });
    expect(asOf(seenAgain, at(3))).toEqual(seenAgain);
    expect(asOf({ at: `${at(2)}` }, at(2))).toEqual({ at: `${at(2)}` });
    expect(asOf([{ at: `${at(1)}` }, { at: `${at(3)}` }], at(2))).toEqual([{ at: `${at(1)}` }]);
    expect(asOf(undefined, at(2))).toBeUndefined();
  });
});

describe('the lesson', () => {
  const step = (onDetail: boolean, ...facts: Fact[]) => lessonStep(watchedWith(...facts)[0], onDetail);
  const known = seen({ ends: 6, first: -14 });
  const issued = seen({ ends: 90 });

  it.each<[string, string, boolean, Fact[]]>([
    ['waits before anything was read', 'wait', false, []],
    ['waits while the end is far', 'wait', false, [seen({ ends: 20 })]],
    ['asks to open the details once it is near', 'open', false, [known]],
    ['asks to issue on the detail screen', 'issue', true, [known]],
    ['asks to take it back where it was put away', 'away', true, [known, issued, away(true)]],
    ['does not end where no new key was issued', 'open', false, [known, ticked('registered', { replaces: 6 })]],
    ['asks to register the new key, wherever one is', 'register', false, [known, issued]],
    [
      'asks for it also where it was issued late',
      'register',
      false,
      [seen({ ends: -1, first: -14, last: -2 }), issued],
    ],
    [
      'asks for a look at the orders',
      'confirm',
      false,
      [known, issued, ticked('registered', { ends: 90, replaces: 6 })],
    ],
    [
      'ends',
      'done',
      true,
      [known, issued, ticked('registered', { ends: 90, replaces: 6 }), ticked('confirmed', { ends: 90, replaces: 6 })],
    ],
  ])('%s', (_, expected, onDetail, facts) => {
    expect(step(onDetail, ...facts)).toBe(expected);
  });
});
