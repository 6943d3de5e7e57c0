/** The home of the popup, top to bottom: is anything about to stop, what do I do now, and all keys. */

import { useState } from 'preact/hooks';
import { partsOf } from '../../domain/facts/license-id.ts';
import { headlineOf } from '../../domain/today/columns/headline.ts';
import { nextAction } from '../../domain/today/columns/next-action.ts';
import { answerOf } from '../../words/popup/answer.ts';
import { nextCard } from '../../words/popup/next-card.ts';
import { CheckLine, ReadingCheck } from '../options/ReadingCheck.tsx';
import type { ViewProps } from '../popup/view.ts';
import { AwayCard } from '../reminders/AwayCard.tsx';
import { WhoseCard } from '../shops/WhoseCard.tsx';
import { Endings } from '../steps/Endings.tsx';
import { JobLine, onLastCheck } from '../steps/JobLine.tsx';
import { AnswerBlock } from './AnswerBlock.tsx';
import { Begin, EarlierCopy } from './Begin.tsx';
import { Foot, PromiseFoot } from './Foot.tsx';
import { KeyList } from './KeyList.tsx';
import { NextStep } from './NextStep.tsx';
import { BlindLine, SaidLine, UnkeptLine, UnreadableLine } from './Notices.tsx';
import { ReadHere, ReadHereLine, useReading } from './ReadHere.tsx';
import { TopBar } from './TopBar.tsx';

export function HomeView({ known, actions, press, said, moved, list, under, away }: ViewProps) {
  const { keys, badge, sight, today, unreadable, shops } = known;
  const reading = useReading(actions);
  const [onlyShop, setOnlyShop] = useState<string>();
  const shown = shops.some(({ id }) => id === onlyShop)
    ? keys.filter(({ license }) => partsOf(license.id).shop === onlyShop)
    : keys;
  const action = nextAction(keys, sight);
  const openSteps = (id: string) => actions.go({ at: 'steps', id });
  const readOnly = sight.newerData;
  const unread = under && !under.readByItself ? under.host : undefined;

  return (
    <>
      <TopBar shops={shops} only={onlyShop} onOnly={setOnlyShop} onSettings={(id) => actions.go({ at: 'shop', id })} />
      <main class="popup__body">
        <AnswerBlock answer={answerOf(keys, badge, sight, today)} moved={moved}>
          <Endings keys={keys} today={today} press={press} readOnly={readOnly} list={list} onOpen={actions.open} />
        </AnswerBlock>
        <SaidLine said={said} />
        {away && <AwayCard {...away} keys={keys} />}
        {known.heldBack && <WhoseCard known={known} heldBack={known.heldBack} press={press} />}
        {unread && keys.length === 0 && <ReadHere host={unread} actions={actions} reading={reading} />}
        <CheckLine check={known.latestCheck} today={today} />
        {!sight.mayRead && action.do !== 'grant' && <BlindLine onGrant={actions.grant} />}
        {sight.unkept && headlineOf(keys, badge, sight).is !== 'unkept' && <UnkeptLine />}
        {action.do === 'begin' ? (
          <Begin actions={actions} list={list} />
        ) : (
          // 「今することはありません」 would contradict what is asked or told above, or the last check below.
          !(action.do === 'nothing' && (known.heldBack || sight.unkept || onLastCheck(keys, today))) && (
            <NextStep
              action={action}
              card={nextCard(action, keys, today)}
              today={today}
              actions={actions}
              press={press}
              readOnly={readOnly}
              list={list}
            />
          )
        )}
        {action.do !== 'begin' && keys.length === 0 && <EarlierCopy actions={actions} />}
        <JobLine keys={keys} today={today} onOpen={openSteps} />
        {keys.length > 0 && (
          <KeyList
            keys={shown}
            today={today}
            shops={shops.length > 1 && shown === keys ? shops : []}
            onOpen={openSteps}
          />
        )}
        <UnreadableLine count={unreadable} />
        <ReadingCheck check={known.latestCheck} today={today} actions={actions} />
      </main>
      {action.do === 'begin' ? (
        <PromiseFoot actions={actions} />
      ) : (
        <Foot keys={keys} today={today} actions={actions} list={list}>
          {unread && keys.length > 0 && <ReadHereLine host={unread} actions={actions} reading={reading} />}
        </Foot>
      )}
    </>
  );
}
