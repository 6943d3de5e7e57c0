/** The invented stories of the popup's pictures: what is stored when it is opened. */

import { todayInJapan } from '../../test/support/placeholders.ts';

const day = (days: number) => todayInJapan().add({ days }).toString();

interface Brief {
  readonly ends?: number;
  readonly state?: string;
  readonly family?: string;
  /** Seen first and last that many days ago. */
  readonly ago?: number;
}

/** One product as a list showed it. */
function product(name: string, { ends, state = 'active', family = 'vendor', ago = 0 }: Brief) {
  const at = `${day(-ago)}T00:12:00Z`;
  const date = ends === undefined ? {} : { expiresOn: day(ends) };
  return {
    [`seen:product-list:mihon-aonami/${family}/${name}:${date.expiresOn ?? 'none'}`]: {
      shop: { url: 'mihon-aonami', name: 'あおなみ雑貨店' },
      product: name,
      family,
      state,
      ...date,
      firstSeenAt: at,
      lastSeenAt: at,
    },
  };
}

const CALM = {
  ...product('Lmail', { ends: 41 }),
  ...product('EC-UP', { ends: 55 }),
  ...product('自店舗利用', { ends: 86, family: 'own-shop' }),
};

/** By the name of the picture. */
export const STORIES: Readonly<Record<string, Record<string, unknown>>> = {
  empty: {},
  calm: { ...CALM, ...product('ネクストエンジン', { ends: 74 }) },
  soon: { ...CALM, ...product('ネクストエンジン', { ends: 6 }) },
  today: { ...CALM, ...product('ネクストエンジン', { ends: 0 }) },
  expired: { ...CALM, ...product('ネクストエンジン', { ends: -2, ago: 20 }) },
  handover: {
    ...CALM,
    ...product('ネクストエンジン', { ends: 6, ago: 20 }),
    ...product('ネクストエンジン', { ends: 90 }),
  },
  approval: { ...CALM, ...product('ことり分析', { state: 'awaiting-approval' }) },
  update: { ...CALM, ...product('らくらくライン', { ends: 27, state: 'active-with-update' }) },
  unknown: { ...CALM, ...product('ねふだ管理', {}) },
};

/** Only what nobody counts on any more: the badge is empty. */
export const NOTHING_COUNTS = product('ねふだ管理', { ends: 20, state: 'stopped' });

/** What was seen before the list of the first picture, so that it shows an ended key and one that is not registered. */
export const BEFORE_THE_LIST = Object.fromEntries(
  Object.entries({
    ...product('GoQSystem', { ends: 3, ago: 20 }),
    ...product('ことり分析', { ends: -2, ago: 20 }),
  }).map(([key, value]) => [key.replace('mihon-aonami', 'unidentified'), { ...value, shop: {} }]),
);
