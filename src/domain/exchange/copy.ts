/**
 * A safety copy of everything that is kept: what its file says, once that was checked
 * (docs/promises.md, "Export file").
 */

import type { Instant } from '../days/day.ts';
import type { Facts } from '../facts/facts.ts';
import type { Settings } from '../facts/settings.ts';

export const COPY_FORMAT = 'kagiban-export';

/** The version of the file, not of the data in it. */
export const COPY_VERSION = 1;

/** So many bytes a file may have: more than any shop’s records come to. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** A number above this was given by no browser: after it there might be no next one. */
export const MOST_ORDER = 2 ** 32;

export interface Copy {
  readonly exportedAt: Instant;
  readonly facts: Facts;
  /** Absent where nothing was ever chosen. */
  readonly settings?: Settings;
  /** What could not be read, and is left out. */
  readonly unread: readonly UnreadValue[];
}

/** What of a copy is taken over: what is known of shops and keys, and the settings in the place of those here. */
export interface Taking {
  readonly facts: boolean;
  readonly settings: boolean;
}

/** One value of a copy that could not be read. */
export interface UnreadValue {
  /** `other`: of a kind that this Kagiban does not know. */
  readonly what: 'page' | 'told' | 'shop' | 'settings' | 'other';
  /** What it is about, as far as its key says so. */
  readonly name?: string;
}

/**
 * Why a file is not read at all: too large; no copy of Kagiban; damaged; of a newer Kagiban, be it the file or the data
 * in it.
 */
export type Refusal = 'too-big' | 'no-copy' | 'broken' | 'newer';

/** What a file says, or why it is not read. */
export type CopyRead = { readonly copy: Copy } | { readonly refused: Refusal };
