/** The guided renewal: where the learner is, what has just happened, and the one thing to do next. */

import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../browser/text.ts';
import { daysLeft } from '../domain/days/day.ts';
import { lastDayKnown } from '../domain/today/columns/urgency.ts';
import { jobOf } from '../domain/today/job.ts';
import { Icon } from '../ui/pieces/Icon.tsx';
import { Marked } from '../ui/pieces/Marked.tsx';
import type { Known } from '../ui/popup/view.ts';
import { registeredWords } from '../words/say/new-key.ts';
import type { Course, CourseId } from './course.ts';
import { LESSON_STEPS, type LessonStep, WARNED_AT } from './lesson.ts';
import { LESSON_PRODUCT } from './rms/keys.ts';

interface LessonProps {
  readonly step: LessonStep;
  readonly known: Known;
  readonly course: Course;
  readonly onDays: (days: number) => void;
  readonly onBegin: (course: CourseId) => void;
}

const WORDS: Readonly<Record<LessonStep, { title: MessageKey; text: MessageKey }>> = {
  away: { title: 'lesson_away', text: 'lesson_away_text' },
  wait: { title: 'lesson_wait', text: 'lesson_wait_text' },
  open: { title: 'lesson_open', text: 'lesson_open_text' },
  issue: { title: 'lesson_issue', text: 'lesson_issue_text' },
  register: { title: 'lesson_register', text: 'lesson_register_text' },
  confirm: { title: 'lesson_confirm', text: 'lesson_confirm_text' },
  done: { title: 'lesson_done', text: 'lesson_done_text' },
};

export function Lesson({ step, known, course, onDays, onBegin }: LessonProps) {
  const number = (LESSON_STEPS as readonly LessonStep[]).indexOf(step) + 1;
  const one = known.keys.find(({ license }) => license.product === LESSON_PRODUCT);
  const until = one && lastDayKnown(one);
  const days = until && daysLeft(known.today, until);
  const isAsked = one?.standing.is === 'maybe-registered';
  const registered = isAsked ? t('popup_yes') : registeredWords(one && jobOf(one).newUntil);
  const labels = [registered, t('steps_tick_confirmed'), String(WARNED_AT), t('popup_check_open')];
  const say = (key: MessageKey) => t(key, LESSON_PRODUCT, String(days ?? ''), ...labels);
  const { title, text } = wordsOf(step, days, isAsked);
  return (
    <section class="lesson" aria-labelledby="lesson-title" data-done={step === 'done' ? '' : undefined}>
      <ol class="lesson__beads" aria-label={t('lesson_progress', String(number), String(LESSON_STEPS.length))}>
        {LESSON_STEPS.map((id, index) => (
          <li
            key={id}
            data-step={index < number - 1 || step === 'done' ? 'done' : index === number - 1 ? 'now' : 'later'}
            aria-current={id === step ? 'step' : undefined}
          >
            <span class="bead">
              {index < number - 1 || step === 'done' ? <Icon name="check" /> : <span>{index + 1}</span>}
            </span>
          </li>
        ))}
      </ol>
      <div class="lesson__words" role="status">
        <h2 id="lesson-title">
          <Marked text={say(title)} />
        </h2>
        <p>
          <Marked text={say(text)} />
        </p>
      </div>
      {step === 'wait' && days !== undefined && days > WARNED_AT && (
        <Press onPress={() => onDays(course.days + days - WARNED_AT)}>{say('lesson_wait_press')}</Press>
      )}
      {step === 'done' && <Press onPress={() => onBegin('all')}>{t('lesson_done_press')}</Press>}
    </section>
  );
}

/** The words for this step, with this many days left. `isAsked`: issued late, so that the popup asks what was done. */
function wordsOf(
  step: LessonStep,
  days: number | undefined,
  isAsked: boolean,
): { title: MessageKey; text: MessageKey } {
  if (days === undefined && step === 'wait') return { title: 'lesson_reading', text: 'lesson_reading_text' };
  const words = WORDS[step];
  if (step === 'register' && isAsked) return { ...words, text: 'lesson_register_asked' };
  if (step !== 'open' || days === undefined || days > 0) return words;
  return { ...words, title: days === 0 ? 'lesson_open_today' : 'lesson_open_late' };
}

function Press({ onPress, children }: { readonly onPress: () => void; readonly children: ComponentChildren }) {
  return (
    <button class="button" type="button" onClick={onPress}>
      {children}
      <Icon name="go" />
    </button>
  );
}
