/**
 * What the user is offered to press or to open for a license now, the first one foremost: one column for every face.
 */

import type { Day } from '../days/day.ts';
import { dayOfKey } from '../facts/key-name.ts';
import type { StepId } from '../facts/recipe.ts';
import { type Command, confirmHeld, notRegistered, putAwayNow, registerKey, rightDate, tickUpTo } from './commands.ts';
import { keyJobOf } from './job.ts';
import { type Deed, deedOf } from './next-action.ts';
import type { KeyToday } from './standing.ts';
import { isConfirmed } from './urgency.ts';

/** A press that tells something, a form for a date, or a page to be opened. */
export type Offer =
  /** 登録した; `until`: the last day of the key that it names, where it is known. */
  | { readonly is: 'registered'; readonly until?: Day; readonly destination?: string; readonly command: Command }
  | {
      readonly is: 'tick';
      readonly step: StepId;
      readonly until?: Day;
      readonly destination?: string;
      readonly command: Command;
    }
  /** まだ. */
  | { readonly is: 'not-yet'; readonly command: Command }
  /** Of two days this one is right. */
  | { readonly is: 'right-date'; readonly until: Day; readonly command: Command }
  | { readonly is: 'in-use' | 'away'; readonly command: Command }
  | { readonly is: 'type-date' | 'open-list' | 'open-detail' };

type Offers = (one: KeyToday) => readonly Offer[];

const OPEN_LIST: Offer = { is: 'open-list' };
const OPEN_DETAIL: Offer = { is: 'open-detail' };
const TYPE_DATE: Offer = { is: 'type-date' };

/** 登録した of the job's key, then its steps one by one. */
const job: Offers = (one) => {
  const { key, steps, destination } = keyJobOf(one);
  const until = dayOfKey(key);
  const named = {
    ...(until && { until }),
    ...(one.license.destinations.length > 1 && { destination: destination.id }),
  };
  const open = steps.filter(({ status }) => status !== 'done');
  const registering = open.some(({ part }) => part === 'registering');
  return [
    ...(registering ? [{ is: 'registered' as const, ...named, command: registerKey(one) }] : []),
    ...open.map(({ id }) => ({ is: 'tick' as const, step: id, ...named, command: tickUpTo(one, id) })),
  ];
};

/** Which key the vendor has: each of those that may be it. */
const which: Offers = (one) => {
  const { standing, license } = one;
  if (standing.is !== 'which') return [];
  const days = [standing.counted.until, ...(standing.later ? [standing.later.until] : [])];
  return standing.why === 'typed'
    ? days.map((until) => ({ is: 'right-date', until, command: rightDate(license, until) }))
    : days.map((until) => ({ is: 'registered', until, command: confirmHeld(license, until) }));
};

const BY_DEED: Readonly<Record<Deed, Offers>> = {
  renew: (one) => [...which(one), ...job(one), OPEN_LIST, OPEN_DETAIL, TYPE_DATE],
  register: (one) => [...which(one), ...job(one), OPEN_LIST, OPEN_DETAIL],
  'answer-registered': (one) => [...job(one), { is: 'not-yet', command: notRegistered(one) }, OPEN_LIST, OPEN_DETAIL],
  'answer-still-used': ({ license }) => [{ is: 'in-use', command: putAwayNow(license, false) }, OPEN_LIST],
  'find-date': (one) => [
    ...(one.standing.is === 'registered-unseen' ? [OPEN_LIST] : []),
    OPEN_DETAIL,
    TYPE_DATE,
    ...(one.standing.is === 'registered-unseen' ? [] : [OPEN_LIST]),
  ],
  'look-again': () => [OPEN_LIST, OPEN_DETAIL, TYPE_DATE],
  'say-which': (one) => [...which(one), OPEN_LIST],
  'say-which-date': (one) => [...which(one), OPEN_LIST],
  'ask-about-state': () => [OPEN_LIST, OPEN_DETAIL],
  approve: (one) => [...job(one), OPEN_DETAIL, OPEN_LIST],
  update: () => [OPEN_DETAIL, OPEN_LIST],
};

/** What is offered for this license now. */
export function offersOf(one: KeyToday): readonly Offer[] {
  const { license, standing } = one;
  if (standing.is === 'away') return [{ is: 'in-use', command: putAwayNow(license, false) }];
  const deed = deedOf(one);
  const asked = deed ? BY_DEED[deed](one) : [];
  const confirming =
    standing.is === 'counting' && !deed && !isConfirmed(license)
      ? [{ is: 'registered' as const, until: standing.counted.until, command: confirmHeld(license) }]
      : [];
  return [...asked, ...(deed ? [] : which(one)), ...confirming, { is: 'away', command: putAwayNow(license, true) }];
}
