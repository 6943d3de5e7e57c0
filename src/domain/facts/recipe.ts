/**
 * How a new key comes to the place where it is used, as far as a job depends on it. The recipes themselves are data, in
 * `src/vendors`.
 */

/**
 * Every step that a job can have. The words of RMS's own steps are the same for all; all others are in the vendor's
 * file.
 */
export const STEP_IDS = [
  /** On RMS: アクセス承認. */
  'approved',
  /** With the vendor, before anything is changed: the import was stopped. */
  'paused',
  /** On RMS: 新しいキーを発行. */
  'issued',
  /** The key is with the vendor, whole: by itself enough for a hand-over, whatever else a recipe asks for. */
  'registered',
  /** Parts of a registration that needs several. */
  'key-entered',
  'date-entered',
  'in-stock',
  'in-orders',
  'in-items',
  /** The vendor took the key from RMS, at a press or by itself. */
  'fetched',
  /** The vendor's own test of the connection. */
  'tested',
  /** The shop's own program was started again: before, it still uses the old key. */
  'restarted',
  /** Orders or stock have moved once. */
  'confirmed',
  /** On RMS: the old key was stopped. */
  'old-stopped',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/**
 * Whether a step comes before the new key is given to anybody: that it is done says nothing of which key the vendor
 * holds.
 */
export function isBeforeHandover(step: StepId): boolean {
  return step === 'approved' || step === 'paused' || step === 'issued';
}

/**
 * What is given to the vendor. `fetched`: nothing, it takes the key from RMS by itself. `nothing`: it needs no key of
 * the shop.
 */
export type Registers = 'key' | 'key-and-date' | 'key-and-secret' | 'fetched' | 'nothing';

export interface RecipeStep {
  readonly id: StepId;
  /** `registering`: without it the vendor does not hold the new key. */
  readonly part: 'before-issue' | 'registering' | 'after';
}

export interface Recipe {
  readonly registers: Registers;
  /** All but the step on RMS, in their order. */
  readonly steps: readonly RecipeStep[];
}

/** A recipe of these steps, one after the other. */
export function recipe(
  registers: Registers,
  steps: {
    readonly before?: readonly StepId[];
    readonly registering: readonly StepId[];
    readonly after?: readonly StepId[];
  },
): Recipe {
  const part = (ids: readonly StepId[] = [], name: RecipeStep['part']) => ids.map((id) => ({ id, part: name }));
  return {
    registers,
    steps: [
      ...part(steps.before, 'before-issue'),
      ...part(steps.registering, 'registering'),
      ...part(steps.after, 'after'),
    ],
  };
}

/** What holds for every vendor: the key goes there, and then it is seen to work. */
export const ANY_VENDOR: Recipe = recipe('key', { registering: ['registered'], after: ['confirmed'] });

/**
 * Whether the badge says 未 while a newer key waits: not where the vendor takes it by itself
 * (docs/promises.md, "A renewal from issue to confirmation").
 */
export function isHandedOverByHand({ registers }: Recipe): boolean {
  return registers !== 'fetched' && registers !== 'nothing';
}
