/**
 * The invented RMS at work: its list or a detail screen, read and explained by the same reader and notes as the real
 * one.
 */

import '../../browser/polyfill.ts';
import '../../practice/rms/rms.css';

import { render } from 'preact';
import { onceAtATime } from '../../browser/once-at-a-time.ts';
import { keepPresses, readPractice, watchPractice } from '../../browser/storage/practice-store.ts';
import { readingKeeper } from '../../browser/storage/reading-keeper.ts';
import { uiLanguage } from '../../browser/text.ts';
import { dayInJapan, daysLeft } from '../../domain/days/day.ts';
import { SOON_DAYS } from '../../domain/today/columns/urgency.ts';
import { notesOn } from '../../notes/place-notes.ts';
import { plansFor } from '../../notes/plans.ts';
import { type Course, nowOf, PRACTICE, todayOf } from '../../practice/course.ts';
import { LESSON_PRODUCT } from '../../practice/rms/keys.ts';
import { DetailScreen, ListScreen, type RobotAnswer } from '../../practice/rms/Screens.tsx';
import { type Button, type Shown, shownIn } from '../../practice/rms/shop.ts';
import { readPage } from '../../rms/read-page.ts';
import { ALL_DESTINATIONS } from '../../vendors/destinations.ts';

const placed = notesOn({ language: uiLanguage(), clock: () => performance.now() });
const query = new URLSearchParams(location.search);
let keep = keeper();
let standsOn = '';
let answer: RobotAnswer | undefined;
let answeredOn = '';

/** A page of its own, as a server would send it anew: what it shows counts as newly seen. */
function keeper() {
  return readingKeeper({ id: `practice-${crypto.randomUUID().slice(0, 23)}` }, PRACTICE);
}

async function show(): Promise<void> {
  const { course, presses } = await readPractice();
  if (!course) return;
  const now = nowOf(course, Temporal.Now.instant());
  const keys = shownIn(course, presses);
  const shown = keys.find(({ product }) => product === query.get('product'));
  if (answeredOn !== `${todayOf(course)}`) answer = undefined;
  const next = nextProduct(course, keys);
  const press = async (button: Button) => {
    answeredOn = `${todayOf(course)}`;
    answer = button === 'issue' && shown?.full ? 'refused' : button;
    if (answer !== 'refused' && shown) await keepPresses([...presses, { product: shown.product, button, at: now }]);
    else refresh();
  };
  render(
    shown ? (
      <DetailScreen shown={shown} next={next} answer={answer} onPress={press} onList={() => go()} />
    ) : (
      <ListScreen keys={keys} next={next} onOpen={go} />
    ),
    document.body,
  );
  // A new day or a press makes a new page.
  const standing = `${course.id} ${todayOf(course)} ${presses.length}`;
  if (standing !== standsOn) keep = keeper();
  standsOn = standing;
  await explain(now);
}

/** The product with which the lesson continues here: only after the warning, and until its new key is issued. */
function nextProduct(course: Course, keys: readonly Shown[]): string | undefined {
  const key = keys.find(({ product }) => product === LESSON_PRODUCT);
  if (course.id !== 'lesson' || !(key?.ends instanceof Temporal.PlainDate)) return undefined;
  return daysLeft(todayOf(course), key.ends) <= SOON_DAYS ? key.product : undefined;
}

async function explain(now: Temporal.Instant): Promise<void> {
  const found = readPage(document);
  if (!found) return placed.clear();
  const { facts, visit, newerData } = await keep(found.reading, now);
  const showSteps = (id: string) => parent.postMessage({ steps: id }, location.origin);
  await placed.show(
    plansFor(found, {
      today: dayInJapan(now),
      facts,
      ...(visit && { visit }),
      newerData,
      destinations: ALL_DESTINATIONS,
      showSteps,
    }),
  );
}

/** Goes to the detail screen of this product, or to the list. */
function go(product?: string): void {
  // Adds no entry to the session history: going back leaves the practice page.
  location.replace(`${location.pathname}${product ? `?product=${encodeURIComponent(product)}` : ''}`);
}

const refresh = onceAtATime(show, (error) => console.error(error));
watchPractice(refresh);
refresh();
