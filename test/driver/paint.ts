/**
 * Whether a page is painted as if we were not there: colours, borders, weights and what style sheets write before and
 * behind each of its elements, with our elements and without them, in one breath.
 */

import type { Page } from 'puppeteer-core';

/** What our elements do to how this page is painted, in words; empty where it is nothing. */
export const paintedOtherwiseOn = (page: Page): Promise<string[]> => page.evaluate(paintedOtherwiseHere);

/** Runs in the page. */
function paintedOtherwiseHere(): string[] {
  const OURS = 'kagiban-note,kagiban-summary,kagiban-guide,kagiban-dock';
  const LOOKS = [
    'color',
    'background-color',
    'border-top',
    'border-right',
    'border-bottom',
    'border-left',
    'box-shadow',
    'font-weight',
    'text-decoration-line',
    'opacity',
    'visibility',
    'display',
  ];
  const looksOf = (one: Element) => [
    ...LOOKS.map((name) => `${name}: ${getComputedStyle(one).getPropertyValue(name)}`),
    ...['::before', '::after'].map((part) => `${part}: ${getComputedStyle(one, part).content}`),
  ];
  const look = () =>
    new Map(
      [...document.querySelectorAll('body *')].filter((one) => !one.closest(OURS)).map((one) => [one, looksOf(one)]),
    );
  const withOurs = look();
  const ours = [...document.querySelectorAll(OURS)].filter((one) => !one.parentElement?.closest(OURS));
  const places = ours.map((one) => [one, one.parentNode, one.nextSibling] as const);
  for (const one of ours) one.remove();
  const without = look();
  for (const [one, parent, next] of places.toReversed()) parent?.insertBefore(one, next);
  const otherwise: string[] = [];
  for (const [one, looks] of without) {
    for (const [at, before] of looks.entries()) {
      const now = withOurs.get(one)?.[at];
      if (now !== before) otherwise.push(`<${one.localName}> ${one.textContent?.slice(0, 12)} ${before}, now ${now}`);
    }
  }
  return otherwise;
}
