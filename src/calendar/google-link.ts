/** "Googleカレンダーに追加": an address that Google opens as a filled-in entry. Nothing is sent before it is pressed. */

import type { Day } from '../domain/days/day.ts';

export interface GoogleLink {
  readonly address: string;
  /** Everything that the address carries, word for word: it is shown before the press. */
  readonly carries: readonly string[];
}

/** The address of this entry: its title, its day, its description, and nothing else. */
export function googleLink({ on, title, description }: { on: Day; title: string; description: string }): GoogleLink {
  const plain = (day: Day) => day.toString().replaceAll('-', '');
  const dates = `${plain(on)}/${plain(on.add({ days: 1 }))}`;
  const parts = new URLSearchParams({ action: 'TEMPLATE', text: title, dates, details: description });
  return {
    address: `https://calendar.google.com/calendar/render?${parts}`,
    carries: [title, on.toString(), description],
  };
}
