/**
 * 「期限を自分で入力する」: the form (name and day) for a date that no screen shows; it refuses anything
 * like a key.
 */

import { useRef, useState } from 'preact/hooks';
import { t } from '../../browser/text.ts';
import { licenseIn, UNIDENTIFIED } from '../../domain/facts/license-id.ts';
import type { Family, ShopShown } from '../../domain/facts/reading.ts';
import type { License } from '../../domain/keys/licenses.ts';
import { lastDayKnown } from '../../domain/today/columns/urgency.ts';
import { typeDate } from '../../domain/today/commands.ts';
import type { KeyToday } from '../../domain/today/standing.ts';
import { dayText } from '../../words/say/dates.ts';
import type { ShopChoice } from '../../words/say/names.ts';
import { SaidLine } from '../home/Notices.tsx';
import { Choices, Field } from '../pieces/Field.tsx';
import { useKeptFocus } from '../pieces/focus.ts';
import { ViewHead } from '../pieces/ViewHead.tsx';
import { HOME } from '../popup/place.ts';
import type { ViewProps } from '../popup/view.ts';
import { checkForm, type Problems } from './check-form.ts';
import { DayField } from './DayField.tsx';
import { TypedForm } from './TypedForm.tsx';

interface DateFormProps extends ViewProps {
  /** The key whose date is entered; absent for a new one. */
  readonly one: KeyToday | undefined;
}

export function DateForm({ one, known, actions, press, said, moved }: DateFormProps) {
  const license = one?.license;
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<Problems>({});
  const heading = useKeptFocus<HTMLHeadingElement>('', moved);
  const shops = known.shops;

  const save = () => {
    if (!form.current) return;
    const { fields, text } = read(form.current);
    const checked = checkForm(
      {
        product: license?.product ?? text('product'),
        date: text('date'),
      },
      known.today,
    );
    setProblems(checked.problems);
    if (!checked.entry) {
      (checked.problems.product ? fields.product : fields.date)?.focus();
      return;
    }
    const choice = shops.find(({ id }) => id === text('shop')) ?? shops[0];
    const shop = choice?.shop ?? {};
    const family: Family = text('family') === 'own-shop' ? 'own-shop' : 'vendor';
    const entry = { ...checked.entry, shop, family, ...(license && ofLicense(license)) };
    const id = license?.id ?? licenseIn(choice?.id ?? UNIDENTIFIED, family, entry.product);
    const before = known.keys.find((other) => other.license.id === id)?.license.typedDays;
    press(
      typeDate({ ...entry, id }, before),
      t('popup_said_date', entry.product, dayText(entry.expiresOn, known.today)),
      HOME,
    );
  };

  return (
    <>
      <ViewHead title={t('form_title')} heading={heading} onBack={() => actions.go(HOME)} />
      <main class="popup__body">
        <SaidLine said={said} />
        <TypedForm class="form" form={form} onSend={save}>
          {license ? (
            <p class="form__product">{license.product}</p>
          ) : (
            <NewLicense shops={shops} problem={problems.product} />
          )}
          <DayField
            today={known.today}
            initial={one && lastDayKnown(one)}
            problem={problems.date}
            onTyped={() => setProblems(({ product }) => (product ? { product } : {}))}
          />
          <div class="form__actions">
            <button class="button" type="submit" disabled={known.sight.newerData}>
              {t('form_save')}
            </button>
            <button class="button button--quiet" type="button" onClick={() => actions.go(HOME)}>
              {t('form_cancel')}
            </button>
          </div>
        </TypedForm>
      </main>
      <footer class="popup__foot">
        <p class="popup__checked">{t('steps_no_keys')}</p>
      </footer>
    </>
  );
}

interface NewLicenseProps {
  readonly shops: readonly ShopChoice[];
  readonly problem: Problems['product'];
}

/**
 * Identifies a new license: product name, shop if there are several, and family, which is never guessed from the name.
 */
function NewLicense({ shops, problem }: NewLicenseProps) {
  return (
    <>
      <p class="muted">{t('form_lead')}</p>
      <Field name="product" label={t('form_product')} hint={t('form_product_hint')} problem={problem && t(problem)} />
      {shops.length > 1 && (
        <label class="form__field">
          <span class="form__label">{t('form_shop')}</span>
          <select class="select" name="shop">
            {shops.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <Choices
        name="family"
        legend={t('form_family')}
        choices={[
          { value: 'vendor', label: t('form_vendor'), hint: t('form_vendor_hint') },
          { value: 'own-shop', label: t('form_own'), hint: t('form_own_hint') },
        ]}
      />
    </>
  );
}

function ofLicense({ product, shop, family }: License): {
  product: string;
  shop: ShopShown;
  family: Family;
} {
  return { product, shop, family };
}

function read(form: HTMLFormElement) {
  const data = new FormData(form);
  const field = (name: string) => {
    const element = form.elements.namedItem(name);
    return element instanceof HTMLInputElement ? element : undefined;
  };
  return {
    fields: { product: field('product'), date: field('date') },
    text: (name: string) => String(data.get(name) ?? ''),
  };
}
