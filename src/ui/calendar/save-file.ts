/** Saves a text as a file in the user's folder of downloads, without any permission for it. */

/** The name of a calendar file. */
export const CALENDAR_FILE = 'kagiban.ics';

/** Call only inside the handler for a user action, in a tab: a popup may be closed while the browser asks where to. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address));
}
