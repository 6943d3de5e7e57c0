/** Answers messages from our scripts on RMS pages, and ignores messages of any other form. */

import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../api.ts';

const schema = v.strictObject({
  type: v.picklist(['explain-here', 'show-steps']),
  /** The license whose steps are asked for. */
  id: v.exactOptional(v.string()),
});

export interface Answers {
  /** Injects the explaining script into this frame of this tab. */
  readonly explainIn: (tabId: number, frameId: number) => Promise<void>;
  /** Opens the renewal steps of this license. */
  readonly showSteps: (id: string) => Promise<void>;
}

/** Starts answering. Called in the background. */
export function onPageRequests({ explainIn, showSteps }: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, { tab, frameId }: Runtime.MessageSender) => {
    const result = v.safeParse(schema, message);
    if (!result.success) return undefined;
    const { type, id } = result.output;
    if (type === 'show-steps') return id === undefined ? undefined : showSteps(id);
    return tab?.id === undefined || frameId === undefined ? undefined : explainIn(tab.id, frameId);
  });
}
