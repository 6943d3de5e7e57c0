/** A finished job: the ✓ in the key, when the next one begins, and the record of what was done. */

import { type MessageKey, t } from '../../browser/text.ts';
import { daysOf, lastDayKnown, levelOf, SOON_DAYS } from '../../domain/today/columns/urgency.ts';
import { ticksBehind } from '../../domain/today/commands.ts';
import { screenWithDate } from '../../domain/today/freshness.ts';
import { type Job, keyJobOf } from '../../domain/today/job.ts';
import { dayText, momentText } from '../../words/say/dates.ts';
import { countOfDays } from '../../words/say/days.ts';
import { recordWords, stepWords } from '../../words/steps/step-words.ts';
import { SaveCopy } from '../exchange/SaveCopy.tsx';
import { useKeptFocus } from '../pieces/focus.ts';
import { Marked } from '../pieces/Marked.tsx';
import { Shape } from '../pieces/Shape.tsx';
import type { StepsViewProps } from '../popup/view.ts';
import { OfferNotices } from '../reminders/OfferNotices.tsx';
import { Presses } from './Step.tsx';
import { WatchKey } from './WatchKey.tsx';

/** What is finished, if it is not a renewal. */
const FINISHED: Partial<Record<Job['kind'], MessageKey>> = {
  approve: 'steps_finished_approve',
  'register-only': 'steps_finished_register',
};

export function Finished({ one, known, undo, actions, planning }: StepsViewProps) {
  const { license } = one;
  const job = keyJobOf(one);
  const days = daysOf(one);
  const until = lastDayKnown(one);
  const heading = useKeptFocus<HTMLHeadingElement>('', true);
  const last = ticksBehind(license, job, job.steps.at(-1)?.id ?? 'confirmed');
  return (
    <>
      <section class="answer" data-level={until ? levelOf(one) : 'unknown'}>
        <WatchKey text="done" ring={days ?? 0} />
        <div class="answer__words">
          <h2 class="answer__title" ref={heading} tabIndex={-1}>
            <Marked text={t(FINISHED[job.kind] ?? 'steps_finished', license.product)} />
          </h2>
          <p class="answer__more">
            {until && days !== undefined ? (
              <>
                <span class="line">
                  <Marked text={t('steps_finished_next', dayText(until, known.today), countOfDays(days))} />{' '}
                </span>
                <span class="line">
                  {t('steps_finished_start', dayText(until.subtract({ days: SOON_DAYS }), known.today))}
                </span>
              </>
            ) : (
              t(screenWithDate(one) === 'product-list' ? 'steps_finished_unseen' : 'steps_finished_undated')
            )}
          </p>
        </div>
      </section>
      <section class="next">
        <ul class="record">
          {job.steps.map(({ id, doneAt }) => (
            <li key={id} data-level="safe">
              <Shape level="safe" />
              <span>{recordWords(license, id)}</span>
              {doneAt && <span class="muted">{momentText(doneAt, known.today)}</span>}
            </li>
          ))}
        </ul>
        {last.length > 0 && (
          <button class="link" type="button" disabled={known.sight.newerData} onClick={() => undo(last)}>
            {t('popup_undo')}
          </button>
        )}
      </section>
      {actions.saveCopy && <SaveCopy onSave={actions.saveCopy} />}
      {actions.reminders && planning && !planning.mayNotify && <OfferNotices onOpen={actions.reminders} />}
      <details class="again">
        <summary>{t('steps_again')}</summary>
        {job.steps.map(({ id }) => {
          const words = stepWords(license, job, id, known.vendors.stepsOf(job.destination));
          return (
            <section key={id}>
              <h3>{words.title}</h3>
              <Presses presses={words.presses} />
            </section>
          );
        })}
      </details>
    </>
  );
}
