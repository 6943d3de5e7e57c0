/** The popup as a whole: the view of the current place, and what was just recorded. */

import { useRef } from 'preact/hooks';
import { DateForm } from '../forms/DateForm.tsx';
import { HomeView } from '../home/HomeView.tsx';
import { ProductNames } from '../pieces/Marked.tsx';
import { usePress } from '../pieces/use-press.ts';
import type { AwayCardProps } from '../reminders/AwayCard.tsx';
import { choosing, type Planning } from '../reminders/planning.ts';
import { ReportView } from '../report/ReportView.tsx';
import { ShopView } from '../shops/ShopView.tsx';
import { StepsView } from '../steps/StepsView.tsx';
import type { Actions } from './actions.ts';
import { hashOf, type PopupPlace } from './place.ts';
import type { Known, PageUnder } from './view.ts';

export interface PopupProps {
  readonly known: Known;
  readonly place: PopupPlace;
  readonly actions: Actions;
  /** Laid out as a card in its own tab. */
  readonly inTab: boolean;
  /** The address of the list on RMS. */
  readonly list: string;
  /** The page of RMS that it was opened over, if any. */
  readonly under?: PageUnder | undefined;
  /** Settings and calendar; absent in the practice, which reminds of nothing. */
  readonly planning?: Planning | undefined;
  /** Absent where the browser was not closed for long, or that was read already. */
  readonly away?: Omit<AwayCardProps, 'keys'> | undefined;
}

export function Popup({ known, place, actions, inTab, list, under, planning, away }: PopupProps) {
  const hash = hashOf(place);
  const begun = useRef(hash);
  const moved = useRef(false);
  if (hash !== begun.current) moved.current = true;

  const { said, press, undo, keep, hush } = usePress(actions);
  const go = (to: PopupPlace) => {
    hush();
    actions.go(to);
  };

  const shop = place.at === 'shop' ? known.shops.find(({ id }) => id === place.id) : undefined;
  const one = !('id' in place) ? undefined : known.keys.find(({ license }) => license.id === place.id);
  const view = {
    known,
    actions: { ...actions, go },
    press,
    said,
    moved: moved.current,
    inTab,
    list,
    under,
    planning: planning && { ...planning, choose: choosing(planning.change, keep) },
    away,
  };
  // The longest first: one may be the beginning of another.
  const names = known.keys.map(({ license }) => license.product).sort((a, b) => b.length - a.length);
  return (
    <ProductNames.Provider value={names}>
      <div class="popup" data-in-tab={inTab ? '' : undefined}>
        {place.at === 'form' ? (
          <DateForm key={hash} {...view} one={one} />
        ) : place.at === 'report' ? (
          <ReportView key={hash} {...view} />
        ) : shop ? (
          <ShopView key={hash} {...view} shop={shop} />
        ) : one ? (
          <StepsView key={hash} {...view} one={one} undo={undo} />
        ) : (
          <HomeView key="home" {...view} />
        )}
      </div>
    </ProductNames.Provider>
  );
}
