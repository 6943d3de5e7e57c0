/** The steps of one license, on RMS and with the vendor, ticked as they are done until the job has ended. */

import { t } from '../../browser/text.ts';
import { isUnplaced, isWrongKind } from '../../domain/facts/destination.ts';
import { levelOf } from '../../domain/today/columns/urgency.ts';
import { jobOf } from '../../domain/today/job.ts';
import { stepsShown } from '../../domain/today/offers.ts';
import { hasUpdate } from '../../domain/today/shown-state.ts';
import { endNotes } from '../../words/reminders/end-notes.ts';
import { daysText } from '../../words/say/days.ts';
import { shopLabel } from '../../words/say/names.ts';
import { familyWords } from '../../words/say/which-key.ts';
import { stepNotes } from '../../words/steps/step-notes.ts';
import { jobTitle } from '../../words/steps/step-words.ts';
import { KeyCalendar } from '../calendar/KeyCalendar.tsx';
import { Asks } from '../home/Asks.tsx';
import { SaidLine } from '../home/Notices.tsx';
import { Folded } from '../pieces/Folded.tsx';
import { useKeptFocus } from '../pieces/focus.ts';
import { Icon } from '../pieces/Icon.tsx';
import { ListLink } from '../pieces/ListLink.tsx';
import { Marked } from '../pieces/Marked.tsx';
import { RmsOnly } from '../pieces/RmsOnly.tsx';
import { Shape } from '../pieces/Shape.tsx';
import { ViewHead } from '../pieces/ViewHead.tsx';
import { HOME } from '../popup/place.ts';
import type { StepsViewProps } from '../popup/view.ts';
import { KeyNote, NoteLine } from '../reminders/KeyNote.tsx';
import { KeyReminders } from '../reminders/KeyReminders.tsx';
import { TogetherCard } from '../reminders/TogetherCard.tsx';
import { SameProduct } from '../shops/SameProduct.tsx';
import { DestinationChoice } from './DestinationChoice.tsx';
import { Finished } from './Finished.tsx';
import { Stepper } from './Stepper.tsx';
import { StepsFoot } from './StepsFoot.tsx';
import { StepsSheet } from './StepsSheet.tsx';

export function StepsView(props: StepsViewProps) {
  const { one, known, actions, said, moved, planning, inTab } = props;
  const { license, standing } = one;
  const level = levelOf(one);
  const kind = standing.is === 'away' ? 'restart' : jobOf(one).kind;
  const resting = kind === 'restart';
  // The steps are the vendor's. If the vendor is unknown, or wants another key, ask for it first.
  const asksWhere = isUnplaced(license) || isWrongKind(license);
  const under = [shopLabel(license.shop), familyWords(license)].filter(Boolean).join(' ・ ');
  const heading = useKeptFocus<HTMLHeadingElement>(`${kind}${standing.is}`, moved);

  return (
    <>
      <ViewHead
        title={stepsShown(one) === 'none' ? license.product : jobTitle(license, kind)}
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
        <NoteLine note={license.note} />
        {!resting && asksWhere && <DestinationChoice {...props} />}
        {[...stepNotes(one, known.today), ...endNotes(one, planning, known.today)].map((note) => (
          <p class="step-note" key={note}>
            <Icon name="info" />
            <span>
              <Marked text={note} />
            </span>
          </p>
        ))}
        <Steps {...props} />
        <TogetherCard {...props} />
        {!resting && !asksWhere && <DestinationChoice {...props} />}
        {kind !== 'update' && hasUpdate(one) && !resting && (
          <p class="step-note">
            <Icon name="info" />
            <span>
              <Marked text={t('steps_update_too')} />
            </span>
          </p>
        )}
        <KeyNote {...props} />
        {planning && (
          <>
            {!resting && <KeyReminders {...props} planning={planning} choose={planning.choose} />}
            <KeyCalendar {...props} planning={planning} />
          </>
        )}
        <SameProduct {...props} />
      </main>
      <StepsFoot {...props} />
      {/* The practice has nothing to print. */}
      {inTab && planning && <StepsSheet {...props} />}
    </>
  );
}

/** What stands where its steps are. */
function Steps(props: StepsViewProps) {
  const { one, list, actions } = props;
  switch (stepsShown(one)) {
    case 'restart':
      return <RmsOnly {...props} kind="restart" />;
    case 'update':
      return <RmsOnly {...props} kind="update" />;
    case 'update-and-last':
      return (
        <>
          <RmsOnly {...props} kind="update" />
          <Stepper {...props} />
        </>
      );
    case 'finished':
      return <Finished {...props} />;
    case 'list':
      return <ListLink list={list} onOpen={actions.open} words="popup_open_list" primary />;
    case 'folded':
      return (
        <Folded words="steps_not_yet">
          <Stepper {...props} />
        </Folded>
      );
    case 'ahead':
      return (
        <Folded words="steps_ahead">
          <Stepper {...props} />
        </Folded>
      );
    case 'all':
      return <Stepper {...props} />;
    case 'away':
    case 'none':
      return null;
  }
}
