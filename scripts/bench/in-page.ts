/** What the bench does inside a page; only the source of these functions gets there. */

/** What a page remembers for the bench. */
interface Watched {
  /** When the last element of this kind was added, in milliseconds after the navigation. */
  last: number;
  count: number;
}
declare global {
  var benched: Watched;
}

/** Begins before the page's own scripts: notes when elements of this name come. */
export function watch(name: string): void {
  globalThis.benched = { last: 0, count: 0 };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node.nodeName.toLowerCase() === name) benched.count += 1;
    }
    if (benched.count > 0) benched.last = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** The floor: reads every cell, and appends one element to each row. Nobody can do less. */
export function floor(): void {
  const run = () => {
    const days = /(\d{4})\/(\d{2})\/(\d{2})/;
    for (const row of document.querySelectorAll('tbody tr')) {
      const texts = [...row.children].map((cell) => cell.textContent?.trim() ?? '');
      const found = texts.map((text) => days.exec(text)).find(Boolean);
      const [, year, month, date] = (found ?? []).map(Number);
      const left = Math.round((Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1) - Date.now()) / 864e5);
      const note = document.createElement('bench-note');
      note.textContent = `${texts[2]} ${left}`;
      row.children[2]?.append(note);
    }
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
  else run();
}
