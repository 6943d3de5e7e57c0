/** The toolbar button as the browser would draw it on the practice's day, with its title written out. */

import { t } from '../browser/text.ts';
import type { Badge } from '../domain/today/badge.ts';

interface ToolbarPictureProps {
  readonly badge: Badge;
  readonly title: string;
}

export function ToolbarPicture({ badge, title }: ToolbarPictureProps) {
  return (
    <div class="toolbar-picture">
      <span class="toolbar-picture__address" aria-hidden="true">
        {t('practice_address')}
      </span>
      <p class="visually-hidden">{t('practice_badge', badge.text || t('practice_badge_none'))}</p>
      <span class="toolbar-picture__button" title={title} aria-hidden="true">
        <img src="/icons/icon.svg" alt="" />
        {badge.text && (
          <b class="toolbar-picture__badge" data-level={badge.level}>
            {badge.text}
          </b>
        )}
      </span>
      <p class="toolbar-picture__title">{title}</p>
    </div>
  );
}
