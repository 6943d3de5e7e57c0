/** The invented stories behind the pictures: what is stored before each one is taken. */

import {
  dayFromToday,
  type Sight,
  type SightBrief,
  said,
  sights,
  ago as storedAgo,
} from '../../test/support/stored.ts';

const AONAMI = { url: 'mihon-aonami', number: '000000', name: 'あおなみ雑貨店' };
const KOMOREBI = { url: 'mihon-komorebi', number: '000001', name: 'こもれび食品' };

interface Brief extends Pick<SightBrief, 'ends' | 'state' | 'family'> {
  /** How many days ago it was first and last seen. */
  readonly ago?: number;
}

/** One product as a list of this shop showed it. */
export const product = (name: string, { ago = 0, ...brief }: Brief, shop = AONAMI): Sight => [
  name,
  { ...brief, last: ago, shop },
];

const CALM = [
  product('Lmail', { ends: 41 }),
  product('EC-UP', { ends: 55 }),
  product('自店舗利用', { ends: 86, family: 'own-shop' }),
];

/** By picture name. */
export const STORIES: Readonly<Record<string, Record<string, unknown>>> = {
  empty: {},
  calm: sights(...CALM, product('ネクストエンジン', { ends: 74 })),
  soon: sights(...CALM, product('ネクストエンジン', { ends: 6 })),
  today: sights(...CALM, product('ネクストエンジン', { ends: 0 })),
  expired: sights(...CALM, product('ネクストエンジン', { ends: -2, ago: 20 })),
  handover: sights(
    ...CALM,
    product('ネクストエンジン', { ends: 6, ago: 20 }),
    product('ネクストエンジン', { ends: 90 }),
  ),
  approval: sights(...CALM, product('ことり分析', { state: 'awaiting-approval' })),
  update: sights(...CALM, product('らくらくライン', { ends: 27, state: 'active-with-update' })),
  unknown: sights(...CALM, product('ねふだ管理', {})),
  // The browser was closed for five days, over two of the reminders.
  away: {
    ...sights(...CALM, product('ネクストエンジン', { ends: 6, ago: 9 })),
    ran: { last: storedAgo(0), away: { since: storedAgo(6), back: storedAgo(0) } },
  },
};

/** The self-check of one kind of screen, that many days ago. */
function look(screen: string, ago: number, found: { rows?: number; unclear?: number; state?: boolean } = {}) {
  const { rows = 0, unclear = 0, state = rows > 0 } = found;
  const at = storedAgo(ago, 4);
  return { [`looked:${screen}`]: { screen, columns: { state, expiry: rows > 0 }, rows, unclear, at } };
}

/** Two shops, each with a name and a colour, and three self-checks that each say something different. */
const TWO_SHOPS = {
  ...sights(
    ...CALM,
    product('ネクストエンジン', { ends: 74 }),
    product('ネクストエンジン', { ends: 52, ago: 1 }, KOMOREBI),
    product('GoQSystem', { ends: 61, ago: 1 }, KOMOREBI),
  ),
  'shop:mihon-aonami': said(9, { label: 'あおなみ雑貨店', colour: 'teal' }),
  'shop:mihon-komorebi': said(9, { label: 'こもれび食品', colour: 'amber' }),
  ...look('product-list', 0, { rows: 4 }),
  ...look('product-detail', 2, { rows: 1, unclear: 1, state: false }),
  ...look('login', 1),
};

/** The same with what can be chosen in the options: a season and days off, a sale, a key that expires in it. */
export const CHOSEN = {
  ...TWO_SHOPS,
  ...sights(product('ことり分析', { ends: 14 }, KOMOREBI)),
  settings: {
    closing: {
      seasons: ['new-year'],
      spans: [{ from: dayFromToday(20), to: dayFromToday(21), label: '棚卸し' }],
    },
    sales: [{ from: dayFromToday(10), to: dayFromToday(17), label: 'みほんSALE' }],
  },
};

/** Only a stopped key, which no longer counts: the badge is empty. */
export const NOTHING_COUNTS = sights(product('ねふだ管理', { ends: 20, state: 'stopped' }));

/** What was seen before the list in the first picture, so that it shows an ended key and an unregistered one. */
export const BEFORE_THE_LIST = sights(['GoQSystem', { ends: 3, last: 20 }], ['ことり分析', { ends: -2, last: 20 }]);
