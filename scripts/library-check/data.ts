/** The invented products that every component lists, and what a person reads in each row. */

import { SECRETS } from '../../test/support/pages/secrets.ts';
import type { Column, Row } from './wishes.ts';

export const COLUMNS: readonly Column[] = [
  { key: 'product', title: '製品名', width: 200 },
  { key: 'company', title: '開発会社', width: 200 },
  { key: 'state', title: '状態', width: 170 },
  { key: 'expiry', title: '有効期限', width: 150 },
  { key: 'details', title: '詳細', width: 90 },
];

/** The state that each text means. */
const STATES: Readonly<Record<string, string>> = {
  利用中: 'active',
  承認待ち: 'awaiting-approval',
  '利用中 更新あり': 'active-with-update',
  有効期限切れ: 'expired',
  停止中: 'stopped',
  審査保留: 'unknown',
};

const row = (product: string, company: string, state: string, expiry: string): Row => ({
  product,
  company,
  state,
  expiry,
  details: '確認',
});

export const FEW: readonly Row[] = [
  row('ことり受注', '小鳥企画株式会社', '利用中', '2027/01/15'),
  row('みほん倉庫くん', '株式会社見本物流', '承認待ち', '2027/02/03'),
  row('ねふだ管理', 'ねふだ工房', '利用中 更新あり', '2026/12/05'),
  row('はこぶね出荷', '箱舟システム合同会社', '利用中', '2026/11/30'),
  row('ためし分析', '試作研究所', '有効期限切れ', '2026/10/31'),
  row('あおなみ連携', '株式会社青波開発', '停止中', '2026/09/12'),
  row('OrderManagerPro', 'Mihon Software', '承認待ち', '2027/02/20'),
  row('しおり在庫 2.0', '栞技研', '審査保留', '2026/12/28'),
];

const NAMES = ['受注', '在庫', '出荷', '分析', '連携'];

/** Two hundred of them, each with its own name, company and day. */
export const MANY: readonly Row[] = Array.from({ length: 200 }, (_, index) => {
  const day = Temporal.PlainDate.from('2026-12-01').add({ days: index });
  const state = Object.keys(STATES)[index % 3] ?? '';
  return row(
    `見本${NAMES[index % NAMES.length]}${index + 1}号`,
    `見本開発${index + 1}`,
    state,
    day.toString().replaceAll('-', '/'),
  );
});

/** The labels and values of the detail screen of the first product. */
export const PAIRS: readonly (readonly [string, string])[] = [
  ['製品名', 'ことり受注'],
  ['開発会社', '小鳥企画株式会社'],
  ['状態', '利用中'],
  ['ライセンスキー', SECRETS.licenseKey],
  ['発行日', '2026/10/17'],
  ['有効期限', '2027/01/15'],
];

export interface Truth {
  readonly product: string;
  readonly company: string;
  readonly state: string;
  readonly stateText: string;
  /** `YYYY-MM-DD` */
  readonly expiresOn: string;
  /** As printed. */
  readonly expiry: string;
}

/** What a person reads of each product, by its name. */
export const TRUTHS: ReadonlyMap<string, Truth> = new Map(
  [...FEW, ...MANY].map(({ product, company, state, expiry }) => [
    product,
    {
      product,
      company,
      state: STATES[state] ?? 'unknown',
      stateText: state,
      expiresOn: expiry.replaceAll('/', '-'),
      expiry,
    },
  ]),
);
