/** TABLE: the test pages with keys that go end to end in every run: each stands for a kind. */

/** Each stands for a source of markup or for something that only the whole extension shows. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  'g2-every-state': 'list, table: every state',
  'g1-no-th': 'list, table without title cells',
  'split-head-body': 'list, titles and rows in two tables',
  'sideways-table': 'list, table on its side',
  'product-lines': 'list, two rows a product',
  'g3-aria-grid': 'list, ARIA roles',
  'pinned-names-grid': 'list, rows in two parts',
  'grid-css-flat': 'list, blocks told apart by where they are drawn',
  'columns-as-boxes': 'list, columns as boxes',
  'cards-definition-lists': 'list, cards',
  'all-in-one-definition-list': 'list, definition terms',
  'lines-in-cards': 'list, lines of one paragraph',
  'shadow-list': 'list, in shadow roots',
  'g3-late-rows': 'list, drawn by a script later',
  'g2-list-in-menu': 'list, in a frame',
  'g3-two-lists': 'two lists',
  'g2-hostile-names': 'list, names like states, markup and keys',
  'g2-list-with-keys': 'list, with keys',
  'shop-name-and-number': 'list that names its shop',
  'g3-kotori-detail': 'detail screen, several keys',
  'g3-detail-own-shop': "detail screen, the shop's own key",
  'detail-lines-with-breaks': 'detail screen, lines',
};
