/** What would change with a copy, to be read before anything does: then it is taken over, or left. */

import { useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import type { Day } from '../../domain/days/day.ts';
import type { CopyPreview } from '../../domain/exchange/preview.ts';
import { changeLines } from '../../words/exchange/change-lines.ts';
import { unreadWords } from '../../words/exchange/copy-words.ts';
import { momentText } from '../../words/say/dates.ts';
import { useKeptFocus } from '../pieces/focus.ts';
import { Icon } from '../pieces/Icon.tsx';
import { SettingsChoice } from './SettingsChoice.tsx';

interface CopyPreviewBoxProps {
  readonly preview: CopyPreview;
  readonly today: Day;
  /** `takesSettings`: its settings take the place of those here. */
  readonly onTake: (takesSettings: boolean) => Promise<void>;
  readonly onLeave: () => void;
}

export function CopyPreviewBox({ preview, today, onTake, onLeave }: CopyPreviewBoxProps) {
  const { copy, hasNews, changes, after, settings, isUnsure } = preview;
  const [taking, setTaking] = useState(false);
  const [isTicked, setTicked] = useState(settings !== undefined && !settings.isChosen);
  const takesSettings = settings !== undefined && isTicked;
  const canTake = hasNews || takesSettings;
  const heading = useKeptFocus<HTMLHeadingElement>(`${copy.exportedAt}`, true);
  const unread = unreadWords(copy.unread);
  const take = () => {
    setTaking(true);
    void onTake(takesSettings).finally(() => setTaking(false));
  };
  return (
    <section class="copy-preview" aria-labelledby="copy-preview-title">
      <h3 id="copy-preview-title" ref={heading} tabIndex={-1}>
        {t('copies_of', momentText(copy.exportedAt, today))}
      </h3>
      <p>{t(hasNews ? 'copies_not_yet' : 'copies_no_news')}</p>
      {hasNews && (
        <dl class="copy-preview__lines">
          {changeLines(changes, after).map(({ label, value, items }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {value}
                {items && (
                  <ul>
                    {items.map(({ name, words }) => (
                      <li key={name}>
                        <b>{name}</b>
                        {words.map((piece) => (
                          <span key={piece}> {piece}</span>
                        ))}
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {settings && <SettingsChoice settings={settings} isTicked={isTicked} onTick={setTicked} />}
      {unread.length > 0 && (
        <div class="copy-preview__unread">
          <p>
            <b>{t('copies_unread')}</b>
          </p>
          <ul>
            {unread.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p class="muted">{t('copies_unread_left')}</p>
        </div>
      )}
      {hasNews && isUnsure && (
        <p class="copy-preview__unsure">
          <Icon name="info" />
          <span>{t('copies_unnamed')}</span>
        </p>
      )}
      <p class="copy-preview__presses">
        {(hasNews || settings) && (
          <button class="button" type="button" disabled={taking || !canTake} onClick={take}>
            {t('copies_take')}
          </button>
        )}
        <button class="button button--quiet" type="button" disabled={taking} onClick={onLeave}>
          {t(hasNews || settings ? 'copies_leave' : 'copies_close')}
        </button>
      </p>
    </section>
  );
}
