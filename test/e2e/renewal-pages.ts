/** The list of one product on RMS, as it stands on one day of a renewal. */

import { todayInJapan } from '../support/placeholders.ts';

export const ADDRESS = 'https://webservice.rms.rakuten.co.jp/merchant-portal/renewal-under-test';
const day = (days: number) => todayInJapan().add({ days });
/** As RMS prints it. */
const printed = (days: number) => day(days).toString().replaceAll('-', '/');

export interface Row {
  readonly product: string;
  readonly state?: string;
  readonly ends?: number;
}

/** A list of one product, as RMS shows it. */
export function listOf({ product, state = '利用中', ends }: Row): string {
  const cells = [product, state, ends === undefined ? '-' : printed(ends), '<a href="#">確認</a>'];
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>見本</title><body><h2>利用製品一覧</h2><table><tr><th>製品名</th><th>状態</th><th>有効期限</th><th>詳細</th></tr><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table></body></html>`;
}
