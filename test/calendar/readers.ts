/** Two readers of calendar files: ical.js, and a small one of our own that shares nothing with it or the writer. */

import ICAL from 'ical.js';

/** An entry as a reader understood it. */
export interface ReadEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  /** First and last day, `YYYY-MM-DD`; the last one is not part of it. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly description: string;
  /** When the alarm rings: day and time on the clock of the wall, or nothing. */
  readonly alarm?: string;
}

export interface ReadFile {
  readonly method: string;
  readonly entries: readonly ReadEntry[];
}

/** As ical.js reads it. */
export function readByIcal(text: string): ReadFile {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents('vevent').map((part): ReadEntry => {
    const event = new ICAL.Event(part);
    const alarm = part.getFirstSubcomponent('valarm')?.getFirstProperty('trigger');
    const rings = event.startDate.clone();
    const after = alarm?.getFirstValue();
    if (after) {
      rings.isDate = false;
      rings.addDuration(after as ICAL.Duration);
    }
    const isFromStart = alarm?.getParameter('related') === 'START';
    return {
      uid: event.uid,
      sequence: Number(event.sequence),
      status: String(part.getFirstPropertyValue('status')),
      from: event.startDate.toString(),
      to: event.endDate.toString(),
      title: event.summary,
      description: event.description,
      ...(after && isFromStart && { alarm: rings.toString() }),
    };
  });
  return { method: String(calendar.getFirstPropertyValue('method')), entries };
}

/** As a reader of a page of the standard reads it: lines unfolded, parts between BEGIN and END. */
export function readPlainly(text: string): ReadFile {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const valueIn = (part: readonly string[], name: string) => {
    const line = part.find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`)) ?? '';
    return line.slice(line.indexOf(':') + 1);
  };
  const parts: string[][] = [];
  let inAlarm = false;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') parts.push([]);
    if (line === 'BEGIN:VALARM') inAlarm = true;
    parts.at(-1)?.push(inAlarm && line.startsWith('DESCRIPTION') ? '' : line);
    if (line === 'END:VALARM') inAlarm = false;
  }
  const day = (value: string) => value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const entries = parts.map((part): ReadEntry => {
    const from = day(valueIn(part, 'DTSTART'));
    const hours = /^PT(\d+)H$/.exec(valueIn(part, 'TRIGGER'))?.[1];
    const isFromStart = part.some((line) => line.startsWith('TRIGGER;RELATED=START:'));
    return {
      uid: valueIn(part, 'UID'),
      sequence: Number(valueIn(part, 'SEQUENCE')),
      status: valueIn(part, 'STATUS'),
      from,
      to: day(valueIn(part, 'DTEND')),
      title: unescaped(valueIn(part, 'SUMMARY')),
      description: unescaped(valueIn(part, 'DESCRIPTION')),
      ...(hours && isFromStart && { alarm: `${from}T${hours.padStart(2, '0')}:00:00` }),
    };
  });
  return { method: valueIn(lines, 'METHOD'), entries };
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** What a calendar holds after it has read these files, one after the other (RFC 5546): by id, the highest number. */
export function afterReading(...files: readonly ReadFile[]): ReadEntry[] {
  const held = new Map<string, ReadEntry>();
  for (const { method, entries } of files) {
    for (const entry of entries) {
      if ((held.get(entry.uid)?.sequence ?? -1) >= entry.sequence) continue;
      if (method === 'CANCEL' || entry.status === 'CANCELLED') held.delete(entry.uid);
      else held.set(entry.uid, entry);
    }
  }
  return [...held.values()];
}
