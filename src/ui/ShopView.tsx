/** What the user may say of a shop: its name and colour, that it is the same as another, and that it is to be forgotten. */

import { t } from '../browser/text.ts';
import type { ShopChoice } from '../words/names.ts';
import { ForgetShop } from './ForgetShop.tsx';
import { useKeptFocus } from './focus.ts';
import { JoinShop } from './JoinShop.tsx';
import { SaidLine } from './Notices.tsx';
import { HOME } from './place.ts';
import { ShopForm } from './ShopForm.tsx';
import { ViewHead } from './ViewHead.tsx';
import type { ViewProps } from './view.ts';

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
