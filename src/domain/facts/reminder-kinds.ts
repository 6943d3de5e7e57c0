/** What a reminder can be about. */

export const REMINDER_KINDS = [
  /** A key ends: the days before it, and the last one. */
  'ends',
  /** A key has ended. */
  'ended',
  /** A newer key is there, and not registered. */
  'unregistered',
  /** A question is open that only the user can answer: is the new key registered, which day is right. */
  'ask',
  /** 承認待ち. */
  'approve',
  /** 更新あり. */
  'update',
  /** RMS was not looked at for a month. */
  'look',
] as const;

export type ReminderKind = (typeof REMINDER_KINDS)[number];
