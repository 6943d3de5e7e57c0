/**
 * The clocks of tests and pictures: the computer's, and one that a run sets, so that no test depends on the hour or
 * day.
 */

/** A clock that runs like the computer's. */
export interface Clock {
  /** How many milliseconds it is ahead of the computer's; negative if it is behind. */
  readonly ahead: number;
}

export const COMPUTERS_CLOCK: Clock = { ahead: 0 };

/** The present instant by this clock. */
export function nowOn({ ahead }: Clock): Temporal.Instant {
  return Temporal.Now.instant().add({ milliseconds: ahead });
}

/** The calendar day in Japan by this clock. */
export function todayOn(clock: Clock): Temporal.PlainDate {
  return nowOn(clock).toZonedDateTimeISO('Asia/Tokyo').toPlainDate();
}

/**
 * The clock of this run: KAGIBAN_CLOCK, a date and time in Japan (`2028-02-29T00:30`), else ten in the morning of an
 * ordinary day.
 */
export const TEST_CLOCK: Clock = clockAt(process.env['KAGIBAN_CLOCK'] || '2026-11-24T10:00');

/** A clock that shows this date and time in Japan right now. Throws a RangeError if it is invalid. */
function clockAt(dateTime: string): Clock {
  const wanted = Temporal.PlainDateTime.from(dateTime).toZonedDateTime('Asia/Tokyo').epochMilliseconds;
  return { ahead: wanted - Temporal.Now.instant().epochMilliseconds };
}
