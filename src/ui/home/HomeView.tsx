/** The home of the popup, top to bottom: is anything about to stop, what do I do now, and all keys. */

import { useState } from 'preact/hooks';
import { partsOf } from '../../domain/facts/license-id.ts';
import { PASSED, UNREGISTERED } from '../../domain/today/badge.ts';
import { nextAction } from '../../domain/today/next-action.ts';
import { answerOf } from '../../words/popup/answer.ts';
import { nextCard } from '../../words/popup/next-card.ts';
import { CheckLine, ReadingCheck } from '../options/ReadingCheck.tsx';
import type { ViewProps } from '../popup/view.ts';
import { WhoseCard } from '../shops/WhoseCard.tsx';
import { Endings } from '../steps/Endings.tsx';
import { JobLine, onLastCheck } from '../steps/JobLine.tsx';
import { AnswerBlock } from './AnswerBlock.tsx';
import { Begin } from './Begin.tsx';
import { Foot, PromiseFoot } from './Foot.tsx';
import { KeyList } from './KeyList.tsx';
import { NextStep } from './NextStep.tsx';
import { BlindLine, SaidLine, UnreadableLine } from './Notices.tsx';
import { ReadHere } from './ReadHere.tsx';
import { TopBar } from './TopBar.tsx';

export function HomeView({ known, actions, press, said, moved, list, under }: ViewProps) {
  const { watched, badge, sight, today, unreadable, shops } = known;
  const [onlyShop, setOnlyShop] = useState<string>();
  const shown = shops.some(({ id }) => id === onlyShop)
    ? watched.filter(({ license }) => partsOf(license.id).shop === onlyShop)
    : watched;
  const action = nextAction(watched, sight);
  const marked = badge.text.startsWith(UNREGISTERED) || badge.text.endsWith(PASSED);
  const open = marked ? watched.filter((one) => one.handoverOpen || one.concern === 'expired') : [];
  const openSteps = (id: string) => actions.go({ at: 'steps', id });
  const readOnly = sight.newerData;

  return (
    <>
      <TopBar shops={shops} only={onlyShop} onOnly={setOnlyShop} onSettings={(id) => actions.go({ at: 'shop', id })} />
      <main class="popup__body">
        <AnswerBlock answer={answerOf(watched, badge, sight, today)} moved={moved}>
          <Endings
            open={open}
            watched={watched}
            subject={watched[0]}
            press={press}
            readOnly={readOnly}
            list={list}
            onOpen={actions.open}
          />
        </AnswerBlock>
        <SaidLine said={said} />
        {known.heldBack && <WhoseCard known={known} heldBack={known.heldBack} press={press} />}
        {under && !under.readByItself && <ReadHere host={under.host} actions={actions} />}
        <CheckLine check={known.latestCheck} today={today} />
        {!sight.mayRead && action.do !== 'grant' && <BlindLine onGrant={actions.grant} />}
        {action.do === 'begin' ? (
          <Begin actions={actions} list={list} />
        ) : (
          // 「今することはありません」 would contradict the question above, or the last check below.
          !(action.do === 'nothing' && (known.heldBack || onLastCheck(watched, today))) && (
            <NextStep
              action={action}
              card={nextCard(action, watched, today)}
              actions={actions}
              press={press}
              readOnly={readOnly}
              list={list}
            />
          )
        )}
        <JobLine watched={watched} today={today} onOpen={openSteps} />
        {watched.length > 0 && (
          <KeyList
            watched={shown}
            today={today}
            shops={shops.length > 1 && shown === watched ? shops : []}
            onOpen={openSteps}
          />
        )}
        <UnreadableLine count={unreadable} />
        <ReadingCheck check={known.latestCheck} today={today} actions={actions} />
      </main>
      {action.do === 'begin' ? (
        <PromiseFoot actions={actions} />
      ) : (
        <Foot watched={watched} today={today} actions={actions} list={list} />
      )}
    </>
  );
}
