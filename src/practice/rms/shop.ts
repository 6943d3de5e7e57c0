/** The invented RMS behind the practice page, as a pure function: its screens on a day, given the presses there. */

import { type Day, dayInJapan, type Instant } from '../../domain/days/day.ts';
import { begunOn, type Course, todayOf } from '../course.ts';
import { KEYS, type PracticeKey } from './keys.ts';

export type Button = 'issue' | 'approve' | 'update' | 'start';

/** One button that was pressed on the invented RMS. */
export interface ButtonPress {
  readonly product: string;
  readonly button: Button;
  readonly at: Instant;
}

/** One product, as the screens show it on a day. */
export interface Shown {
  readonly product: string;
  readonly developer: string;
  readonly state: PracticeKey['state'] | '有効期限切れ';
  /** A day, text in its place, or nothing. */
  readonly ends: Day | string | undefined;
  /** The buttons of its detail screen. */
  readonly buttons: readonly Button[];
  /** Two of its keys are still good: RMS refuses a third (docs/rms.md, "How many keys live at once"). */
  readonly full: boolean;
}

/** How many days a key is good for (docs/rms.md, "How long a key lives"). */
const LIFE = 90;

/** All products of this course on its day, after these presses. */
export function shownIn(course: Course, presses: readonly ButtonPress[]): Shown[] {
  return KEYS[course.id].map((key) =>
    shown(
      key,
      course,
      presses.filter(({ product }) => product === key.product),
    ),
  );
}

function shown({ product, developer, ...key }: PracticeKey, course: Course, presses: readonly ButtonPress[]): Shown {
  const today = todayOf(course);
  const pressed = (button: Button) => presses.some((press) => press.button === button);
  const issues = presses.filter(({ button }) => button === 'issue' || button === 'approve');
  const lastIssue = issues.at(-1);
  const first = typeof key.ends === 'number' ? begunOn(course).add({ days: key.ends }) : key.ends;
  const ends = lastIssue ? endOf(lastIssue) : first;
  const waiting = key.state === '承認待ち' && !pressed('approve');
  const stopped = key.state === '停止中' && !pressed('start');
  const over = ends instanceof Temporal.PlainDate && Temporal.PlainDate.compare(ends, today) < 0;
  const state = waiting || stopped ? key.state : over ? '有効期限切れ' : stateAfter(key.state, pressed);
  const days = [first, ...issues.map(endOf)].filter((day) => day instanceof Temporal.PlainDate);
  return {
    product,
    developer,
    state,
    ends,
    buttons: waiting
      ? ['approve']
      : stopped
        ? ['start']
        : state === '利用中 更新あり'
          ? ['update', 'issue']
          : ['issue'],
    full: days.filter((day) => Temporal.PlainDate.compare(day, today) >= 0).length >= 2,
  };
}

function stateAfter(state: PracticeKey['state'], pressed: (button: Button) => boolean): PracticeKey['state'] {
  if (state === '審査保留') return state;
  return state === '利用中 更新あり' && !pressed('update') ? state : '利用中';
}

function endOf({ at }: ButtonPress): Day {
  return dayInJapan(at).add({ days: LIFE });
}
