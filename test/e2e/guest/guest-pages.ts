/** Pages on which there is little room for a guest: each a kind of list that a component library draws. */

const DATES = ['2099/11/30', '2099/12/24', '-', '2099/10/02'];
const STATES = ['利用中', '利用中 更新あり', '承認待ち', '停止中'];
const NAMES = ['見本一号', '見本二号受注ステーション', '見本三号', '見本四号'];
const TITLES = ['アプリ名', '状態', '有効期限'];

/** Names, states and days of so many products. */
const products = (count: number) =>
  Array.from({ length: count }, (_, at) => [`${NAMES[at % 4]}の${at + 1}`, STATES[at % 4] ?? '', DATES[at % 4] ?? '']);

const page = (style: string, body: string) =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>見本</title><style>body{font:14px/1.5 sans-serif}${style}</style><body><h1>アプリ一覧</h1>${body}</body></html>`;

/** Cells with roles; `at` gives more attributes of the cell in this column of this row. */
const grid = (count: number, at: (column: number, row: number) => string = () => '') =>
  [TITLES, ...products(count)]
    .map((cells, row) => {
      const role = row === 0 ? 'columnheader' : 'gridcell';
      const inRow = cells.map((words, column) => `<div role="${role}" ${at(column, row)}><span>${words}</span></div>`);
      return `<div role="row" class="row" style="--row:${row}">${inRow.join('')}</div>`;
    })
    .join('');

const table = (count: number, attributes = '') =>
  `<table ${attributes}><thead><tr>${TITLES.map((title) => `<th>${title}</th>`).join('')}</tr></thead><tbody>${products(
    count,
  )
    .map((cells) => `<tr>${cells.map((words) => `<td>${words}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

/** A table in a shadow root, into whose cells words of the page are put. */
const slotted = (count: number, style: string) => {
  const rows = [TITLES, ...products(count)];
  const cell = (row: number, column: number) => `<${row === 0 ? 'th' : 'td'}><slot name="${row}-${column}"></slot>`;
  const lines = rows.map((cells, row) => `<tr>${cells.map((_, column) => cell(row, column)).join('')}</tr>`);
  const words = rows.flatMap((cells, row) => cells.map((text, column) => `<p slot="${row}-${column}">${text}</p>`));
  return `<div><template shadowrootmode="open"><style>${style}</style><table>${lines.join('')}</table></template>${words.join('')}</div>`;
};

const BORDERS = 'table{border-collapse:collapse}td,th{border:1px solid #aaa;padding:4px 8px;text-align:left}';
const ROW = '.row{display:flex}.row>div{flex:0 0 200px;box-sizing:border-box;padding:0 10px;overflow:hidden}';

/** Where its summary stands: before the list, or in the dock. */
type Place = 'list' | 'dock';

export interface GuestPage {
  readonly body: string;
  readonly rows: number;
  readonly summary: Place;
  /** What the summary stands right before, where that is asked for. */
  readonly before?: string;
  /** The forms of its notes, where they are asked for: in a window, from the first row on. */
  readonly forms?: readonly string[];
}

export const GUEST_PAGES: Readonly<Record<string, GuestPage>> = {
  'an ordinary table': {
    body: page(BORDERS, table(4)),
    rows: 4,
    summary: 'list',
    forms: ['full', 'full', 'full', 'full'],
  },
  'a table that fills its place': { body: page(`${BORDERS}table{width:100%}`, table(4)), rows: 4, summary: 'list' },
  'a grid as high as its box': {
    body: page(
      `${ROW}.box{height:240px;overflow:hidden;border:1px solid #ccc}.grid{height:100%;overflow:auto}.row{height:48px;align-items:center}`,
      `<div class="box"><div role="grid" class="grid">${grid(4)}</div></div>`,
    ),
    rows: 4,
    summary: 'dock',
  },
  'rows of a fixed height': {
    body: page(
      `${ROW}.row{height:40px;line-height:40px;overflow:hidden;border-bottom:1px solid #ddd}`,
      `<div role="grid">${grid(4)}</div>`,
    ),
    rows: 4,
    summary: 'list',
    forms: ['full', 'sign', 'full', 'full'],
  },
  'low and narrow cells': {
    body: page(
      '.row{display:flex;height:22px}.row>div{width:74px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}',
      `<div role="grid">${grid(4)}</div>`,
    ),
    // The long words of one state leave no room for a sign.
    rows: 3,
    summary: 'list',
    forms: ['sign', 'sign', 'sign'],
  },
  'cells of a fixed width': {
    body: page(`${BORDERS}table{table-layout:fixed;width:420px}`, table(4)),
    rows: 4,
    summary: 'list',
  },
  'rows at places of their own': {
    body: page(
      `.pool{position:relative;height:260px}.row>div{position:absolute;top:calc(var(--row)*48px);height:48px;line-height:48px;width:180px;overflow:hidden}`,
      `<div role="grid" class="pool">${grid(4, (column) => `style="left:${column * 180}px"`)}</div>`,
    ),
    rows: 4,
    summary: 'list',
  },
  'a head that stays while the rows scroll': {
    body: page(
      `${BORDERS}.box{height:180px;overflow:auto}th{position:sticky;top:0;background:#eee}`,
      `<div class="box">${table(20)}</div>`,
    ),
    rows: 20,
    summary: 'dock',
  },
  'titles in sight over hidden ones': {
    body: page(
      `${BORDERS}table{width:100%}th{width:33%;height:32px;box-sizing:border-box}.rows{height:180px;overflow:auto}.rows table{margin-top:-32px}`,
      `<div class="whole"><div>${table(0)}</div><div class="rows">${table(20)}</div></div>`,
    ),
    rows: 20,
    summary: 'list',
    before: '.whole',
  },
  'words put into the cells of a shadow table': {
    body: page(
      'p{margin:0;white-space:nowrap;overflow:hidden}',
      slotted(4, `${BORDERS}table{table-layout:fixed;width:720px}`),
    ),
    rows: 4,
    summary: 'list',
    forms: ['full', 'sign', 'full', 'full'],
  },
  'a list beside other things': {
    body: page(
      `${BORDERS}.side{display:flex;gap:16px;justify-content:space-between;align-items:center}`,
      `<div class="side"><p>お知らせ</p><div>${table(4)}</div><p>ヘルプ</p></div>`,
    ),
    rows: 4,
    summary: 'dock',
  },
  'a page as high as the window': {
    body: page(
      `${BORDERS}html,body{height:100%;margin:0}body{display:flex;flex-direction:column}h1{margin:0}.main{flex:1;min-height:0;overflow:hidden}.foot{height:40px}`,
      `<div class="main">${table(4)}</div><div class="foot">フッター</div>`,
    ),
    rows: 4,
    summary: 'list',
  },
};
