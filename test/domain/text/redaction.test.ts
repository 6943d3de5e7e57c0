/** Nothing that looks like a key or secret gets past the gate, and names do whole. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsKey, isPartOfName, redacted } from '../../../src/domain/text/redaction.ts';
import { HARMLESS_NAMES } from '../../support/pages/harmless-names.ts';
import { KEY_FORMS, tracesIn } from '../../support/pages/key-forms.ts';

const number = '9'.repeat(6);
const tail = 'Mihon'.repeat(3);

describe('what looks like a key', () => {
  it('is tried in sixty forms at least', () => {
    expect(new Set(KEY_FORMS.map(([, , shown]) => shown)).size).toBeGreaterThanOrEqual(60);
    expect(KEY_FORMS.filter(([, key, shown]) => tracesIn(shown, key).length === 0)).toEqual([]);
  });

  it.each(KEY_FORMS)('%s', (_, key, shown) => {
    for (const text of [shown, `見本 ${shown} です`, `見本${shown}版`, `Mihon (${shown})`, `受注くん Ver.2 ${shown}`]) {
      expect(redacted(text)).toContain('■■■');
      expect(holdsKey(text)).toBe(true);
      expect(tracesIn(redacted(text), key)).toEqual([]);
    }
  });

  it.each([
    ['an own-shop key', `SL${number}_${tail}`],
    ['a secret', `SP${number}_${tail}`],
    ['a vendor key', `${number}${tail}`],
    ['a vendor key with a line in it', `${number}_${tail}`],
    ['a short own-shop key', `SL${number}`],
    ['seven digits before letters', `${number}9AbCdEf`],
    ['a long run of letters and digits', 'a1'.repeat(8)],
    ['twelve letters and digits', 'abcdef'.concat('123456')],
    ['eleven letters in no word and a digit', 'abcdefghijk'.concat('1')],
    ['a long number that hyphens join to letters', 'MIHON-'.concat('12345678', '-ABC')],
  ])('%s is masked', (_, key) => {
    const text = redacted(`見本 ${key} です`);
    expect(text).toContain('■■■');
    expect(tracesIn(text, key)).toEqual([]);
  });

  it('leaves the words beside it', () => {
    const [, , key] = KEY_FORMS[0] ?? expect.fail();
    expect(redacted(`受注くん ${key} 連携`)).toBe('受注くん ■■■ 連携');
    expect(redacted(`受注くん（${key}）新`)).toBe('受注くん（■■■）新');
    expect(redacted(`OrderManager ${key}`)).toBe('OrderManager ■■■');
  });

  it('has letters and digits in turns, wherever it was', () => {
    const pair = fc
      .tuple(fc.stringMatching(/^[A-Za-z]{1,3}$/), fc.stringMatching(/^[0-9]{1,3}$/))
      .map((two) => two.join(''));
    const key = fc.array(pair, { minLength: 6, maxLength: 20 }).map((pairs) => pairs.join(''));
    fc.assert(
      fc.property(fc.string(), key, fc.string(), (before, run, after) => {
        expect(
          tracesIn(redacted(`(${before}) ${run} (${after})`), run).filter((one) => !`${before}${after}`.includes(one)),
        ).toEqual([]);
      }),
    );
  });
});

describe('what does not', () => {
  it('is more than a hundred names', () => {
    expect(new Set(HARMLESS_NAMES).size).toBeGreaterThanOrEqual(120);
  });

  it.each(HARMLESS_NAMES)('%s stays as it is', (name) => {
    expect(redacted(name)).toBe(name);
    expect(holdsKey(name)).toBe(false);
    expect(isPartOfName(redacted(name))).toBe(false);
  });

  it('is put on one line, without what nobody sees', () => {
    expect(redacted(' 利用中 \n\t更新あり ')).toBe('利用中 更新あり');
    expect(redacted('受\u0000注\ud800く\u200bん\u202e\ufe0e')).toBe('受注くん');
  });
});

describe('at 120 characters', () => {
  it('the rest is cut off', () => {
    expect(redacted('あ'.repeat(300))).toBe('あ'.repeat(120));
    expect(redacted('𠮷'.repeat(120))).toBe('𠮷'.repeat(120));
    expect(redacted('𠮷'.repeat(121))).toBe('𠮷'.repeat(120));
    expect(redacted(`${'あ'.repeat(119)} い`)).toBe('あ'.repeat(119));
  });

  it.each(['👨‍👩‍👧', '🇯🇵', 'か\u3099', '葛\u{e0100}', 'e\u0301'])('no %s is cut in two', (sign) => {
    for (let before = 110; before <= 120; before += 1) {
      const kept = redacted('あ'.repeat(before) + sign.repeat(9));
      expect(kept.slice(before).replaceAll(sign, '')).toBe('');
      expect(Array.from(kept).length).toBeLessThanOrEqual(120);
    }
  });

  it('a single sign with thousands of marks is cut all the same', () => {
    expect(Array.from(redacted(`か${'\u3099'.repeat(5000)}`)).length).toBeLessThanOrEqual(120);
  });

  it('a name that may be longer is known to be a part', () => {
    expect(isPartOfName(redacted('あ'.repeat(121)))).toBe(true);
    expect(isPartOfName(redacted(`${'あ'.repeat(117)}👨‍👩‍👧`))).toBe(true);
    expect(isPartOfName('あ'.repeat(100))).toBe(false);
    expect(isPartOfName('受注 ■■■')).toBe(true);
  });
});
