/** Where the guide may stand on each page, and which buttons of RMS it finds there by their words. */

import { describe, expect, it } from 'vitest';
import { buttonOn, type RmsButton, rowButton } from '../../../src/rms/page/page-buttons.ts';
import { readPage } from '../../../src/rms/read-page.ts';
import { expectedOn, isStatic, pageNames } from '../../support/pages/pages.ts';
import { documentOf, parsedPage } from '../../support/pages/parsed-page.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');
const pages = pageNames()
  .filter(isStatic)
  .map((name) => ({ name, screen: expectedOn(name, TODAY).screen }));
const guided = pages.filter(({ screen }) => screen === 'product-detail' || screen === 'robot-check');

describe('the guide', () => {
  it.each(guided)('$name: has a place before the section, outside of tables and lists', ({ name }) => {
    const page = parsedPage(name, TODAY);
    const { section } = readPage(page) ?? {};
    // In a page laid out by a table it may stand in a cell, where the section stands too.
    expect(section?.parentElement?.matches('table,tbody,thead,tfoot,tr,dl,ul,ol,p,label,button')).toBe(false);
  });

  it('sees at least 20 pages', () => {
    expect(guided.length).toBeGreaterThanOrEqual(20);
  });

  it.each<[string, string, string]>([
    ['a table', '<table><tr><th>製品名</th><td>見本</td></tr><tr><th>状態</th><td>利用中</td></tr></table>', 'TABLE'],
    ['a definition list', '<dl><dt>製品名</dt><dd>見本</dd><dt>状態</dt><dd>利用中</dd></dl>', 'DL'],
    [
      'rows whose parts stand side by side',
      '<div id="first" style="display:flex"><b>製品名</b><span>見本</span></div><div style="display:flex"><b>状態</b><span>利用中</span></div>',
      'first',
    ],
    [
      'a label over its value',
      '<section><div id="first">製品名</div><div>見本</div><div>状態</div><div>利用中</div></section>',
      'first',
    ],
  ])('before %s it stands before the whole, not between a label and its value', (_, markup, place) => {
    const { section } = readPage(documentOf(`<body><h1>ライセンス情報</h1>${markup}</body>`)) ?? {};
    expect(section?.id || section?.tagName).toBe(place);
  });

  it('beside a column it goes before both: a block between them would push one away', () => {
    const html =
      '<body><h1>ライセンス情報</h1><div id="both" style="display:flex"><table><tr><th>製品名</th><td>見本</td></tr><tr><th>状態</th><td>利用中</td></tr></table><p>見本</p></div></body>';
    expect(readPage(documentOf(html))?.section?.id).toBe('both');
  });
});

describe('a button is found by its words', () => {
  const found = (button: RmsButton, html: string) => buttonOn(documentOf(`<body>${html}</body>`), button)?.words;

  it.each<[RmsButton, string]>([
    ['issue', '<button>新しいキーを発行</button>'],
    ['issue', '<input type="button" value="新しいキーを発行する">'],
    ['issue', '<a href="#">新しいライセンスキーを発行</a>'],
    ['issue', '<div role="button">新しい licenseKey を発行</div>'],
    ['approve', '<input type="submit" value="アクセス承認">'],
    ['update', '<button>アップデートする</button>'],
    ['update', '<input type="image" alt="アップデートをする">'],
    ['start', '<button>利用開始</button>'],
    ['robot-check', '<button>確認する</button>'],
  ])('%s: %s', (button, html) => {
    expect(found(button, html)).toBeTruthy();
  });

  it.each<[RmsButton, string]>([
    ['issue', '<p>新しいキーを発行</p>'],
    ['issue', '<button hidden>新しいキーを発行</button>'],
    ['issue', '<button>新しいキーを発行する方法</button>'],
    ['start', '<button>利用停止</button>'],
    ['approve', '<button>承認</button>'],
    ['update', '<kagiban-note><button>アップデートする</button></kagiban-note>'],
  ])('%s is not: %s', (button, html) => {
    expect(found(button, html)).toBeUndefined();
  });

  it('also in an open shadow root, and never in one of ours', () => {
    const page = documentOf('<body><div id="theirs"></div><kagiban-guide></kagiban-guide></body>');
    for (const host of page.querySelectorAll('div,kagiban-guide')) {
      const button = page.createElement('button');
      button.textContent = '利用開始';
      host.attachShadow({ mode: 'open' }).append(button);
    }
    expect(buttonOn(page, 'start')?.element.getRootNode()).toBe(page.querySelector('#theirs')?.shadowRoot);
    page.querySelector('#theirs')?.remove();
    expect(buttonOn(page, 'start')).toBeUndefined();
  });
});

describe('the button of a row', () => {
  const inRow = (page: Document, row: number) => {
    const [list] = readPage(page)?.lists ?? [];
    const place = list?.places[row];
    if (!list || !place) throw new Error('No such row is on the page.');
    const cells = list.places.map(({ cell }) => cell);
    return rowButton(place.cell, cells, list.list, place.key.product)?.element.outerHTML;
  };

  it('is the one of this row, not of its neighbours', () => {
    expect([0, 1, 2].map((row) => inRow(parsedPage('g3-one-job', TODAY), row))).toEqual([
      '<a href="#own">詳細</a>',
      '<a href="#engine">詳細</a>',
      '<a href="#kotori">詳細</a>',
    ]);
  });

  it('is the name of the product where that is the link', () => {
    const html =
      '<body><h2>利用製品一覧</h2><table><tr><th>製品名</th><th>状態</th></tr><tr><td><a href="#one">見本一号</a></td><td>利用中</td></tr><tr><td><a href="#two">見本二号</a></td><td>利用中</td></tr></table></body>';
    expect(inRow(documentOf(html), 1)).toBe('<a href="#two">見本二号</a>');
  });

  it('is the one that several keys of a product share, and never that of the product above', () => {
    const key = (day: string, before = '', after = '') => `<tr>${before}<td>利用中</td><td>${day}</td>${after}</tr>`;
    const product = (name: string, ...days: string[]) => {
      const all = `rowspan="${days.length}"`;
      const [first = '', ...more] = days;
      const own = key(first, `<td ${all}>${name}</td>`, `<td ${all}><a href="#${name}">確認</a></td>`);
      return own + more.map((day) => key(day)).join('');
    };
    const rows = product('見本一号', '2026/11/30', '2027/02/22') + product('見本二号', '2027/01/15');
    const titles = '<tr><th>製品名</th><th>状態</th><th>有効期限</th><th>詳細</th></tr>';
    const page = documentOf(`<body><h2>利用製品一覧</h2><table>${titles}${rows}</table></body>`);
    expect([0, 1, 2].map((row) => inRow(page, row))).toEqual([
      '<a href="#見本一号">確認</a>',
      '<a href="#見本一号">確認</a>',
      '<a href="#見本二号">確認</a>',
    ]);
  });

  it('is none where the whole row is what is pressed', () => {
    expect(inRow(parsedPage('g2-rows-with-onclick', TODAY), 0)).toBeUndefined();
  });
});
