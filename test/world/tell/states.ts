/** The last state of a story: the truth in sentences, beside what is shown. For eyes that look for what is untrue. */

import { type Listener, play } from '../play.ts';
import type { Product } from '../product.ts';
import { japanese } from '../truth/calendar.ts';
import type { Story } from '../truth/events.ts';
import { keyWords, truthWords } from './lines.ts';

export function stateLines(story: Story, make: () => Product): string[] {
  const lines = [`${japanese(story.ends)}の夕方`];
  const end: Listener['end'] = ({ world, product }, shown) => {
    lines.push(
      ...world.products
        .filter(({ index }) => !story.setup.products[index]?.absent)
        .map((one) => `  本当  ${story.setup.shops[one.shop]?.url} ${truthWords(world, one)}`),
      ...product.said().map((said) => `  言った ${said}`),
      `  バッジ 「${shown.badge}」${shown.asksWhosePage ? ' ページの店舗を聞いている' : ''}`,
      ...shown.keys.flatMap((key) => [`  表示  ${keyWords(key)}`, ...key.sentences.map((one) => `        ${one}`)]),
      ...shown.offers.map(({ label }) => `  表示  [${label}]`),
    );
  };
  const { faults } = play(story, make, { end });
  const crash = faults.find(({ kind }) => kind === 'crash');
  return crash ? [...lines, `  ${crash.why}`] : lines;
}
