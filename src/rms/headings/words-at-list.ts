/** The words that stand at a list itself: its caption, and the line right above it. */

import { elementBefore, findFirst, textIn } from '../page/dom.ts';
/** The short line right above the list, where one stands there: 「表示例」, 「▼ ご利用可能な製品」. Longer texts are no headings. */
export function lineOver(list: Element): string {
  const above = elementBefore(list);
  const text = above && !findFirst(above, 'table') ? (textIn(above) ?? '').trim() : '';
  return text.length <= 20 && !text.includes('。') ? text : '';
}

/** The caption of a list that is a table. */
export function captionOf(list: Element): string | undefined {
  const caption = findFirst(list, ':scope > caption');
  return (caption && textIn(caption).trim()) || undefined;
}
