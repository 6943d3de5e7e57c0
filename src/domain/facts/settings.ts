/** What the user has chosen: when to be reminded, when the shop is closed, when there are sales. Key: `settings`. */

import type { InferOutput } from 'valibot';
import type { settingsSchema } from '../../browser/schemas/settings-schema.ts';
import type { DeepReadonly } from './facts.ts';

export type Settings = DeepReadonly<InferOutput<typeof settingsSchema>>;

export type ReminderSettings = Settings['reminders'];

/** The days before an end that stand in the settings until others are chosen (docs/promises.md, "Reminders"). */
export const USUAL_LADDER: readonly number[] = [14, 7, 3, 1, 0];

/** A sale of the user's list, from its first day to its last one. */
export type Sale = Settings['sales'][number];
