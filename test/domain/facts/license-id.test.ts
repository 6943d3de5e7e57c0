/** One product in one shop has one id, however a screen spaces or brackets its name. */

import { describe, expect, it } from 'vitest';
import { licenseIdOf, withoutCompany } from '../../../src/domain/facts/license-id.ts';

describe('the company behind a name', () => {
  it.each([
    ['BOSS(見本ソフト株式会社)', 'BOSS'],
    ['BOSS（見本ソフト株式会社）', 'BOSS'],
    ['BOSS (Mihon Soft Inc.)', 'BOSS'],
    ['BOSS((株)見本)', 'BOSS'],
    ['BOSS(㈱見本)', 'BOSS'],
    ['出荷つなぎ(本番用)', '出荷つなぎ(本番用)'],
    ['(見本株式会社)', '(見本株式会社)'],
    ['見本)', '見本)'],
  ])('%s → %s', (shown, name) => {
    expect(withoutCompany(shown)).toBe(name);
  });
});

describe('ids', () => {
  it('are the same for every spacing and width of a name', () => {
    const ids = ['ネクスト エンジン', 'ﾈｸｽﾄｴﾝｼﾞﾝ', ' ネクスト　エンジン ', 'ネクストエンジン(見本株式会社)'].map(
      (name) => licenseIdOf({}, 'vendor', name),
    );
    expect(new Set(ids)).toEqual(new Set(['unidentified/vendor/ネクストエンジン']));
  });

  it('differ by shop and by family', () => {
    const shop = { url: 'mihon-aonami' };
    expect(licenseIdOf(shop, 'vendor', '見本')).toBe('mihon-aonami/vendor/見本');
    expect(licenseIdOf(shop, 'own-shop', '見本')).toBe('mihon-aonami/own-shop/見本');
  });

  it('cannot be forged by a name with slashes or colons', () => {
    expect(licenseIdOf({}, 'vendor', 'a/b:c%')).toBe('unidentified/vendor/a%2Fb%3Ac%25');
  });
});
