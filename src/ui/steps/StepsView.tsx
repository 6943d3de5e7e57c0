/** The steps of one license, on RMS and with the vendor, ticked as they are done until the job has ended. */

import { t } from '../../browser/text.ts';
import { isUnplaced, isWrongKind } from '../../domain/facts/destination.ts';
import { awaitsApproval } from '../../domain/today/freshness.ts';
import { isFinished, type Job, jobOf, keyJobOf } from '../../domain/today/job.ts';
import { hasUpdate } from '../../domain/today/shown-state.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { twoLiving } from '../../domain/today/two-living.ts';
import { levelOf } from '../../domain/today/urgency.ts';
import { daysText } from '../../words/say/days.ts';
import { shopLabel } from '../../words/say/names.ts';
import { familyWords } from '../../words/say/which-key.ts';
import { stepLeft } from '../../words/steps/step-left.ts';
import { stepNotes } from '../../words/steps/step-notes.ts';
import { jobTitle } from '../../words/steps/step-words.ts';
import { Asks } from '../home/Asks.tsx';
import { SaidLine } from '../home/Notices.tsx';
import { useKeptFocus } from '../pieces/focus.ts';
import { Icon } from '../pieces/Icon.tsx';
import { ListLink } from '../pieces/ListLink.tsx';
import { Marked } from '../pieces/Marked.tsx';
import { NotYet } from '../pieces/NotYet.tsx';
import { RmsOnly } from '../pieces/RmsOnly.tsx';
import { Shape } from '../pieces/Shape.tsx';
import { ViewHead } from '../pieces/ViewHead.tsx';
import { HOME } from '../popup/place.ts';
import type { StepsViewProps } from '../popup/view.ts';
import { SameProduct } from '../shops/SameProduct.tsx';
import { DestinationChoice } from './DestinationChoice.tsx';
import { Finished } from './Finished.tsx';
import { Stepper } from './Stepper.tsx';
import { StepsFoot } from './StepsFoot.tsx';

export function StepsView(props: StepsViewProps) {
  const { one, known, actions, said, moved, list } = props;
  const { license, standing } = one;
  const level = levelOf(one);
  const job = jobOf(one);
  const kind = standing.is === 'away' ? 'restart' : job.kind;
  const resting = kind === 'restart';
  const shows = stepsShown(one, job);
  // The steps are the vendor's. If the vendor is unknown, or wants another key, ask for it first.
  const asksWhere = isUnplaced(license) || isWrongKind(license);
  const under = [shopLabel(license.shop), familyWords(license)].filter(Boolean).join(' ・ ');
  const heading = useKeptFocus<HTMLHeadingElement>(`${kind}${standing.is}`, moved);

  return (
    <>
      <ViewHead
        title={shows === 'none' ? license.product : jobTitle(license, kind)}
        under={under}
        heading={heading}
        onBack={() => actions.go(HOME)}
      >
        <span class="days" data-level={level}>
          <Shape level={level} />
          {daysText(one)}
        </span>
      </ViewHead>
      <main class="popup__body">
        <SaidLine said={said} />
        <Asks {...props} />
        {!resting && asksWhere && <DestinationChoice {...props} />}
        {stepNotes(one, known.today).map((note) => (
          <p class="step-note" key={note}>
            <Icon name="info" />
            <span>
              <Marked text={note} />
            </span>
          </p>
        ))}
        {resting ? (
          standing.is === 'stopped' && <RmsOnly {...props} kind="restart" />
        ) : job.kind === 'update' ? (
          <>
            <RmsOnly {...props} kind="update" />
            {/* The key was registered before, but has not been seen to work. */}
            {stepLeft(one) && <Stepper {...props} job={keyJobOf(one)} />}
          </>
        ) : isFinished(job) && !awaitsApproval(one) ? (
          <Finished {...props} job={job} />
        ) : shows === 'none' ? null : shows === 'list' ? (
          <ListLink list={list} onOpen={actions.open} words="popup_open_list" primary />
        ) : shows === 'folded' ? (
          <NotYet>
            <Stepper {...props} job={job} />
          </NotYet>
        ) : (
          <Stepper {...props} job={job} />
        )}
        {!resting && !asksWhere && <DestinationChoice {...props} />}
        {job.kind !== 'update' && hasUpdate(one) && !resting && (
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

/**
 * `all`: its steps. `folded`: ask first, since a key that was merely seen may have been registered long ago.
 * `list`: two keys live, and RMS issues no third. `none`: where no date is known, nobody can say that a new key is
 * needed.
 */
function stepsShown(one: KeyToday, { kind, replaces, steps }: Job): 'all' | 'folded' | 'list' | 'none' {
  const { is } = one.standing;
  if (twoLiving(one)) return 'list';
  if (is === 'maybe-registered') return 'folded';
  if (steps.length === 0 || steps.some(({ status }) => status === 'done')) return 'all';
  if (is === 'no-date' || is === 'still-used') return 'none';
  return kind === 'register-only' && !replaces ? 'folded' : 'all';
}
