/** The next thing to do: at most two facts and one button, beads once begun, answers for a question. */

import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import type { NextAction } from '../../domain/today/columns/next-action.ts';
import { jobOf } from '../../domain/today/job.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import type { NextCard } from '../../words/popup/next-card.ts';
import { AnswerButtons } from '../pieces/AnswerButtons.tsx';
import { Beads } from '../pieces/Beads.tsx';
import { Icon } from '../pieces/Icon.tsx';
import { ListLink } from '../pieces/ListLink.tsx';
import { Marked } from '../pieces/Marked.tsx';
import type { Actions, Press } from '../popup/actions.ts';

interface NextStepProps {
  readonly action: NextAction;
  readonly card: NextCard;
  readonly today: Day;
  readonly actions: Actions;
  readonly press: Press;
  readonly readOnly: boolean;
  readonly list: string;
}

export function NextStep({ action, card, today, actions, press, readOnly, list }: NextStepProps) {
  const of = 'of' in action ? action.of : undefined;
  const begun = of && card.press?.leads === 'steps' && jobOf(of).steps.some(({ status }) => status === 'done');
  // Once it has begun, the beads say the rest; only the shop to log in to stays.
  const facts = begun ? card.facts.filter(({ sign }) => sign === 'shop') : card.facts;
  if (action.do === 'nothing') return <NothingToDo card={card} />;
  return (
    <section class="next">
      <p class="next__label">
        <Icon name="go" />
        {t('popup_next_label')}
      </p>
      <h3 class="next__title">
        <Marked text={card.title} />
      </h3>
      {begun && <Beads job={jobOf(of)} />}
      {facts.length > 0 && <Facts facts={facts} />}
      {of && !card.press && (
        <AnswerButtons question={card.title} one={of} today={today} press={press} readOnly={readOnly} />
      )}
      <Way card={card} begun={begun === true} of={of} actions={actions} list={list} />
    </section>
  );
}

function NothingToDo({ card }: { readonly card: NextCard }) {
  return (
    <section class="next">
      <h3 class="next__title">{card.title}</h3>
      {card.facts.map(({ text }) => (
        <p class="muted" key={text}>
          {text}
        </p>
      ))}
    </section>
  );
}

function Facts({ facts }: Pick<NextCard, 'facts'>) {
  return (
    <ul class="next__facts">
      {facts.map(({ sign, text }) => (
        <li key={text}>
          <Icon name={sign} />
          <span>
            <Marked text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface WayProps extends Pick<NextStepProps, 'card' | 'actions' | 'list'> {
  readonly begun: boolean;
  readonly of: KeyToday | undefined;
}

/** The one primary button. */
function Way({ card: { press: way }, begun, of, actions, list }: WayProps) {
  if (!way) return null;
  if (way.leads === 'list') {
    return <ListLink list={list} onOpen={actions.open} words="popup_open_list" primary />;
  }
  const follow = () => {
    if (way.leads === 'grant') actions.grant();
    else if (of) actions.go({ at: way.leads === 'form' ? 'form' : 'steps', id: of.license.id });
  };
  return (
    <button class="button button--wide" type="button" onClick={follow}>
      {begun && way.leads === 'steps' ? t('popup_next_continue') : way.label}
    </button>
  );
}
