/**
 * セキュリティチェック, the robot check before a detail screen: a box to tick, or the letters of a picture to type
 * (docs/rms.md, "The robot check").
 */

import { folded } from '../../domain/text/japanese-text.ts';
import type { Found, Screen } from '../found.ts';
import { headingsOf } from '../headings/headings.ts';
import { findFirst } from '../page/dom.ts';
import { guidePlace } from '../page/guide-place.ts';
import { BUTTON_WORDS } from '../page/page-buttons.ts';
import { buttonsOf, fieldsOf, holds, sentencesOf } from '../page/page-words.ts';
import { closed } from './closed.ts';

export const robotCheck: Screen = { id: 'robot-check', read };

/** The sentence, and the button where both stand on one line. */
const TICK = /^(?:私は)?ロボット(?:(?:による|での)操作)?ではありません(?: ?(?:確認する|次へ))?$/;
const LETTERS =
  /(?:画像|絵|図)(?:の中)?(?:に|で)(?:表示|記載|描か)[^ ]{0,8}(?:文字|テキスト).{0,12}入力(?:して)?(?:ください|下さい)(?: ?\([^()]{1,12}\))?$/;
const TYPED = /テキスト認証|画像認証|ロボット/;
const HEADING = /^セキュリティ(?:チェック|確認)$/;

function read(page: Document): Found | undefined {
  if (!holds(page, /ロボット|文字|テキスト|セキュリティ/) || fieldsOf(page, 'password').length > 0) return undefined;
  if (!buttonsOf(page).some((words) => BUTTON_WORDS['robot-check'].test(words))) return undefined;
  const headed = headingsOf(page).some(({ text }) => HEADING.test(folded(text)));
  const check = ticked(page, headed) ?? typed(page, headed);
  if (!check) return undefined;
  const section = guidePlace(check);
  return { ...closed('robot-check', page), ...(section && { section }) };
}

/** A box beside the sentence; or, under the heading, the frame in which a service for such checks shows its own. */
function ticked(page: Document, headed: boolean): Element | undefined {
  const frame = headed ? findFirst(page, 'iframe[src*="captcha"]') : null;
  if (frame) return frame;
  const [box, ...others] = fieldsOf(page, 'checkbox');
  return others.length === 0 && sentencesOf(page).some((line) => TICK.test(line)) ? box : undefined;
}

/** A picture, one field, and the sentence that asks for the letters, with what says that it is a check. */
function typed(page: Document, headed: boolean): Element | undefined {
  if (!findFirst(page, 'img,canvas,svg,[role="img"]')) return undefined;
  const sentences = sentencesOf(page);
  const isCheck = headed || sentences.some((line) => TYPED.test(line));
  const [field, ...others] = fieldsOf(page, 'text');
  return isCheck && others.length === 0 && sentences.some((line) => LETTERS.test(line)) ? field : undefined;
}
