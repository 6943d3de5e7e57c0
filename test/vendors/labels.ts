/**
 * Every label that the words of a vendor may quote: what is not in here was not seen in any source, and would be
 * invented. The names in brackets are those of the sources (docs/rms.md, "Sources").
 */

/** Of RMS (docs/rms.md, "The page of one product"). */
export const ON_RMS: readonly string[] = ['店舗様', 'serviceSecret', 'ライセンスキー'];

/** Of each vendor's own screen, with the names of the sources. */
export const AT_VENDOR: Readonly<Record<string, readonly string[]>> = {
  // [NE-10051][SEED]
  'next-engine': ['設定', '基本', 'API', 'ライセンスキー', '設定を保存'],
  // The way from [GOQ], the field from [GOQ-B]
  goqsystem: ['受注管理', '各種設定', 'モール詳細設定', '楽天店舗', 'RMS Service Squareライセンスキー'],
  // [TMP]
  tempostar: [
    '設定',
    '連携ショップ基本設定',
    '楽天SKU',
    '(在庫)',
    '(受注)',
    '(商品)',
    'licenseKey',
    '接続確認',
    '更新',
  ],
  // [LOG]
  logiless: ['serviceSecret', 'licenseKey'],
  // [ECT]
  'ec-tencho': [
    '申込管理',
    '店舗管理',
    '店舗',
    '編集',
    'ライセンスキー変更',
    'AUTH ID',
    '実行',
    '接続チェック',
    'チェック',
    'ライセンスキーの先頭の店舗IDが不正です',
  ],
  // [LMAIL]
  lmail: [
    '基本情報設定',
    'オーダー取込み設定',
    '現在のライセンスキーを取得',
    'APIライセンスキーを正しく設定しました。',
  ],
  // [BOSS-S]
  boss: ['ショップ管理', 'API接続設定', '詳細'],
};

/** Addresses of manuals (docs/rms.md, "Sources"). */
export const MANUALS: readonly string[] = [
  'https://manual.next-engine.net/main/stock/stk_settei-unyou/zaiko_rakuten/10051/',
  'https://goqsystem.com/blog/15827',
  'https://support.logiless.com/platforms/marketplace/rakuten/rakuten-api/',
  'https://ec-tencho.liveagent.jp/466888-楽天APIの更新',
  'https://lmail.mqm.co.jp/BlogDetail.aspx?id=12078a42-451e-43de-a15b-7523cdb581a6',
  'https://manual.boss-oms.jp/procedure/management_setting/shop_list/',
];

/** The labels that a text quotes: each part of a way in `**…**`, and each word in 「…」. */
export function labelsIn(text: string): string[] {
  return [...text.matchAll(/\*\*([^*]+)\*\*|「([^」]+)」/g)].flatMap(
    ([, way, word]) => way?.split(' > ') ?? word ?? [],
  );
}
