/** The practice page's wiring: its own facts and its own clock go in, presses come out as facts and days. */

import '../../browser/polyfill.ts';
import '../../ui/theme/kagiban.css';
import '../../practice/practice.css';
import '../../practice/lesson.css';
import '../../practice/toolbar-picture.css';

import { render } from 'preact';
import { onceAtATime } from '../../browser/once-at-a-time.ts';
import { changePractice, keepCourse, readPractice, watchPractice } from '../../browser/storage/practice-store.ts';
import { forget, readStored } from '../../browser/storage/stored-facts.ts';
import { undoable } from '../../browser/storage/undoable.ts';
import { openInTab } from '../../browser/surface/pages.ts';
import { t, uiLanguage } from '../../browser/text.ts';
import { keysOfShop } from '../../domain/shops/shop-facts.ts';
import { type CourseId, LAST_DAY, nowOf, PRACTICE, todayOf } from '../../practice/course.ts';
import { lessonStep } from '../../practice/lesson.ts';
import { PracticePage, type PracticeProps } from '../../practice/PracticePage.tsx';
import { asOf } from '../../practice/rewind.ts';
import { LESSON_PRODUCT } from '../../practice/rms/keys.ts';
import type { Actions } from '../../ui/popup/actions.ts';
import { knownOn } from '../../ui/popup/known.ts';
import { HOME, type PopupPlace } from '../../ui/popup/place.ts';
import { VENDORS } from '../../vendors/index.ts';
import { badgeTitle } from '../../words/toolbar/title.ts';

/** The invented list, beside this page. */
const LIST = new URL('rms.html', location.href).href;

const own = undoable(PRACTICE);
let place: PopupPlace = HOME;
/**
 * The screen of the invented RMS, and whether it is open. It is closed while the course begins or goes back, since it
 * would store what it shows.
 */
let screen = LIST;
let isOpen = true;
/** The screen with which it was opened: what a press inside leads to is loaded by itself, and not once more by us. */
let opened = LIST;
let frame: HTMLIFrameElement | undefined;
let run = 0;
/** The day that the clock was moved to, until it is stored. */
let wanted: number | undefined;
/** What was drawn last. */
let drawn: PracticeProps | undefined;

const actions: Actions = {
  async tell(command) {
    const { course } = await readPractice();
    const now = Temporal.Now.instant();
    return own.tell(command, course ? nowOf(course, now) : now);
  },
  takeBack: own.takeBack,
  async forget(shop) {
    const [{ course }, { facts }] = await Promise.all([readPractice(), readStored(PRACTICE)]);
    if (course) await forget(keysOfShop(shop, facts, todayOf(course)), PRACTICE);
  },
  go(next) {
    place = next;
    refresh();
  },
  open(url) {
    if (url === LIST) showList();
    else void openInTab(url);
  },
  keepOpen: () => undefined,
  grant: () => undefined,
};

function showList(): void {
  frame?.contentWindow?.location.replace(LIST);
}

/** Calls `make` while the invented RMS is closed, then reopens the same screen. */
async function withRmsClosed(make: () => Promise<void>): Promise<void> {
  isOpen = false;
  run += 1;
  draw();
  try {
    await make();
  } finally {
    opened = screen;
    isOpen = true;
  }
}

/** Begins a course on the real today, with nothing left of an earlier one. */
async function begin(id: CourseId): Promise<void> {
  screen = LIST;
  place = HOME;
  wanted = undefined;
  await withRmsClosed(async () => {
    await changePractice((key, value) => (key === 'course' ? value : undefined));
    await keepCourse({ id, begunAt: Temporal.Now.instant(), days: 0 });
  });
  refresh();
}

/** Moves the clock to the wanted day. What was done after the new today is undone: it has not happened yet. */
async function moveClock(): Promise<void> {
  const { course } = await readPractice();
  if (!course || wanted === undefined) return;
  const moved = { ...course, days: wanted };
  if (moved.days >= course.days) await keepCourse(moved);
  else {
    const now = nowOf(moved, Temporal.Now.instant());
    place = HOME;
    await withRmsClosed(async () => {
      await changePractice((_, value) => asOf(value, now));
      await keepCourse(moved);
    });
  }
  if (wanted === moved.days) wanted = undefined;
  refresh();
}

async function show(): Promise<void> {
  const [{ course }, stored] = await Promise.all([readPractice(), readStored(PRACTICE)]);
  if (!course) return begin('lesson');
  const known = knownOn(todayOf(course), stored, true, VENDORS);
  const one = known.keys.find(({ license }) => license.product === LESSON_PRODUCT);
  drawn = {
    course: { ...course, days: wanted ?? course.days },
    known,
    title: badgeTitle(known.keys, known.badge, known.sight, known.today),
    step: lessonStep(one, screen.includes(encodeURIComponent(LESSON_PRODUCT))),
    place,
    actions,
    list: LIST,
    screen: undefined,
    run,
    onBegin: (id) => void begin(id).catch(failed),
    onDays: (days) => {
      wanted = Math.min(Math.max(days, 0), LAST_DAY);
      draw();
      move();
    },
    onScreen: (shown) => {
      frame = shown;
      screen = shown.contentWindow?.location.href ?? LIST;
      refresh();
    },
  };
  draw();
}

/** Draws what is known, with the clock on the wanted day. */
function draw(): void {
  if (!drawn) return;
  const course = { ...drawn.course, days: wanted ?? drawn.course.days };
  render(<PracticePage {...drawn} course={course} run={run} screen={isOpen ? opened : undefined} />, document.body);
}

document.documentElement.lang = uiLanguage();
document.title = t('practice_title');
const failed = (error: unknown) => console.error(error);
const refresh = onceAtATime(show, failed);
const move = onceAtATime(moveClock, failed);
window.addEventListener('message', ({ origin, data }) => {
  // A note in the frame asks for the steps of its key.
  if (origin === location.origin && typeof data?.steps === 'string') actions.go({ at: 'steps', id: data.steps });
});
watchPractice(refresh);
refresh();
