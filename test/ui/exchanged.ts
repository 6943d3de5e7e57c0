/** Copies for the options under test: made of the facts that are shown, and taken over into them. */

import { textOfCopy } from '../../src/browser/exchange/copy-text.ts';
import { readCopyFile } from '../../src/browser/exchange/read-copy.ts';
import { joinCopy } from '../../src/domain/exchange/join-copy.ts';
import { previewOf } from '../../src/domain/exchange/preview.ts';
import type { Facts } from '../../src/domain/facts/facts.ts';
import type { Settings } from '../../src/domain/facts/settings.ts';
import type { Sight } from '../../src/domain/today/badge.ts';
import { saveCopyFile } from '../../src/ui/exchange/copy-file.ts';
import type { Exchange } from '../../src/ui/exchange/exchange.ts';
import { ALL_DESTINATIONS } from '../../src/vendors/destinations.ts';
import { valuesOf } from '../browser/exchange/copies.ts';
import { at, TODAY } from '../support/facts.ts';

/** What the panel of copies works on. */
export interface Exchanged {
  readonly facts: () => Facts;
  readonly settings: () => Settings;
  /** Whether the settings were ever chosen. */
  readonly isChosen: boolean;
  readonly become: (facts: Facts, settings: Settings) => unknown;
  readonly sight: Sight;
  /** Nothing can be stored or read. */
  readonly full: boolean;
  readonly atOnce: boolean;
  /** Is told what was put on the clipboard; absent where there is none. */
  readonly copied?: (text: string) => void;
}

export function exchangedWith({ facts, settings, isChosen, become, sight, full, atOnce, copied }: Exchanged): Exchange {
  const now = at(0);
  const kept = () => ({ facts: facts(), settings: { here: settings(), isChosen }, others: [] });
  return {
    atOnce,
    async save() {
      if (full) throw new Error('Nothing can be read.');
      return saveCopyFile(textOfCopy(valuesOf(facts()), now), now);
    },
    async preview(file) {
      const read = await readCopyFile(file);
      if ('refused' in read) return read;
      return previewOf(kept(), read.copy, { now, today: TODAY, destinations: ALL_DESTINATIONS, access: sight });
    },
    async take(copy, taking) {
      if (full) throw new Error('The disk is full.');
      const before = [facts(), settings()] as const;
      const after = taking.facts ? joinCopy(kept(), copy, now).facts : facts();
      await become(after, (taking.settings && copy.settings) || settings());
      return async () => {
        if (facts() !== after) return 'changed-since';
        await become(...before);
        return 'undone';
      };
    },
    async toClipboard(text) {
      if (!copied) throw new Error('There is no clipboard.');
      copied(text);
    },
  };
}
