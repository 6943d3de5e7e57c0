/** お知らせする製品: those that are spoken of are ticked; the others are still counted. */

import { t } from '../../browser/text.ts';
import { isMuted, withMuted } from '../../domain/reminders/choices.ts';
import { nameAmong } from '../../words/say/names.ts';
import type { Known } from '../popup/view.ts';
import type { PanelProps } from './planning.ts';

type MutedProductsProps = PanelProps & { readonly known: Pick<Known, 'keys' | 'idOf'> };

export function MutedProducts({ known: { keys, idOf }, planning, choose, readOnly }: MutedProductsProps) {
  const { reminders } = planning.settings;
  if (keys.length === 0) return null;
  return (
    <fieldset class="spoken">
      <legend class="form__label">{t('muted_title')}</legend>
      <p class="fine">{t('muted_about')}</p>
      <div class="spoken__list">
        {keys.map(({ license }) => {
          const name = nameAmong(keys, license);
          return (
            <label class="choice" key={license.id}>
              <input
                type="checkbox"
                checked={!isMuted(reminders, license.id, idOf)}
                disabled={readOnly}
                onChange={({ currentTarget: { checked } }) =>
                  choose(
                    'reminders',
                    (now) => withMuted(now, license.id, !checked, idOf),
                    t(checked ? 'muted_said_spoken' : 'muted_said_muted', name),
                  )
                }
              />
              <span>{name}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
