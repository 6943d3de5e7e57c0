/** Copies for the options under test: made of the facts that are shown, and taken over into them. */

import { copyText } from '../../src/browser/exchange/copy-text.ts';
import { readCopyFile } from '../../src/browser/exchange/read-copy.ts';
import { type JoinedCopy, joinCopy } from '../../src/domain/exchange/join-copy.ts';
import { previewOf } from '../../src/domain/exchange/preview.ts';
import type { Facts } from '../../src/domain/facts/facts.ts';
import type { Sight } from '../../src/domain/today/badge.ts';
import { saveCopyFile } from '../../src/ui/exchange/copy-file.ts';
import type { Exchange } from '../../src/ui/exchange/exchange.ts';
import { ALL_DESTINATIONS } from '../../src/vendors/destinations.ts';
import { valuesOf } from '../browser/exchange/copies.ts';
import { at, TODAY } from '../support/facts.ts';

/** What the panel of copies works on. */
export interface Exchanged {
  readonly facts: () => Facts;
  readonly become: (facts: Facts) => unknown;
  readonly sight: Sight;
  /** Nothing can be stored or read. */
  readonly full: boolean;
  readonly atOnce: boolean;
  /** Is told what was put on the clipboard; absent where there is none. */
  readonly copied?: (text: string) => void;
}

export function exchangedWith({ facts, become, sight, full, atOnce, copied }: Exchanged): Exchange {
  const now = at(0);
  const kept = () => ({ facts: facts(), others: [] });
  return {
    atOnce,
    async save() {
      if (full) throw new Error('Nothing can be read.');
      return saveCopyFile(copyText(valuesOf(facts()), now), now);
    },
    async preview(file) {
      const read = await readCopyFile(file);
      if ('refused' in read) return read;
      return previewOf(kept(), read.copy, { now, today: TODAY, destinations: ALL_DESTINATIONS, access: sight });
    },
    async take(copy) {
      if (full) throw new Error('The disk is full.');
      const before = facts();
      const joined: JoinedCopy = joinCopy(kept(), copy, now);
      await become(joined.facts);
      return async () => {
        if (facts() !== joined.facts) return 'changed-since';
        await become(before);
        return 'undone';
      };
    },
    async copyText(text) {
      if (!copied) throw new Error('There is no clipboard.');
      copied(text);
    },
  };
}
