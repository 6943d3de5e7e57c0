/** The footer of the steps: how old they are, and what else can be said about this key. */

import { t } from '../../browser/text.ts';
import { dayFromText } from '../../domain/days/day.ts';
import { typedUntil } from '../../domain/today/key-facts.ts';
import { awayOrInUse } from '../../domain/today/offers.ts';
import { sayingWords } from '../../words/popup/offer-words.ts';
import { dayWithYear } from '../../words/say/dates.ts';
import { Icon } from '../pieces/Icon.tsx';
import type { StepsViewProps } from '../popup/view.ts';

export function StepsFoot({ one, known, actions, press, inTab, planning }: StepsViewProps) {
  const { license } = one;
  const readOn = dayFromText(known.vendors.stepsOf(license.destination).sourceReadOn ?? '');
  const source = readOn ? [t('steps_source', dayWithYear(readOn))] : [];
  const use = awayOrInUse(one);
  const { label, said } = sayingWords(use, one, known.today);
  return (
    <footer class="popup__foot">
      <p class="popup__checked">{[...source, t('steps_no_keys')].join(' ・ ')}</p>
      <nav class="foot-actions" aria-label={t('popup_more')}>
        {!inTab && (
          <button class="foot-button" type="button" onClick={() => actions.keepOpen(license.id)}>
            <Icon name="tab" />
            {t('steps_keep_open')}
          </button>
        )}
        {/* Where there is a sheet (StepsSheet.tsx): a popup cannot be printed, and the practice has none. */}
        {inTab && planning && (
          <button class="foot-button" type="button" onClick={() => window.print()}>
            <Icon name="print" />
            {t('steps_print')}
          </button>
        )}
        {typedUntil(one) && (
          <button class="foot-button" type="button" onClick={() => actions.go({ at: 'form', id: license.id })}>
            <Icon name="calendar" />
            {t('steps_correct_date')}
          </button>
        )}
        <button
          class="foot-button"
          type="button"
          disabled={known.sight.newerData}
          onClick={() => press(use.command, said)}
        >
          <Icon name={use.is === 'in-use' ? 'eye' : 'rest'} />
          {label}
        </button>
      </nav>
    </footer>
  );
}
