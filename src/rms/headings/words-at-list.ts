/** The words that stand at a list itself: its caption, and the line right above it. */

/** The short line right above the list, where one stands there: 「表示例」, 「▼ ご利用可能な製品」. Longer texts are no headings. */
export function lineOver(list: Element): string {
  const above = list.previousElementSibling;
  const text = above && !above.querySelector('table') ? (above.textContent ?? '').trim() : '';
  return text.length <= 20 && !text.includes('。') ? text : '';
}

/** The caption of a list that is a table. */
export function captionOf(list: Element): string | undefined {
  return list.querySelector(':scope > caption')?.textContent?.trim() || undefined;
}
