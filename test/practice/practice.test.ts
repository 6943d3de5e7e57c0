/** The invented RMS and the lesson of the practice page: what its screens show on which day, and where the learner stands. */

import { describe, expect, it } from 'vitest';
import { type Course, nowOf, todayOf } from '../../src/practice/course.ts';
import { LESSON_STEPS, lessonStep } from '../../src/practice/lesson.ts';
import { isAfter } from '../../src/practice/rewind.ts';
import { LESSON_PRODUCT } from '../../src/practice/rms/keys.ts';
import { type Button, type ButtonPress, shownIn } from '../../src/practice/rms/shop.ts';
import { at, type Fact, seen, TODAY, ticked, watchedWith } from '../support/facts.ts';

const begunOn = TODAY;
const on = (days: number, id: Course['id'] = 'all'): Course => ({ id, begunOn, days });
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
  it('stands as many days after the beginning as it was moved, at the real time of day', () => {
    expect(`${todayOf(on(14))}`).toBe(`${begunOn.add({ days: 14 })}`);
    expect(`${nowOf(on(14), at(0))}`).toBe(`${at(14)}`);
    // Opened again the next day: the practice has not moved.
    expect(`${nowOf(on(14), at(1))}`).toBe(`${at(14)}`);
  });

  it('takes back what was told or seen after the day to which it goes back', () => {
    expect(isAfter({ at: `${at(3)}` }, at(2))).toBe(true);
    expect(isAfter({ firstSeenAt: `${at(1)}`, lastSeenAt: `${at(3)}` }, at(2))).toBe(true);
    expect(isAfter({ at: `${at(2)}` }, at(2))).toBe(false);
    expect(isAfter(undefined, at(2))).toBe(false);
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
    ['asks to register the new key, wherever one is', 'register', false, [known, issued]],
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
    expect(LESSON_STEPS).toContain(expected);
    expect(step(onDetail, ...facts)).toBe(expected);
  });
});
