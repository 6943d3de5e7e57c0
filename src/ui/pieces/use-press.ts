/**
 * Stores what a press records, confirms it in words and offers undo while the view is open, in popup and options alike.
 */

import { useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import type { Told } from '../../domain/facts/facts.ts';
import type { Said } from '../home/Notices.tsx';
import type { Actions, Press } from '../popup/actions.ts';

export interface Pressed {
  readonly said: Said | undefined;
  readonly press: Press;
  /** Takes back what was recorded before, here or elsewhere. */
  readonly undo: (told: readonly Told[]) => void;
  /** Does something else that is kept, says so, and offers what takes it back. */
  readonly keep: (doing: () => Promise<() => Promise<unknown>>, said: string) => void;
  /** Clears the message: the user went elsewhere. */
  readonly hush: () => void;
}

export function usePress(actions: Pick<Actions, 'tell' | 'takeBack' | 'go'>): Pressed {
  const [said, setSaid] = useState<Said>();
  const hush = () => setSaid(undefined);
  const failed = () => setSaid({ text: t('popup_failed'), failed: true });
  const press: Press = async (command, text, then) => {
    try {
      const told = await actions.tell(command);
      if (then) actions.go(then);
      const undo = () => actions.takeBack(told).then(hush, failed);
      setSaid(text ? { text, undo } : undefined);
    } catch {
      failed();
    }
  };
  const undo = (told: readonly Told[]) => {
    hush();
    actions.takeBack(told).catch(failed);
  };
  const keep: Pressed['keep'] = async (doing, text) => {
    try {
      const takeBack = await doing();
      setSaid({ text, undo: () => takeBack().then(hush, failed) });
    } catch {
      failed();
    }
  };
  return { said, press, undo, keep, hush };
}
