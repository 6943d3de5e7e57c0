/**
 * A list of keys that says itself that there are none: 「…まだありません」 under its heading. A list that is merely not there is
 * not one.
 */

import { folded } from '../../domain/text/japanese-text.ts';
import type { Found, Screen } from '../found.ts';
import { headingsOf, headingsOver } from '../headings/headings.ts';
import { isListHeading } from '../lexicon/screen-words.ts';
import { bodyOf, closestTo, textIn } from '../page/dom.ts';
import { isOurs } from '../page/our-elements.ts';
import { holds } from '../page/page-words.ts';
import { textNodesIn } from '../page/text-nodes.ts';
import { isVisible } from '../page/visible.ts';
import { wordsOf } from '../page/visible-text.ts';
import { closed } from './closed.ts';
import { productDetail } from './product-detail.ts';
import { productList } from './product-list.ts';

export const emptyList: Screen = { id: 'empty-list', read };

const NONE =
  /^(?:現在、?)?(?:(?:ご?利用中の|登録(?:済みの|されている|した))?(?:製品|アプリ)(?:は|が)、?(?:まだ)?|まだ(?:製品|アプリ)(?:は|が))(?:1件も)?(?:ありません|ございません|登録されていません)。?$|^(?:ご?利用中の|登録済みの)?(?:製品|アプリ):?(?:全)?0件$/;

/** Where a sentence stands by itself. */
const BLOCK = 'p,td,div,li,dd,section,main,body,[role="cell"],[role="gridcell"]';

function read(page: Document): Found | undefined {
  if (!holds(page, /ありません|ございません|されていません|[0０]\s*件/)) return undefined;
  const headings = headingsOf(page);
  if (!headings.some(({ text }) => isListHeading(text))) return undefined;
  const says = sentencesOfNone(page).some((block) => isListHeading(headingsOver(block, headings).at(-1)?.text ?? ''));
  if (!says || productList.read(page) || productDetail.read(page)) return undefined;
  return closed('empty-list', page);
}

/** The blocks that say as a whole that there are no products. */
function sentencesOfNone(page: Document): Element[] {
  const found: Element[] = [];
  for (const { text, parent } of textNodesIn(bodyOf(page) ?? page)) {
    const block = text.trim() && closestTo(parent, BLOCK);
    if (!block || isOurs(block) || (textIn(block)?.length ?? 0) > 80 || !isVisible(block)) continue;
    if (NONE.test(folded(withoutAdvice(wordsOf(block))))) found.push(block);
  }
  return found;
}

/** The sentence without a second one that says what to do about it: 「「2-2 アプリ登録」から登録してください。」 */
function withoutAdvice(text: string): string {
  return text.replace(/。[^。]*登録[^。]*(?:ください|下さい|できます|します)。?\s*$/, '。');
}
