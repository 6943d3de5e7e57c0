/** A calendar file says what was meant, to two readers and in any zone, and a second one leaves the calendar right. */

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type CalendarContents, calendarFile, type WordedEntry } from '../../src/calendar/calendar-file.ts';
import { googleLink } from '../../src/calendar/google-link.ts';
import { calendarEntries, formerEntries } from '../../src/domain/reminders/calendar-entries.ts';
import { holdsKey } from '../../src/domain/text/redaction.ts';
import { calendarName, entryWords, withdrawnWords } from '../../src/words/calendar/entry-words.ts';
import { stateWith } from '../domain/reminders/states.ts';
import { at, type Fact, seen, ticked, when } from '../support/facts.ts';
import { afterReading, readByIcal, readPlainly } from './readers.ts';

const NOW = at(0);
const HELP = { rmsAddress: 'https://rms.example.com/', steps: ['RMSで新しいキーを発行する', '新しいキーを登録する'] };
const key = (ends: number, product = 'ネクストエンジン') => seen({ ends, product, first: -60, last: -1 });

/** The entries of all keys, and those of the keys before them that are to go. */
function contentsOf(facts: readonly Fact[], brief: Parameters<typeof stateWith>[1] = {}): CalendarContents {
  const { known, settings, isWorkingDay } = stateWith(facts, brief);
  const { reminders, sales } = settings;
  const plan = { today: known.today, settings: reminders, sales, isWorkingDay, idOf: known.idOf };
  return {
    name: calendarName(),
    entries: known.keys.flatMap((one) =>
      calendarEntries(one, plan).map((entry) => ({ ...entry, ...entryWords(entry, one, known.keys, HELP) })),
    ),
    withdrawn: known.keys.flatMap((one) =>
      formerEntries(one, plan).map((entry) => ({ ...entry, ...withdrawnWords(one, known.keys) })),
    ),
  };
}

const READERS = [
  ['ical.js', readByIcal],
  ['a second reader', readPlainly],
] as const;
const fileOf = (...facts: Fact[]) => calendarFile(contentsOf(facts), NOW);

describe.each(READERS)('%s finds', (_, read) => {
  it('an all-day entry for each reminder day and the last one, each with an alarm at nine on that day', () => {
    const { method, entries } = read(fileOf(key(20)));
    expect(method).toBe('PUBLISH');
    expect(entries.map(({ from, to, alarm, title }) => `${from} ${to} ${alarm} ${title}`)).toEqual([
      '2026-11-30 2026-12-01 2026-11-30T09:00:00 楽天のキー、期限まであと14日: ネクストエンジン',
      '2026-12-07 2026-12-08 2026-12-07T09:00:00 楽天のキー、期限まであと7日: ネクストエンジン',
      '2026-12-11 2026-12-12 2026-12-11T09:00:00 楽天のキー、期限の前営業日: ネクストエンジン',
      '2026-12-13 2026-12-14 2026-12-13T09:00:00 楽天のキー、期限まであと1日: ネクストエンジン',
      '2026-12-14 2026-12-15 2026-12-14T09:00:00 楽天のキー、今日が期限: ネクストエンジン',
    ]);
  });

  it('the shop’s line, the steps and RMS’s address', () => {
    const note = {
      what: 'note',
      id: 'unidentified/vendor/ネクストエンジン',
      text: '先に倉庫へ電話; 内線1,2',
      ...when(at(0)),
    } as const;
    const [entry] = read(fileOf(key(6), note)).entries;
    expect(entry?.description.split('\n')).toEqual([
      '期限は2026年11月30日(月)の終わりです。',
      'メモ: 先に倉庫へ電話; 内線1,2',
      '手順:',
      '1. RMSで新しいキーを発行する',
      '2. 新しいキーを登録する',
      'RMSの一覧: https://rms.example.com/',
      '鍵番で作った予定です。キーは書いてありません。',
    ]);
  });

  it('the sale in which the end lies, before it and in it', () => {
    const sales = [{ from: '2026-11-29', to: '2026-12-05', label: 'みほんSALE' }];
    const { entries } = read(calendarFile(contentsOf([key(6), key(30, 'BOSS')], { sales }), NOW));
    expect(entries.map(({ from, description }) => `${from} ${description.split('\n')[1]}`)).toEqual([
      '2026-11-27 キー更新は、みほんSALE(2026年11月29日(日)から)の前に済ませましょう。',
      '2026-11-29 みほんSALEのあいだに切れます。キー更新を早めに済ませましょう。',
      '2026-11-30 みほんSALEのあいだに切れます。キー更新を早めに済ませましょう。',
      ...['2026-12-10', '2026-12-17', '2026-12-21', '2026-12-23', '2026-12-24'].map((on) => `${on} 手順:`),
    ]);
  });

  it('the same ids and higher numbers in a later file of the same end', () => {
    const [first, second] = [NOW, at(1)].map((now) => read(calendarFile(contentsOf([key(20)]), now)).entries);
    expect(second?.map(({ uid }) => uid)).toEqual(first?.map(({ uid }) => uid));
    expect(second?.every(({ sequence }, index) => sequence > (first?.[index]?.sequence ?? Infinity))).toBe(true);
    expect(new Set(first?.map(({ uid }) => uid)).size).toBe(5);
  });

  it('after a renewal the old entries withdrawn, and only the new ones are left', () => {
    const before = read(fileOf(key(6), key(30, 'BOSS')));
    const renewed = [key(6), key(30, 'BOSS'), seen({ ends: 96 }), ticked('registered', { ends: 96 })];
    const after = read(calendarFile(contentsOf(renewed, { day: 1 }), at(1)));
    const ends = (files: (typeof before)[]) =>
      [...new Set(afterReading(...files).map(({ uid }) => uid.replace(/^.*?-(\d{4}-\d\d-\d\d)-.*$/, '$1')))].sort();
    expect(ends([before])).toEqual(['2026-11-30', '2026-12-24']);
    expect(ends([before, after])).toEqual(['2026-12-24', '2027-02-28']);
    expect(after.entries.filter(({ status }) => status === 'CANCELLED')).toHaveLength(6);
  });

  it('a cancellation where all is withdrawn', () => {
    const { entries } = contentsOf([key(6)]);
    const file = read(calendarFile({ name: '鍵番', entries: [], withdrawn: entries }, at(1)));
    expect([file.method, new Set(file.entries.map(({ status }) => status))]).toEqual([
      'CANCEL',
      new Set(['CANCELLED']),
    ]);
    expect(afterReading(read(fileOf(key(6))), file)).toEqual([]);
  });

  it('any text as it was, whatever stands in it', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(',', ';', '\\', '\n', ' ', ':', '"', '髙', '𠮷', '👨‍👩‍👧'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(text, text, (title, description) => {
        const entry: WordedEntry = { id: 'a/vendor/b', until: NOON, step: 'end', on: NOON, title, description };
        const file = calendarFile({ name: '鍵番', entries: [entry] }, NOW);
        const [found] = read(file).entries;
        const plain = (one: string) => one.replace(/\r\n|\r/g, '\n');
        expect([found?.title, found?.description]).toEqual([plain(title), plain(description)]);
        expect(longLines(file)).toEqual([]);
      }),
    );
  });
});

