/** The practice page's wiring: its own facts and its own clock go in, presses come out as facts and days. */

import '../../browser/polyfill.ts';
import '../../ui/kagiban.css';
import '../../practice/practice.css';
import '../../practice/lesson.css';
import '../../practice/toolbar-picture.css';

import { render } from 'preact';
import { onceAtATime } from '../../browser/once-at-a-time.ts';
import { openInTab } from '../../browser/pages.ts';
import { forgetPractice, keepCourse, keepPresses, readPractice, watchPractice } from '../../browser/practice-store.ts';
import { forget, readStored } from '../../browser/stored-facts.ts';
import { t, uiLanguage } from '../../browser/text.ts';
import { undoable } from '../../browser/undoable.ts';
import { dayInJapan } from '../../domain/day.ts';
import { keysOfShop } from '../../domain/shop-facts.ts';
import { type CourseId, nowOf, PRACTICE } from '../../practice/course.ts';
import { lessonStep } from '../../practice/lesson.ts';
import { PracticePage } from '../../practice/PracticePage.tsx';
import { isAfter } from '../../practice/rewind.ts';
import { LESSON_PRODUCT } from '../../practice/rms/keys.ts';
import type { Actions } from '../../ui/actions.ts';
import { knownOn } from '../../ui/known.ts';
import { HOME, type Place } from '../../ui/place.ts';
import { badgeTitle } from '../../words/title.ts';

/** The invented list, beside this page. */
const LIST = new URL('rms.html', location.href).href;

const { tell, takeBack } = undoable(PRACTICE);
let place: Place = HOME;
let frame: HTMLIFrameElement | undefined;

const actions: Actions = {
  async tell(telling) {
    const { course } = await readPractice();
    const told = telling(course ? nowOf(course, Temporal.Now.instant()) : Temporal.Now.instant());
    await tell(told);
    return told;
  },
  takeBack,
  async forget(shop) {
    await forget(keysOfShop(shop, (await readStored(PRACTICE)).facts), PRACTICE);
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
  if (frame) frame.src = LIST;
}

/** One change after the other: a dragged clock asks for the next before the last is done. */
let changes: Promise<void> = Promise.resolve();
function change(make: () => Promise<void>): void {
  changes = changes.then(make).then(refresh);
}

/** Does this while the invented RMS is closed: it would keep what it shows at the wrong moment. Afterwards the same screen is open again. */
async function withRmsClosed(make: () => Promise<void>, screen = frame?.contentWindow?.location.href): Promise<void> {
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  if (frame) {
    frame.addEventListener('load', () => resolve(), { once: true });
    frame.src = 'about:blank';
    await closed;
  }
  await make();
  if (frame) frame.src = screen ?? LIST;
}

/** Begins a course on the real today: nothing of an earlier one is left. */
const begin = (id: CourseId) =>
  withRmsClosed(async () => {
    place = HOME;
    await forgetPractice((key) => key !== 'course');
    await keepCourse({ id, begunOn: dayInJapan(Temporal.Now.instant()), days: 0 });
  }, LIST);

/** Moves the clock. What was done after the new today is undone: it has not happened yet. */
async function moveTo(days: number): Promise<void> {
  const { course, presses } = await readPractice();
  if (!course) return;
  const moved = { ...course, days };
  if (days >= course.days) return keepCourse(moved);
  const now = nowOf(moved, Temporal.Now.instant());
  await withRmsClosed(async () => {
    await keepPresses(presses.filter(({ at }) => Temporal.Instant.compare(at, now) <= 0));
    await forgetPractice((_, value) => isAfter(value, now));
    await keepCourse(moved);
  });
}

async function show(): Promise<void> {
  const [{ course }, stored] = await Promise.all([readPractice(), readStored(PRACTICE)]);
  if (!course) return change(() => begin('lesson'));
  const known = knownOn(dayInJapan(nowOf(course, Temporal.Now.instant())), stored, true);
  const onDetail = frame?.contentWindow?.location.search.includes(encodeURIComponent(LESSON_PRODUCT)) ?? false;
  render(
    <PracticePage
      course={course}
      known={known}
      title={badgeTitle(known.watched, known.badge, known.sight)}
      step={lessonStep(
        known.watched.find(({ license }) => license.product === LESSON_PRODUCT),
        onDetail,
      )}
      place={place}
      actions={actions}
      list={LIST}
      onBegin={(id) => change(() => begin(id))}
      onDays={(days) => change(() => moveTo(days))}
      onFrame={(shown) => {
        frame = shown;
      }}
      onScreen={refresh}
    />,
    document.body,
  );
}

document.documentElement.lang = uiLanguage();
document.title = t('practice_title');
const refresh = onceAtATime(show, (error) => console.error(error));
window.addEventListener('message', ({ origin, data }) => {
  // A note in the frame asks for the steps of its key.
  if (origin === location.origin && typeof data?.steps === 'string') actions.go({ at: 'steps', id: data.steps });
});
watchPractice(refresh);
refresh();
