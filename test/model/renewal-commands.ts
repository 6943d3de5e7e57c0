/** What can happen to a key, one step each, and what each of these steps may change. */

import fc from 'fast-check';
import { expect } from 'vitest';
import { isUnregistered } from '../../src/domain/today/columns/urgency.ts';
import { registerKey, tickUpTo, typeDate } from '../../src/domain/today/commands.ts';
import { isFinished, jobOf } from '../../src/domain/today/job.ts';
import type { RenewalModel } from './renewal-model.ts';

type Step = fc.Command<object, RenewalModel>;

/**
 * A command that does this where it can be done, and then sees to the promises. `told`: whether the user said anything
 * by it.
 */
function step(
  name: string,
  act: (real: RenewalModel) => void,
  { told = false, can = () => true }: { told?: boolean; can?: (real: RenewalModel) => boolean } = {},
): Step {
  return {
    check: () => true,
    run: (_, real) => {
      if (!can(real)) return;
      const before = { one: real.one, told: real.told };
      act(real);
      real.check();
      if (told) return;
      expect(real.told).toEqual(before.told);
      if (isUnregistered(before.one) && !isUnregistered(real.one) && !isMoot(real)) {
        expect.fail(`${name} closed a hand-over that nobody said was done`);
      }
      const [job, after] = [jobOf(before.one), jobOf(real.one)];
      const isSame = job.kind === after.kind && job.key === after.key;
      if (isSame && !isFinished(job) && isFinished(after)) expect.fail(`${name} finished a job by itself`);
    },
    toString: () => name,
  };
}

/** The vendor is given the newest key on RMS, which the user then says; perhaps too early, when there is no new one. */
function register(real: RenewalModel): void {
  real.enter(jobOf(real.one).destination.id);
  real.say(registerKey(real.one));
}

/**
 * A stopped product waits for nobody, and a new key that has ended itself cannot be handed over any more; where there
 * is one key alone, 承認待ち was of no other.
 */
const isMoot = ({ one: { standing }, keys }: RenewalModel) =>
  standing.is === 'stopped' || standing.is === 'ended' || keys.length === 1;
const saidEarly = ({ one }: RenewalModel) => one.license.ring.ticks.some(({ key }) => key.startsWith('after-'));
const hasKey = (real: RenewalModel) => !real.keyless;

const later = (real: RenewalModel, hours: number) => {
  real.now = real.now.add({ hours });
};

export const COMMANDS: fc.Arbitrary<Step>[] = [
  fc.constant(step('opens the list', (real) => real.read('product-list'))),
  fc.constant(step('opens a list without dates', (real) => real.read('product-list', { dates: false }))),
  fc.constant(step('opens the detail screen', (real) => real.read('product-detail'))),
  fc.integer({ min: 1, max: 24 * 40 }).map((hours) => step(`waits ${hours} hours`, (real) => later(real, hours))),
  fc.constant(
    step('issues a key on RMS', (real) => {
      const day = real.now.toZonedDateTimeISO('Asia/Tokyo').toPlainDate().add({ days: 90 });
      if (day.since(real.newest).sign <= 0) return;
      // The button stands on the detail screen. Without a look at it nobody could tell this key from one that was
      // registered before its day was seen.
      if (saidEarly(real)) real.read('product-detail');
      // Nor from one that they insist on, whatever RMS shows.
      if (real.one.license.ring.next?.said) return;
      real.keys = [...real.keys, day].slice(-2);
      real.oldIsStopped = false;
    }),
  ),
  fc.constant(step('is given the key', register, { told: true, can: hasKey })),
  fc.constant(
    step(
      'ticks the step that is now',
      (real) => {
        const { one } = real;
        const job = jobOf(one);
        const now = job.steps.find(({ status }) => status === 'now');
        if (!now) return;
        // Whoever ticks an entry has made it.
        real.enter(job.destination.id, now.id);
        real.say(tickUpTo(one, now.id));
      },
      { told: true, can: hasKey },
    ),
  ),
  fc.constant(
    step(
      'types in the day of the key that the vendor has',
      (real) => {
        const { id, product, family } = real.one.license;
        real.say(typeDate({ id, shop: {}, product, family, expiresOn: real.vendorHolds }));
      },
      { told: true },
    ),
  ),
  fc.constant(
    step('stops the old key on RMS', (real) => {
      real.oldIsStopped = true;
    }),
  ),
  fc
    .subarray(['boss', 'tempostar', 'ec-tencho', 'own-shop'], { minLength: 1, maxLength: 2 })
    .map((vendors) =>
      step(`names ${vendors.join(' and ')}`, (real) => real.nameVendors(vendors), { told: true, can: hasKey }),
    ),
  fc.constant(step('takes the last press back', (real) => real.takeBack(), { told: true })),
  fc.nat({ max: 30 }).map((at) =>
    step('hears an old tab', (real) => {
      const tab = real.tabs[at % real.tabs.length];
      const before = JSON.stringify(real.one);
      if (tab) real.sayAgain(tab);
      expect(JSON.stringify(real.one)).toBe(before);
    }),
  ),
  fc
    .constantFrom('active' as const, 'active-with-update' as const, 'awaiting-approval' as const, 'stopped' as const)
    .map((state) =>
      step(`${state} on RMS`, (real) => {
        real.state = state;
      }),
    ),
  // An instant that is still to come dates nothing: how long ago 登録した was said may be unknown then.
  fc
    .integer({ min: 1, max: 48 })
    .map((hours) => step(`puts the clock back ${hours} hours`, (real) => later(real, -hours), { told: true })),
];
