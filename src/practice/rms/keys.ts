/** The invented keys of the two courses, as the invented RMS lists them. */

import type { CourseId } from '../course.ts';

/** A key of the invented shop. */
export interface PracticeKey {
  readonly product: string;
  /** As the list prints it. */
  readonly developer: string;
  readonly state: '利用中' | '利用中 更新あり' | '承認待ち' | '停止中' | '審査保留';
  /** Its last day, counted from the first day of the course. Text is shown as it is. Absent if there is none yet. */
  readonly ends?: number | string;
}

const OWN = '店舗様';

/** The lesson's product. Its steps with the vendor are real; all the others are invented. */
export const LESSON_PRODUCT = 'ネクストエンジン';

export const KEYS: Readonly<Record<CourseId, readonly PracticeKey[]>> = {
  lesson: [
    { product: '自店舗利用', developer: OWN, state: '利用中', ends: 86 },
    { product: LESSON_PRODUCT, developer: '見本ソフト株式会社', state: '利用中', ends: 20 },
    { product: 'ことり分析', developer: 'ことり工房', state: '利用中', ends: 61 },
  ],
  all: [
    { product: '自店舗利用', developer: OWN, state: '利用中', ends: 86 },
    { product: LESSON_PRODUCT, developer: '見本ソフト株式会社', state: '利用中', ends: 6 },
    { product: 'はこぶね在庫', developer: 'はこぶね株式会社', state: '利用中', ends: 3 },
    { product: 'らくらくライン', developer: 'らくらく商会', state: '利用中 更新あり', ends: 27 },
    { product: 'ことり分析', developer: 'ことり工房', state: '承認待ち' },
    { product: 'つばめ発送', developer: 'つばめ企画', state: '利用中', ends: -2 },
    { product: '配送メモ', developer: 'メモ帳製作所', state: '停止中', ends: 12 },
    { product: 'ねふだ管理', developer: 'ねふだ企画', state: '審査保留', ends: 52 },
    { product: 'ひなた集計', developer: 'ひなた商店', state: '利用中', ends: '別途ご案内' },
  ],
};

/** The invented shop, as its screens name it. */
export const SHOP = { url: 'mihon-renshu', name: '見本の練習店' };
