/** The steps of one license: what to do on RMS and with the vendor, ticked as it is done, until the job has ended. */

import { t } from '../browser/text.ts';
import { isUnplaced, isWrongKind } from '../domain/destination.ts';
import { awaitsApproval, isFinished, jobOf, keyJobOf } from '../domain/job.ts';
import { daysText } from '../words/days.ts';
import { shopLabel } from '../words/names.ts';
import { stepLeft } from '../words/step-left.ts';
import { stepNotes } from '../words/step-notes.ts';
import { jobTitle } from '../words/step-words.ts';
import { familyWords } from '../words/which-key.ts';
import { Asks } from './Asks.tsx';
import { Destination } from './Destination.tsx';
import { Finished } from './Finished.tsx';
import { useKeptFocus } from './focus.ts';
import { Icon } from './Icon.tsx';
import { Marked } from './Marked.tsx';
import { SaidLine } from './Notices.tsx';
import { NotYet } from './NotYet.tsx';
import { HOME } from './place.ts';
import { RmsOnly } from './RmsOnly.tsx';
import { SameProduct } from './SameProduct.tsx';
import { Shape } from './Shape.tsx';
import { Stepper } from './Stepper.tsx';
import { StepsFoot } from './StepsFoot.tsx';
import { ViewHead } from './ViewHead.tsx';
import type { StepsViewProps } from './view.ts';

export function StepsView(props: StepsViewProps) {
  const { one, known, actions, said, moved } = props;
  const { license, concern, level } = one;
  const job = jobOf(one);
  const kind = concern === 'away' ? 'restart' : job.kind;
  const resting = kind === 'restart';
  // Asked about first: a key that was merely seen may be registered for long.
  const justSeen = kind === 'register-only' && !job.replaces;
  // The steps are the vendor's: where nobody has said which, or one that wants another key, that comes first.
  const asksWhere = isUnplaced(license) || isWrongKind(license);
  const under = [shopLabel(license.shop), familyWords(license)].filter(Boolean).join(' ・ ');
  const heading = useKeptFocus<HTMLHeadingElement>(`${kind}${concern}`, moved);

  return (
    <>
      <ViewHead title={jobTitle(license, kind)} under={under} heading={heading} onBack={() => actions.go(HOME)}>
        <span class="days" data-level={level}>
          <Shape level={level} />
          {daysText(one)}
        </span>
      </ViewHead>
      <main class="popup__body">
        <SaidLine said={said} />
        <Asks {...props} />
        {!resting && asksWhere && <Destination {...props} />}
        {stepNotes(one, known.today).map((note) => (
          <p class="step-note" key={note}>
            <Icon name="info" />
            <span>
              <Marked text={note} />
            </span>
          </p>
        ))}
        {resting ? (
          concern === 'stopped' && <RmsOnly {...props} kind="restart" />
        ) : job.kind === 'update' ? (
          <>
            <RmsOnly {...props} kind="update" />
            {/* The key was registered before, and is not seen to work yet. */}
            {stepLeft(one) && <Stepper {...props} job={keyJobOf(one)} />}
          </>
        ) : isFinished(job) && !awaitsApproval(one) ? (
          <Finished {...props} job={job} />
        ) : justSeen ? (
          <NotYet>
            <Stepper {...props} job={job} />
          </NotYet>
        ) : (
          <Stepper {...props} job={job} />
        )}
        {!resting && !asksWhere && <Destination {...props} />}
        {job.kind !== 'update' && license.state === 'active-with-update' && !resting && (
          <p class="step-note">
            <Icon name="info" />
            <span>
              <Marked text={t('steps_update_too')} />
            </span>
          </p>
        )}
        <SameProduct {...props} />
      </main>
      <StepsFoot {...props} />
    </>
  );
}
