/**
 * When what a page shows may no longer be true though nothing on it has changed: at midnight in Japan, when its tab is
 * shown again, and when Back brings it from the past.
 */

import { type Day, dayInJapan } from '../../domain/days/day.ts';

/** How often to look at the clock, in milliseconds: a timer until midnight stands still while a computer sleeps. */
const EVERY = 20_000;

/** How long to wait then, in milliseconds: in Firefox a page from the past is heard a moment after its events. */
const AWAKE_AFTER = 150;

/** Calls back at each of these moments. Returns a function that ends it. */
export function watchTime(onMoment: () => void): () => void {
  let day: Day = dayInJapan(Temporal.Now.instant());
  const onClock = () => {
    const now = dayInJapan(Temporal.Now.instant());
    if (document.hidden || now.equals(day)) return;
    day = now;
    onMoment();
  };
  let waking: ReturnType<typeof setTimeout> | undefined;
  const clock = setInterval(onClock, EVERY);
  const onShown = () => {
    clearTimeout(waking);
    if (document.hidden) return;
    day = dayInJapan(Temporal.Now.instant());
    waking = setTimeout(onMoment, AWAKE_AFTER);
  };
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) onShown();
  };
  document.addEventListener('visibilitychange', onShown);
  addEventListener('pageshow', onPageShow);
  return () => {
    clearInterval(clock);
    clearTimeout(waking);
    document.removeEventListener('visibilitychange', onShown);
    removeEventListener('pageshow', onPageShow);
  };
}
