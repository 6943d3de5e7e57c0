/** A notice was pressed: opens the steps of its license, or the overview of several, and takes the notice away. */

import { readReminded } from '../../browser/reminders/reminded-store.ts';
import { clearNotice } from '../../browser/surface/notices.ts';
import { openInFront, overviewPage, stepsPage } from '../../browser/surface/pages.ts';
import { dayOfNotice, toldOn } from '../../domain/reminders/notice-of-day.ts';

/** Opens what the notice of this id told of; the overview where that is not known. */
export async function openNotice(id: string): Promise<void> {
  try {
    await openInFront(await pageOf(id).catch(overviewPage));
  } finally {
    await clearNotice(id);
  }
}

async function pageOf(id: string): Promise<string> {
  const day = dayOfNotice(id);
  const [only, ...others] = day ? toldOn(await readReminded(), day) : [];
  return only !== undefined && others.length === 0 ? stepsPage(only) : overviewPage();
}
