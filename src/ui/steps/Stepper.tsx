/** The steps of a job, one below the other, with ticks that outlive the popup. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import { isWrongKind } from '../../domain/facts/destination.ts';
import { ticksBehind } from '../../domain/today/commands.ts';
import { type Job, type JobStep, keyJobOf } from '../../domain/today/job.ts';
import { hasMoved } from '../../domain/today/key-facts.ts';
import { tickOf } from '../../domain/today/offers.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { dayText, momentText } from '../../words/say/dates.ts';
import { stepWords } from '../../words/steps/step-words.ts';
import { useKeptFocus } from '../pieces/focus.ts';
import { Icon } from '../pieces/Icon.tsx';
import type { StepsViewProps } from '../popup/view.ts';
import { Step } from './Step.tsx';

export function Stepper({ one, known, press, undo, actions, list }: StepsViewProps) {
  const { license } = one;
  const job = keyJobOf(one);
  const now = tickOf(one);
  const readOnly = known.sight.newerData;
  const doneCount = job.steps.filter(({ status }) => status === 'done').length;
  const heading = useKeptFocus<HTMLHeadingElement>(job.steps.map(({ status }) => status).join(), false);
  const steps = known.vendors.stepsOf(job.destination);
  const manual = isWrongKind(license) ? undefined : steps.manual;
  return (
    <>
      <p class="visually-hidden" role="status">
        {t('steps_progress', String(doneCount), String(job.steps.length))}
      </p>
      <ol class="stepper">
        {job.steps.map((step, index) => {
          const words = stepWords(license, job, step.id, steps);
          const ticks = ticksBehind(license, job, step.id);
          const place = placeOf(step, job, isWrongKind(license), list);
          return (
            <Step
              key={step.id}
              status={step.status}
              number={index + 1}
              words={words}
              heading={step.status === 'now' ? heading : undefined}
              doneNote={doneNote(one, job, step, known.today)}
              undo={
                step.status === 'done' &&
                !step.seenOnRms &&
                ticks.length > 0 && (
                  <button class="link step__undo" type="button" disabled={readOnly} onClick={() => undo(ticks)}>
                    {t('popup_undo')}
                  </button>
                )
              }
            >
              {place && <OutLink to={place.address} words={place.words} look="button" onOpen={actions.open} />}
              {now && (
                <button
                  class={place ? 'button button--quiet' : 'button'}
                  type="button"
                  disabled={readOnly}
                  onClick={() => press(now.command)}
                >
                  <Icon name="check" />
                  {words.tick}
                </button>
              )}
              {step.part === 'registering' && manual && (
                <OutLink to={manual} words={t('steps_manual')} look="link" onOpen={actions.open} />
              )}
            </Step>
          );
        })}
      </ol>
    </>
  );
}

/** What the step is about comes before the tick: the place where it is done, if it has an address. */
function placeOf(
  { part }: JobStep,
  { destination }: Job,
  isUnclear: boolean,
  list: string,
): { words: string; address: string } | undefined {
  if (part === 'on-rms') return { words: t('popup_open_list'), address: list };
  const { name, address } = destination;
  return address && !isUnclear ? { words: t('guide_open_vendor', name), address } : undefined;
}

interface OutLinkProps {
  readonly to: string;
  readonly words: string;
  readonly look: 'button' | 'link';
  readonly onOpen: (url: string) => void;
}

/** To another site, in a new tab. */
function OutLink({ to, words, look, onOpen }: OutLinkProps) {
  return (
    <a
      class={look}
      href={to}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        onOpen(to);
      }}
    >
      {words}
      <Icon name="link" />
    </a>
  );
}

/** How we know that the step is done. */
function doneNote(one: KeyToday, job: Job, { doneAt, seenOnRms }: JobStep, today: Day): string | undefined {
  if (!doneAt) return undefined;
  const moment = momentText(doneAt, today);
  if (!seenOnRms || !job.newUntil) return t('steps_ticked', moment);
  return t(hasMoved(one, job) ? 'steps_moved' : 'steps_both', dayText(job.newUntil, today), moment);
}
