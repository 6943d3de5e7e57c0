/** Titles mean what a person takes them for, whatever stands around them; everything else means nothing. */

import { describe, expect, it } from 'vitest';
import { isAboutSomethingElse, isDetailHeading, isListHeading } from '../../../src/rms/lexicon/screen-words.ts';
import { titleKind } from '../../../src/rms/lexicon/titles.ts';

describe('titles of columns', () => {
  it.each([
    ['製品名', 'product'],
    ['アプリ名', 'product'],
    ['アプリ登録者名', 'developer'],
    ['状態', 'state'],
    ['承認状態', 'state'],
    ['利用状況', 'state'],
    ['有効期限', 'expiry'],
    ['有効期限 ▲', 'expiry'],
    ['有 効 期 限', 'expiry'],
    ['※有効期限', 'expiry'],
    ['状態[?]', 'state'],
    ['ライセンスキー有効期限', 'expiry'],
    ['ライセンスキー', 'secret'],
    ['licenseKey', 'secret'],
    ['serviceSecret', 'service-secret'],
    ['詳細', 'details'],
    ['製品・サービス名', 'product'],
    ['ご利用の製品名', 'product'],
    ['ご利用アプリ名', 'product'],
    ['開発元', 'developer'],
    ['アプリの提供会社名', 'developer'],
    ['現在の状態', 'state'],
    ['現在の利用状態', 'state'],
    ['キーの状態', 'state'],
    ['ご利用ステータス', 'state'],
    ['アプリの利用期限日', 'expiry'],
    ['キー有効期限日', 'expiry'],
    ['有効期限（JST）', 'expiry'],
    ['状態\nStatus', 'state'],
    ['有効期限Expiry', 'expiry'],
    ['有効期限 / Expiration date', 'expiry'],
    ['アプリ登録者(Registrant)', 'developer'],
    ['※アプリ名 App name：', 'product'],
    ['ライセンスキー License key', 'secret'],
  ])('%s is %s', (title, kind) => {
    expect(titleKind(title)).toBe(kind);
  });

  it.each([
    '',
    'クーポン名',
    '注文番号',
    '氏名',
    '利用機能',
    '状態の説明',
    '有効期限切れ',
    '製品の有効期限について',
    '登録日',
    '更新日',
    '申請日',
    '発行日',
    '利用開始日',
    '利用機能名',
    '状況',
    '申請状況',
    '利用者',
    '備考',
    'Status',
    'アプリ BOSS',
    '状態 Expiry',
    '備考 Status',
  ])('%o is none of ours', (title) => {
    expect(titleKind(title)).toBeUndefined();
  });
});

describe('headings', () => {
  it.each([
    '利用製品一覧',
    '▼ ご利用中の製品',
    '2-1 アプリ一覧',
    '【アプリ一覧】',
    'WEB APIアクセス許可設定',
    'WEB API アクセス許可設定',
    'ＷＥＢ　ＡＰＩアクセス許可設定',
  ])('%s stands over a list of keys', (heading) => {
    expect(isListHeading(heading)).toBe(true);
  });

  it.each(['利用製品一覧について', 'クーポン一覧', '2-2 アプリ登録', '利用製品一覧の画面から設定します', ''])(
    '%o does not',
    (heading) => {
      expect(isListHeading(heading)).toBe(false);
    },
  );

  it('over the page of one product are known', () => {
    expect(isDetailHeading('アプリ詳細情報')).toBe(true);
    expect(isDetailHeading('■ライセンス情報')).toBe(true);
  });

  it.each(['クーポン一覧', '利用機能一覧', '注文一覧', '過去にご利用の製品', '状態の説明'])(
    '%s is about something else',
    (heading) => {
      expect(isAboutSomethingElse(heading)).toBe(true);
    },
  );
});
