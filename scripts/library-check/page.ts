/** Makes one self-contained page of a case: a screen of RMS with one component in it, bundled with all it needs. */

import { build } from 'vite';
import { fromRoot } from '../setup/root.mjs';
import { COLUMNS, FEW, MANY, PAIRS } from './data.ts';
import type { Situation, Wishes } from './wishes.ts';

const FOLDER = 'library-check';

/** The script and styles of a component. Its script leaves `draw` in the global `component`. */
export async function bundledComponent(name: string): Promise<{ script: string; styles: string }> {
  const result = await build({
    root: fromRoot(FOLDER),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env': '{}',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      target: 'esnext',
      assetsInlineLimit: 10_000_000,
      // Old style sheets have signs that no minifier understands.
      cssMinify: false,
      lib: { entry: fromRoot(`${FOLDER}/components/${name}`), formats: ['iife'], name: 'component', fileName: 'x' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [];
  if (!bundle) throw new Error(`${name} was not bundled.`);
  const script = bundle.output.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n');
  const styles = bundle.output
    .flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : []))
    .join('\n');
  return { script, styles };
}

/** What is wished of the component in a situation. */
function wishesFor(situation: Situation): Wishes {
  const isLong = situation === 'virtual';
  return {
    situation,
    columns: COLUMNS,
    rows: isLong ? MANY : FEW,
    pairs: PAIRS,
    ...(isLong && { height: 320 }),
    ...(situation === 'paged' && { pageSize: 4 }),
    ...(situation === 'fixed' && { rowHeight: 30 }),
    ...(situation === 'pinned' && { pinned: 'product' }),
  };
}

/** The whole page. */
export function pageOf({ script, styles }: { script: string; styles: string }, situation: Situation): string {
  const isDetail = situation === 'detail';
  const text = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>RMS | ${isDetail ? 'ライセンス情報' : '利用製品一覧'}</title>
<style>body { margin: 0; font: 13px/1.5 sans-serif } main { padding: 0 16px } header { background: #900; color: #fff; padding: 6px 16px }
h2 { margin: 14px 0 8px; font-size: 16px }${situation === 'pinned' ? ' #place { width: 560px }' : ''}</style>
<style>${styles.replaceAll('</style', '<\\/style')}</style></head>
<body><header>RMS 店舗運営システム</header>
<main><p>メインメニュー &gt; 拡張サービス一覧 &gt; システム開発企業からのAPIアクセス許可設定</p>
<h2>${isDetail ? 'ライセンス情報' : '利用製品一覧'}</h2>
<p>${isDetail ? '製品の内容を確認できます。' : 'APIアクセスを許可している製品の一覧です。'}</p>
<div id="place"></div>
<p>ここから下は案内です。この画面は見本です。</p></main>
<script>addEventListener('error', (event) => { if (!/ResizeObserver/.test(event.message)) globalThis.trouble ??= event.message; });</script>
<script>${script.replaceAll('</script', '<\\/script')}</script>
<script>(async () => {
  const wishes = ${text(wishesFor(situation))};
  globalThis.drawn = await component.draw(document.querySelector('#place'), wishes) ?? {};
  ${situation === 'polling' ? 'setInterval(() => drawn.update(wishes.rows.map((row) => ({ ...row }))), 400);' : ''}
})().catch((error) => { console.error(error); globalThis.trouble ??= String(error?.stack ?? error); });</script>
</body></html>`;
}
