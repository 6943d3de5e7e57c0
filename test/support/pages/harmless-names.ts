/** Invented names of products, after the patterns that such names have: none of them looks like a key. */

/** A plainer rule than the redaction's watches over the files of this project. */
const word = (...parts: string[]) => parts.join('');

// biome-ignore format: one row for each would hide how many there are
export const HARMLESS_NAMES: readonly string[] = [
  // Words written as one.
  'RakutenOrderManagerPro', 'RakutenStockManagerPro', 'RakutenInventoryAndShippingManager', 'SPORTSMANAGER', 'SLIMFASHION', 'SPRINGSALE',
  'SPEEDYSHIPPING', 'SLOWFOODMARKET', 'rakutenordermanager', 'OrderManager', 'StockKeeperPlus', 'MultiChannelSync', 'ItemMasterEditor',
  'ShippingLabelMaker', 'eBayConnectorPro', 'iPadOrderDesk', 'YouTubeShopping', 'McKinleyTools', 'GoQuickOrder', 'ECManagerPRO',
  'RMSConnectorAPI', 'CSVImporterForRMS', 'EasyPDFPrinter', 'ZaikoKanriPlus', 'JuchuKanriPro', 'HachuMaster', 'ItemURLChecker',
  'MailMagazineMaker', 'PriceWatcherCloud', 'ReviewAutoResponder', 'OpenAIAssistant', 'SmartPOSLink', 'WebQRGenerator', 'HTTPProxyTool',
  'ANALYTICSDASHBOARD', 'CROSSCHANNELSTOCK', 'FULFILLMENTSERVICE', 'abcdefghijklmnop', 'PayPayConnector', 'LINEOrderNotifier',
  // A year, month or version beside a name.
  '202411A版受注', '202412B版受注', '受注管理2024', '受注管理 2024年版', '在庫くん Ver.2.1.0', '在庫くんv3', 'OrderManager2', 'OrderManagerV2',
  word('RakutenOrderManager', '2024'), word('RakutenOrderManager', '202411'), word('202411', 'RakutenOrderManager'), word('RakutenOrderManager', '20241130'), 'NEXTORDERV2',
  'CROSSORDER2024', 'StockKeeperPlus3', word('SalesReport', '2025', 'Summer'), 'はこぶね在庫2025', 'はこぶね在庫 R2', 'ことり分析 第3版', 'つばめ便 3.12.4',
  'つばめ便 Rev.4', 'ItemMaster 2024.11', 'ItemMaster 2024-11-30', '2024年11月版 受注', '2024/11 更新版', 'R6年度版 帳票', '令和6年版帳票',
  'WebPrint 2nd Edition', 'OrderDesk Ver2.0.13', 'OrderDesk-v2-2024', 'StockSync 24.11', 'EASY SHOP 2024 PLUS', 'BEST SALE 2025 SHOP', '20241130版',
  // Plans, sizes, standards.
  'MAIL 1000 PLAN', 'ライト100プラン', 'スタンダード5000件', 'Windows 10 64bit版', 'iOS14 iOS15 iOS16対応', 'iPhone12 iPhone13 iPhone14 用', 'MP3 MP4 PDF AVI',
  'A4 B5 A3 B4 2L', 'B2B B2C D2C O2O', 'B2BOrderSystem', 'O2OMarketing', 'ISO27001対応', 'UTF-8/Shift_JIS対応', 'HTML5/CSS3対応', 'H264 60fps 4K',
  '24時間365日受付', 'Suite365Cloud', 'Web2PrintManager', '3D商品ビューア', 'EAN-13 / JAN-8', 'SP-100', 'SP 広告', 'SP広告最適化', 'SL 管理', 'SLACK 連携', 'SPF50 日焼け止め管理',
  'Office365 連携', 'No.12 受注', 'T-POINT/d-POINT', '03-1234-5678', word('TEL', '0312345678'), word('Fax', '09012345678'), '受注番号 123456-20241130-0000', '2026-11-30 2026-12-31', '4901234567894',
  // Companies in brackets, signs, other widths.
  'BOSS(見本ソフト株式会社)', 'TEMPOSTAR', 'ネクストエンジン', 'まとまるEC店長', 'EC-UP', 'Lmail', 'GoQSystem', 'TēPs', 'R-とるく', 'らくらくライン', 'クロスモール for 楽天',
  'Ｒａｋｕｔｅｎ Ｏｒｄｅｒ Ｍａｎａｇｅｒ', 'ＲａｋｕｔｅｎＯｒｄｅｒＭａｎａｇｅｒＰｒｏ', 'ﾈｸｽﾄ ｵｰﾀﾞｰ', '在庫＆受注／配送', 'eBay & Amazon & Yahoo! 連携', '①番アプリ', '㈱見本の受注', 'Café Manager',
  'か\u3099っこう便', '葛\u{e0100}城の在庫', '👨‍👩‍👧家族の受注', '☕\ufe0fカフェ受注', 'Système de commandes', 'МенеджерЗаказов', '【公式】受注くん', '受注くん★NEO', '「在庫」と『受注』', 'AI×受注', '受注くん（テスト用）',
  'S T O C K', 'P O I N T 2024', 'A.B.C. Orders', 'Ph.D. Analytics', 'order_manager_pro', 'stock-sync-for-rakuten', 'www.mihon-shop.example', 'Made in Japan 100% Cotton', '自店舗利用', 'ＳＰＥＥＤ便',
  // A digit inside of a name.
  word('Qoo10', 'OrderManager'), word('PDF2', 'ExcelConverter'), 'EC2024Master', 'SALE2024SPRING', 'GA4Analytics', 'JSON2CSV', 'IPv6Checker', 'OrderHub2024Pro', word('ShopReport', '2024H1'),
];
