/** Puts a badge and its title on the toolbar button. */

import type { Badge } from '../../domain/today/badge.ts';
import type { Level } from '../../domain/today/columns/urgency.ts';
import { browser } from '../api.ts';

/** The badge background of each level, under white text (docs/promises.md, "Levels"). */
const GROUNDS: Record<Level, string> = {
  safe: '#0f766e',
  soon: '#b45309',
  urgent: '#b91c1c',
  waiting: '#4338ca',
  unknown: '#475569',
  idle: '#475569',
};
const WORDS = '#ffffff';

/** Shows this badge, and this title as the button's tooltip. */
export async function showBadge(badge: Badge, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge.text }),
    browser.action.setBadgeBackgroundColor({ color: GROUNDS[badge.level] }),
    browser.action.setBadgeTextColor({ color: WORDS }),
    browser.action.setTitle({ title }),
  ]);
}
