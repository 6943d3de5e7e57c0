/**
 * Nothing that looks like a key or secret gets past the gate. The shapes are put together here, so that no file holds
 * one.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redacted } from '../../../src/domain/text/redaction.ts';

const number = '9'.repeat(6);
const tail = 'Mihon'.repeat(3);

describe('what looks like a key', () => {
  it.each([
    ['an own-shop key', `SL${number}_${tail}`],
    ['a secret', `SP${number}_${tail}`],
    ['a vendor key', `${number}${tail}`],
    ['a vendor key with a line in it', `${number}_${tail}`],
    ['a short own-shop key', `SL${number}`],
    ['an own-shop key of letters', `SL${'abcdefg'}`],
    ['seven digits before letters', `${number}9AbCdEf`],
    ['a long run of letters and digits', 'a1'.repeat(8)],
    ['a key in full width', `ＳＬ${'９'.repeat(6)}＿ａｂｃ`],
    ['a key broken by characters without width', `SL${number}\u200b_${tail}`],
  ])('%s is masked', (_, key) => {
    const text = redacted(`見本 ${key} です`);
    expect(text).toContain('■■■');
    for (let at = 0; at + 5 <= key.length; at += 1) expect(text).not.toContain(key.slice(at, at + 5));
  });

  it('of 16 letters and digits or more never stands in the result, wherever it was', () => {
    const run = fc.stringMatching(/^[A-Za-z0-9]{16,60}$/);
    fc.assert(
      fc.property(fc.string(), run, fc.string(), (before, key, after) => {
        expect(redacted(`${before} ${key} ${after}`)).not.toContain(key);
      }),
    );
  });
});

describe('what does not', () => {
  it.each([
    'ネクストエンジン',
    'BOSS(見本ソフト株式会社)',
    'EC-UP',
    'SLACK 連携',
    'SP 広告',
    'Lmail',
    '2026/11/30',
    'TEMPOSTAR',
  ])('%s stays as it is', (text) => {
    expect(redacted(text)).toBe(text);
  });

  it('is cut at 80 characters and put on one line', () => {
    expect(redacted('あ'.repeat(300))).toBe('あ'.repeat(80));
    expect(redacted(' 利用中 \n\t更新あり ')).toBe('利用中 更新あり');
  });
});

it('takes no longer than the text is long', () => {
  for (const hostile of ['S', 'SL', '1', '1a', 'SL1', ' ', '_', 'Ａ']) {
    expect(Array.from(redacted(hostile.repeat(100_000))).length).toBeLessThanOrEqual(80);
  }
});
