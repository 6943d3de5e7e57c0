/** The steps on paper: product, last day, the shop's own line, and every step in full, with nothing to press. */

import { type MessageKey, t } from '../../browser/text.ts';
import { togetherNow } from '../../domain/reminders/together.ts';
import { countedOf } from '../../domain/today/columns/urgency.ts';
import { keyJobOf } from '../../domain/today/job.ts';
import { stepsShown } from '../../domain/today/offers.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { togetherPrinted } from '../../words/reminders/cards.ts';
import { endNotes } from '../../words/reminders/end-notes.ts';
import { wholeDay } from '../../words/say/dates.ts';
import { shopLabel } from '../../words/say/names.ts';
import { familyWords } from '../../words/say/which-key.ts';
import { onRms, type StepWords, stepWords } from '../../words/steps/step-words.ts';
import { Marked } from '../pieces/Marked.tsx';
import type { StepsViewProps } from '../popup/view.ts';
import { Presses } from './Step.tsx';

type StepsSheetProps = Pick<StepsViewProps, 'one' | 'known' | 'list' | 'planning'>;

/** Not on the screen: print.css shows it on paper, in the place of all the rest. */
export function StepsSheet({ one, known, list, planning }: StepsSheetProps) {
  const { license } = one;
  const counted = countedOf(one);
  const together = togetherPrinted(togetherNow(known.keys, one), known.today);
  const under = [shopLabel(license.shop), familyWords(license)].filter(Boolean).join(' ・ ');
  return (
    <article class="sheet" hidden>
      <h1>{license.product}</h1>
      {under && <p>{under}</p>}
      {counted && <p>{t(endWords(one, counted.days < 0), wholeDay(counted.until))}</p>}
      {endNotes(one, planning, known.today).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {license.note && <p class="sheet__note">{t('reminder_note', license.note)}</p>}
      {together && <p>{together}</p>}
      <ol class="sheet__steps">
        {stepsOf({ one, known }).map(({ words, isDone }) => (
          <li key={words.title} data-done={isDone ? '' : undefined}>
            <h2>
              {isDone ? words.titleWhenDone : words.title} ({words.where})
            </h2>
            {!isDone && (
              <>
                <Presses presses={words.presses} />
                {words.hint && (
                  <p>
                    <Marked text={words.hint} />
                  </p>
                )}
                {words.note && <p>{words.note}</p>}
              </>
            )}
          </li>
        ))}
      </ol>
      <p>{t('calendar_rms', list)}</p>
      <p>{t('sheet_printed', wholeDay(known.today))}</p>
    </article>
  );
}

/** How the end is told: while a newer key is there, as that of the old one. */
function endWords({ standing }: KeyToday, isOver: boolean): MessageKey {
  if (standing.is === 'to-register' || standing.is === 'maybe-registered')
    return isOver ? 'reminder_old_since' : 'reminder_old_until';
  return isOver ? 'sheet_over' : 'calendar_until';
}

interface SheetStep {
  readonly words: StepWords;
  readonly isDone: boolean;
}

/** The steps that the view shows; of a finished job all of them, for the next time. */
function stepsOf({ one, known }: Pick<StepsSheetProps, 'one' | 'known'>): readonly SheetStep[] {
  const { license } = one;
  const shown = stepsShown(one);
  const alone = (kind: 'update' | 'restart') => ({ words: onRms(license, kind), isDone: false });
  const job = keyJobOf(one);
  const steps = known.vendors.stepsOf(job.destination);
  const ofKey = job.steps.map(({ id, status }) => ({
    words: stepWords(license, job, id, steps),
    isDone: status === 'done' && shown !== 'finished',
  }));
  switch (shown) {
    case 'restart':
    case 'update':
      return [alone(shown)];
    case 'update-and-last':
      return [alone('update'), ...ofKey];
    case 'all':
    case 'folded':
    case 'ahead':
    case 'finished':
      return ofKey;
    case 'list':
    case 'away':
    case 'none':
      return [];
  }
}
