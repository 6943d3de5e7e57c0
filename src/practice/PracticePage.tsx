/** The practice page: an invented RMS, the toolbar button and the popup side by side, and a clock that can be moved. */

import { t } from '../browser/text.ts';
import type { Actions } from '../ui/popup/actions.ts';
import { Popup } from '../ui/popup/Popup.tsx';
import type { PopupPlace } from '../ui/popup/place.ts';
import type { Known } from '../ui/popup/view.ts';
import { ClockBar } from './ClockBar.tsx';
import { COURSES, type Course, type CourseId } from './course.ts';
import { Lesson } from './Lesson.tsx';
import type { LessonStep } from './lesson.ts';
import { ToolbarPicture } from './ToolbarPicture.tsx';

export interface PracticeProps {
  readonly course: Course;
  readonly known: Known;
  /** The badge title, as on the real toolbar button. */
  readonly title: string;
  readonly step: LessonStep;
  readonly place: PopupPlace;
  readonly actions: Actions;
  /** The address of the invented list, in the extension. */
  readonly list: string;
  /** The screen with which the invented RMS opens; absent while it is closed. */
  readonly screen: string | undefined;
  /** Changes each time the course begins or goes back, so that earlier messages disappear. */
  readonly run: number;
  readonly onBegin: (course: CourseId) => void;
  readonly onDays: (days: number) => void;
  /** Called with the frame of the invented RMS whenever it loads another screen. */
  readonly onScreen: (frame: HTMLIFrameElement) => void;
}

const COURSE_WORDS = { lesson: 'practice_course_lesson', all: 'practice_course_all' } as const;

export function PracticePage(props: PracticeProps) {
  const { course, known, title, step, place, actions, list, screen, run, onBegin, onDays, onScreen } = props;
  return (
    <div class="practice">
      <section class="practice__head" aria-labelledby="practice-title">
        <div>
          <h1 id="practice-title">{t('practice_title')}</h1>
          <p class="muted">{t('practice_intro')}</p>
        </div>
        <div class="practice__courses">
          {COURSES.map((id) => (
            <button
              key={id}
              class="practice__course"
              type="button"
              aria-pressed={course.id === id}
              onClick={() => onBegin(id)}
            >
              {t(COURSE_WORDS[id])}
            </button>
          ))}
          <button class="link" type="button" onClick={() => onBegin(course.id)}>
            {t('practice_again')}
          </button>
        </div>
      </section>
      {course.id === 'lesson' && <Lesson step={step} known={known} course={course} onDays={onDays} onBegin={onBegin} />}
      <ClockBar course={course} onDays={onDays} />
      <div class="practice__stage">
        <section class="practice__window" aria-label={t('practice_window')}>
          <ToolbarPicture badge={known.badge} title={title} />
          {screen ? (
            <iframe
              key={run}
              class="practice__rms"
              title={t('practice_frame')}
              src={screen}
              onLoad={({ currentTarget }) => onScreen(currentTarget)}
            />
          ) : (
            <div class="practice__rms" />
          )}
        </section>
        <div class="practice__popup">
          <Popup key={run} known={known} place={place} actions={actions} inTab={true} list={list} />
        </div>
      </div>
    </div>
  );
}
