/** What is said of this key, and when: あとで where it may wait, and whether the product is spoken of at all. */

import { t } from '../../browser/text.ts';
import { daysLeft } from '../../domain/days/day.ts';
import { isMuted, withMuted } from '../../domain/reminders/choices.ts';
import { type SnoozeChoice, snooze, snoozeChoices, snoozeDay, snoozedUntil } from '../../domain/reminders/snooze.ts';
import { snoozeWords } from '../../words/reminders/notice.ts';
import { dayText } from '../../words/say/dates.ts';
import { nameAmong } from '../../words/say/names.ts';
import { Icon } from '../pieces/Icon.tsx';
import type { StepsViewProps } from '../popup/view.ts';
import type { Choose, Planning } from './planning.ts';

type KeyRemindersProps = Pick<StepsViewProps, 'one' | 'press' | 'known'> & {
  readonly planning: Planning;
  readonly choose: Choose;
};

export function KeyReminders(props: KeyRemindersProps) {
  const { one, known, planning, choose } = props;
  const { id } = one.license;
  const { keys, idOf, sight } = known;
  const name = nameAmong(keys, one.license);
  const muted = isMuted(planning.settings.reminders, id, idOf);
  const { settings, isWorkingDay } = planning;
  const choices = snoozeChoices(one, { today: known.today, settings: settings.reminders, isWorkingDay });
  const title = muted ? 'key_reminders_muted' : choices.length > 0 ? 'snooze_label' : 'reminders_title';
  const mute = () =>
    choose(
      'reminders',
      (now) => withMuted(now, id, !muted, idOf),
      t(muted ? 'muted_said_spoken' : 'muted_said_muted', name),
    );
  return (
    <section class="key-reminders" aria-label={t('reminders_title')}>
      <p class="key-reminders__title">
        <Icon name="bell" />
        <span>{t(title)}</span>
      </p>
      {!muted && choices.length > 0 && <Snooze {...props} choices={choices} />}
      <button class="link" type="button" disabled={sight.newerData} onClick={mute}>
        {t(muted ? 'key_reminders_speak' : 'key_reminders_mute')}
      </button>
    </section>
  );
}

type SnoozeProps = KeyRemindersProps & { readonly choices: readonly SnoozeChoice[] };

/** 明日まで, 次の営業日まで; or until when it waits. */
function Snooze({ one, press, known, planning: { isWorkingDay }, choices }: SnoozeProps) {
  const { today, sight } = known;
  const until = snoozedUntil(one, today);
  const name = nameAmong(known.keys, one.license);
  if (until && daysLeft(today, until) > 0) {
    return (
      <>
        <span>{t('snooze_until', dayText(until, today))}</span>
        <button
          class="link"
          type="button"
          disabled={sight.newerData}
          onClick={() => press(snooze(one, today), t('snooze_said_back', name))}
        >
          {t('snooze_back')}
        </button>
      </>
    );
  }
  const wait = (choice: SnoozeChoice) => {
    const day = snoozeDay(choice, today, isWorkingDay);
    press(snooze(one, day), t('snooze_said', name, dayText(day, today)));
  };
  return (
    <fieldset class="key-reminders__wait" aria-label={t('snooze_label')}>
      {choices.map((choice) => (
        <button
          class="button button--quiet button--small"
          type="button"
          key={choice}
          disabled={sight.newerData}
          onClick={() => wait(choice)}
        >
          {snoozeWords(choice, snoozeDay(choice, today, isWorkingDay), today)}
        </button>
      ))}
    </fieldset>
  );
}
