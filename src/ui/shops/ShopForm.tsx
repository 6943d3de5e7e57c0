/** The form for a shop's name and colour, in the popup and in the options. */

import { useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../browser/text.ts';
import { SHOP_COLOURS, type ShopColour } from '../../domain/facts/facts.ts';
import { describeShop } from '../../domain/today/commands.ts';
import type { ShopChoice } from '../../words/say/names.ts';
import { nameProblem } from '../forms/check-form.ts';
import { TypedForm } from '../forms/TypedForm.tsx';
import { Field } from '../pieces/Field.tsx';
import { ShopDot } from '../pieces/ShopDot.tsx';
import { HOME } from '../popup/place.ts';
import type { ViewProps } from '../popup/view.ts';

type ShopFormProps = Pick<ViewProps, 'known' | 'press'> & { readonly shop: ShopChoice };

const COLOURS: Record<ShopColour, MessageKey> = {
  indigo: 'shop_indigo',
  teal: 'shop_teal',
  amber: 'shop_amber',
  rose: 'shop_rose',
  sky: 'shop_sky',
  moss: 'shop_moss',
};

export function ShopForm({ shop, known, press }: ShopFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<'form_name_key'>();

  const save = () => {
    if (!form.current) return;
    const data = new FormData(form.current);
    const label = String(data.get('label') ?? '').trim();
    const wrong = label !== '' && nameProblem(label) !== undefined;
    setProblem(wrong ? 'form_name_key' : undefined);
    if (wrong) return;
    const colour = SHOP_COLOURS.find((one) => one === data.get('colour'));
    press(
      describeShop(shop.id, shop.told, { label, ...(colour && { colour }) }),
      t('shop_said', label || shop.label),
      HOME,
    );
  };

  return (
    <TypedForm class="form" form={form} onSend={save}>
      <Field
        name="label"
        label={t('shop_label')}
        hint={t('shop_label_hint')}
        problem={problem && t(problem)}
        initial={shop.told?.label ?? shop.shop.name}
        optional
      />
      <fieldset class="form__field shop-colours">
        <legend class="form__label">{t('shop_colour')}</legend>
        <label class="choice">
          <input type="radio" name="colour" value="" defaultChecked={!shop.told?.colour} />
          {t('shop_no_colour')}
        </label>
        {SHOP_COLOURS.map((colour) => (
          <label class="choice" key={colour}>
            <input type="radio" name="colour" value={colour} defaultChecked={shop.told?.colour === colour} />
            <ShopDot colour={colour} />
            {t(COLOURS[colour])}
          </label>
        ))}
      </fieldset>
      <div class="form__actions">
        <button class="button" type="submit" disabled={known.sight.newerData}>
          {t('shop_save')}
        </button>
      </div>
    </TypedForm>
  );
}
