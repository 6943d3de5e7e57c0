/** Whether the settings of a copy take the place of those here: in what they differ, and a tick that decides. */

import { t } from '../../browser/text.ts';
import type { OtherSettings } from '../../domain/exchange/preview.ts';
import { settingsLines } from '../../words/exchange/settings-lines.ts';

interface SettingsChoiceProps {
  readonly settings: OtherSettings;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

export function SettingsChoice({ settings: { here, there }, isTicked, onTick }: SettingsChoiceProps) {
  return (
    <div class="copy-preview__settings">
      <p>{t('copies_settings')}</p>
      <dl class="copy-preview__lines">
        {settingsLines(here, there).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <label class="choice">
        <input
          type="checkbox"
          name="takes-settings"
          checked={isTicked}
          onChange={({ currentTarget: { checked } }) => onTick(checked)}
        />
        <span>
          {t('copies_settings_take')} <span class="muted">{t('copies_settings_about')}</span>
        </span>
      </label>
    </div>
  );
}
