/** The pages of the bench: an ordinary list of so many rows, and a page of RMS without any list. */

const PRODUCTS = ['見本一号', 'みほん受注', '見本倉庫くん', 'ためし出荷'];

/** A list of keys with so many rows, as RMS would print it. */
export function listOf(rows: number): string {
  const row = (_: unknown, index: number) => {
    const day = 1 + (index % 27);
    return `<tr><td>${PRODUCTS[index % PRODUCTS.length]}${index}</td><td>見本開発${index % 7}</td><td>利用中</td><td>2027/02/${String(day).padStart(2, '0')}</td><td><a href="#${index}">詳細</a></td></tr>`;
  };
  return whole(`<h2>システム開発企業からのAPIアクセス許可設定</h2>
<table border="1"><thead><tr><th>製品名</th><th>開発会社</th><th>状態</th><th>有効期限</th><th>操作</th></tr></thead>
<tbody>${Array.from({ length: rows }, row).join('\n')}</tbody></table>`);
}

/** Orders of a shop: as large as a list, and none. */
export function orders(): string {
  const row = (_: unknown, index: number) =>
    `<tr><td>2026-11-${index}</td><td>見本の皿 ${index}枚</td><td>${index * 120}円</td><td>発送待ち</td></tr>`;
  return whole(`<h1>受注一覧</h1><p id="clock">0</p>
<table><thead><tr><th>受注番号</th><th>商品</th><th>金額</th><th>ステータス</th></tr></thead>
<tbody>${Array.from({ length: 300 }, row).join('\n')}</tbody></table>`);
}

function whole(body: string): string {
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>RMS</title><body>${body}</body></html>`;
}
