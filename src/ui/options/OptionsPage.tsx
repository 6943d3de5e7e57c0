/** The options: a panel for each thing that can be checked or chosen, and a table of contents beside them. */

import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../browser/text.ts';
import type { ShopId } from '../../domain/facts/license-id.ts';
import { CalendarPanel } from '../calendar/CalendarPanel.tsx';
import { ClosingPanel } from '../calendar/ClosingPanel.tsx';
import { SalesPanel } from '../calendar/SalesPanel.tsx';
import { CopiesPanel } from '../exchange/CopiesPanel.tsx';
import type { Exchange } from '../exchange/exchange.ts';
import { SaidLine } from '../home/Notices.tsx';
import { Icon, type IconName } from '../pieces/Icon.tsx';
import { usePress } from '../pieces/use-press.ts';
import type { Actions } from '../popup/actions.ts';
import type { Known } from '../popup/view.ts';
import { choosing, type OptionsPlanning, type PanelProps, REMINDERS } from '../reminders/planning.ts';
import { RemindersPanel } from '../reminders/RemindersPanel.tsx';
import { ShopsPanel } from '../shops/ShopsPanel.tsx';
import { ReadingPanel } from './ReadingPanel.tsx';

export interface OptionsProps {
  readonly known: Known;
  /** There is only one place: going anywhere else from a shop closes it. */
  readonly actions: Omit<Actions, 'go'>;
  /** The address of the list on RMS. */
  readonly list: string;
  readonly planning: OptionsPlanning;
  readonly exchange: Exchange;
}

/** A new panel is a row here and a component below. */
const CONTENTS: readonly { id: string; title: MessageKey; icon: IconName }[] = [
  { id: REMINDERS, title: 'reminders_title', icon: 'bell' },
  { id: 'closing', title: 'closing_title', icon: 'rest' },
  { id: 'sales', title: 'sales_title', icon: 'sale' },
  { id: 'calendar', title: 'calendar_title', icon: 'calendar' },
  { id: 'reading', title: 'check_title', icon: 'eye' },
  { id: 'shops', title: 'options_shops', icon: 'shop' },
  { id: 'copies', title: 'copies_title', icon: 'save' },
];

export function OptionsPage({ known, actions, list, planning, exchange }: OptionsProps) {
  const [openShop, setOpenShop] = useState<ShopId>();
  const all: Actions = { ...actions, go: () => setOpenShop(undefined) };
  const { said, press, undo, keep } = usePress(all);
  const panel: PanelProps = {
    planning,
    choose: choosing(planning.change, keep),
    readOnly: known.sight.newerData,
  };
  return (
    <>
      <header class="options__bar">
        <p class="brand">
          <img src="/icons/icon.svg" alt="" />
          {t('extension_name')}
        </p>
        <h1>{t('options_title')}</h1>
      </header>
      <div class="options">
        <nav class="options__contents" aria-label={t('options_contents')}>
          {CONTENTS.map(({ id, title, icon }) => (
            <a key={id} href={`#${id}`}>
              <Icon name={icon} />
              {t(title)}
            </a>
          ))}
        </nav>
        <main class="options__panels">
          <SaidLine said={said} />
          {known.sight.newerData && (
            <p class="notice">
              <Icon name="info" />
              <span>{t('popup_next_newer_why')}</span>
            </p>
          )}
          <RemindersPanel {...panel} known={known} />
          <ClosingPanel {...panel} known={known} />
          <SalesPanel {...panel} />
          <CalendarPanel planning={planning} known={known} list={list} />
          <ReadingPanel known={known} list={list} onOpen={actions.open} />
          <ShopsPanel known={known} actions={all} press={press} undo={undo} open={openShop} onOpen={setOpenShop} />
          <CopiesPanel exchange={exchange} known={known} readOnly={panel.readOnly} />
        </main>
      </div>
    </>
  );
}
