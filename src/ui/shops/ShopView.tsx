/** The settings of a shop: its name and colour, joining it with another, and forgetting it. */

import { t } from '../../browser/text.ts';
import type { ShopChoice } from '../../words/say/names.ts';
import { SaidLine } from '../home/Notices.tsx';
import { useKeptFocus } from '../pieces/focus.ts';
import { ViewHead } from '../pieces/ViewHead.tsx';
import { HOME } from '../popup/place.ts';
import type { ViewProps } from '../popup/view.ts';
import { ForgetShop } from './ForgetShop.tsx';
import { JoinShop } from './JoinShop.tsx';
import { ShopForm } from './ShopForm.tsx';

interface ShopViewProps extends ViewProps {
  readonly shop: ShopChoice;
}

export function ShopView(props: ShopViewProps) {
  const { shop, actions, said, moved } = props;
  const heading = useKeptFocus<HTMLHeadingElement>(shop.id, moved);

  return (
    <>
      <ViewHead title={t('shop_title')} under={shop.label} heading={heading} onBack={() => actions.go(HOME)} />
      <main class="popup__body">
        <SaidLine said={said} />
        <ShopForm {...props} />
        <JoinShop {...props} />
        <ForgetShop {...props} />
      </main>
    </>
  );
}
