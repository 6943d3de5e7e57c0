/** Copies are saved from the options and after a renewal, and the keys go out as a text. */

import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyIn } from '../../browser/exchange/copies.ts';
import { away, type Fact, factsOf, seen, ticked, typed } from '../../support/facts.ts';
import { type OpenOptions, openPopup } from '../open-popup.tsx';

const AONAMI = { url: 'mihon-aonami', name: 'あおなみ雑貨店' };
const HERE = [
  seen({ ends: 6, shop: AONAMI, first: -9 }),
  seen({ product: 'Lmail', ends: 50, shop: AONAMI, first: -9 }),
];

const open = (facts: readonly Fact[], options: OpenOptions = {}) => openPopup(facts, { ...options, options: true });

/** Keeps what is saved as files. */
function savedFiles(): { name: string; text: Promise<string> }[] {
  const files: { name: string; text: Promise<string> }[] = [];
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    blob = made as Blob;
    return 'blob:kagiban';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  const link = document.createElement('a').constructor as typeof HTMLAnchorElement;
  vi.spyOn(link.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text: blob.text() });
  });
  return files;
}
afterEach(() => vi.restoreAllMocks());

describe('saving', () => {
  it('makes a file of all that is kept, named by the day, that can be read again', async () => {
    const files = savedFiles();
    const page = await open(HERE);
    await page.press('控えを保存する');
    expect(page.text('.copies__outcome')).toBe(
      '控え「kagiban-2026-11-24.json」を書き出しました。保存先を聞かれたら、「保存」を押してください。',
    );
    expect(files.map(({ name }) => name)).toEqual(['kagiban-2026-11-24.json']);
    expect(copyIn(await (files[0]?.text ?? '')).facts).toEqual(factsOf(...HERE));
  });

  it('happens at once where the popup has asked for it, and once', async () => {
    const files = savedFiles();
    const page = await open(HERE, { savesCopy: true });
    await page.settle();
    await page.see(seen({ ends: 90 }));
    expect(files).toHaveLength(1);
    expect(page.text('.copies__outcome')).toContain('書き出しました');
  });

  it('says so where nothing could be read', async () => {
    const page = await open(HERE, { full: true });
    await page.press('控えを保存する');
    expect(page.text('.copies__outcome')).toBe('控えを保存できませんでした。もう一度押してみてください。');
  });
});

describe('the text of all keys', () => {
  it('has a line for each, the most urgent first, without those put away', async () => {
    const page = await open([...HERE, typed(30, -1, 'ことり分析'), away(true, 'ことり分析')]);
    await page.press('文をコピーする');
    expect(page.opened).toEqual([
      [
        'copied 楽天RMSのキー(2026/11/24現在)',
        'ネクストエンジン: 11/30(月)まで あと6日。次: 新しいキーを発行し、ネクストエンジンに登録しましょう',
        'Lmail: 2027/1/13(水)まで あと50日。次: なし',
      ].join('\n'),
    ]);
    expect(page.text('.keys-text__press')).toContain('コピーしました。');
  });

  it('is selected where there is no clipboard', async () => {
    const page = await open(HERE, { noClipboard: true });
    await page.press('文をコピーする');
    expect(page.text('.keys-text__press')).toContain('Ctrl+C(MacはCommand+C)を押してください');
    expect(document.activeElement?.className).toBe('keys-text__lines');
  });

  it('is none before any key was read', async () => {
    const page = await open([]);
    expect(page.text('.keys-text')).toContain('まだ読み取っていません');
  });
});

describe('from the popup', () => {
  it('an earlier copy can be read where nothing is known', async () => {
    const popup = await openPopup([]);
    await popup.press('以前の控えを読み込む');
    expect(popup.opened).toEqual(['read copy']);
    expect((await openPopup(HERE)).button('以前の控えを読み込む')).toBeUndefined();
  });

  const done = [
    seen({ ends: 6, first: -84, last: -1 }),
    seen({ ends: 90 }),
    ...(['issued', 'registered', 'confirmed'] as const).map((step) => ticked(step, { ends: 90 })),
  ];
  const place = { at: 'steps', id: 'unidentified/vendor/ネクストエンジン' } as const;

  it('one press saves a copy after a finished renewal', async () => {
    const popup = await openPopup(done, { place });
    await popup.press('控えを保存する');
    expect(popup.opened).toEqual(['save copy']);
    expect(popup.text('.save-copy')).toContain('控えを書き出しました。');
  });

  it('says so where that was not possible', async () => {
    const popup = await openPopup(done, { place, full: true });
    await popup.press('控えを保存する');
    expect(popup.text('.save-copy')).toContain('控えを保存できませんでした');
  });

  it('but not before it is finished', async () => {
    const popup = await openPopup(done.slice(0, 3), { place });
    expect(popup.button('控えを保存する')).toBeUndefined();
  });
});