const NOON = Temporal.PlainDate.from('2026-11-30');

/** Lines of more than 75 octets, and those that cut a character in two. */
function longLines(file: string): string[] {
  const lines = file.split('\r\n');
  return lines.filter(
    (line) => new TextEncoder().encode(line).length > 75 || /\n|\r|[\ud800-\udbff]$|^ ?[\udc00-\udfff]/.test(line),
  );
}

describe('in any zone', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = own;
  });

  it.each(['Asia/Tokyo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Europe/London'])(
    '%s',
    (zone) => {
      process.env['TZ'] = zone;
      expect(readByIcal(fileOf(key(6))).entries.map(({ from, alarm }) => `${from} ${alarm}`)).toEqual([
        '2026-11-27 2026-11-27T09:00:00',
        '2026-11-29 2026-11-29T09:00:00',
        '2026-11-30 2026-11-30T09:00:00',
      ]);
    },
  );
});

it('a file is as it always was', async () => {
  const renewed = [key(6), seen({ ends: 96 }), ticked('registered', { ends: 96 })];
  await expect(fileOf(key(6))).toMatchFileSnapshot('golden/one-key.ics');
  await expect(calendarFile(contentsOf(renewed, { day: 1 }), at(1))).toMatchFileSnapshot('golden/after-renewal.ics');
});

it('nothing in a file looks like a key, in whole or line by line', () => {
  const products = ['ネクストエンジン', 'BOSS', 'Lmail', 'みほん分析', 'RakutenOrderManagerPro'];
  const file = fileOf(...products.map((product, index) => key(20 + index, product)));
  const lines = file.replace(/\r\n /g, '').split('\r\n');
  const names = lines
    .filter((line) => /^(?:UID|SUMMARY|DESCRIPTION)/.test(line))
    .map((line) => line.replace(/^\w+:/, ''));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((line) => holdsKey(line))).toEqual([]);
});

it('an end that is past, or a key that waits, makes no entry', () => {
  const facts = [key(-2), seen({ ends: -2, last: 0 }), seen({ product: 'BOSS', state: 'awaiting-approval', ends: 60 })];
  expect(contentsOf(facts).entries).toEqual([]);
});

describe('"Googleカレンダーに追加"', () => {
  it('carries title, day and description, and says so', () => {
    const [entry] = contentsOf([key(6)]).entries as [WordedEntry];
    const { address, carries } = googleLink(entry);
    const parts = new URL(address).searchParams;
    expect([...parts.keys()]).toEqual(['action', 'text', 'dates', 'details']);
    expect(parts.get('dates')).toBe('20261127/20261128');
    expect(carries).toEqual([parts.get('text'), '2026-11-27', parts.get('details')]);
    expect(holdsKey(carries.join('\n'))).toBe(false);
  });
});
