/** 「まだ使っていますか」: yes counts the key from now on, no puts it away. */

import { t } from '../../browser/text.ts';
import type { License } from '../../domain/keys/licenses.ts';
import { putAway } from '../../domain/today/commands.ts';
import type { Press } from '../popup/actions.ts';

interface YesNoProps {
  readonly license: License;
  readonly press: Press;
  readonly readOnly: boolean;
}

export function YesNo({ license, press, readOnly }: YesNoProps) {
  const answer = (stillUsed: boolean) =>
    press(putAway(license, !stillUsed), t(stillUsed ? 'popup_said_used' : 'popup_said_away', license.product));
  return (
    <fieldset class="yes-no" aria-label={t('popup_next_still_used', license.product)}>
      <button class="button button--quiet" type="button" disabled={readOnly} onClick={() => answer(true)}>
        {t('popup_yes')}
      </button>
      <button class="button button--quiet" type="button" disabled={readOnly} onClick={() => answer(false)}>
        {t('popup_no')}
      </button>
    </fieldset>
  );
}
