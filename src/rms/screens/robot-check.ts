/** セキュリティチェック, the robot check before a detail screen: a box to tick, or the letters of a picture to type (rms-facts, finding 5 and G2s). */

import { folded } from '../../domain/japanese-text.ts';
import type { Found, Screen } from '../found.ts';
import { headingsOf } from '../headings.ts';
import { buttonsOf, fieldsOf, holds, sentencesOf } from '../page-words.ts';
import { closed } from './closed.ts';

export const robotCheck: Screen = { id: 'robot-check', read };

/** The sentence, and the button where both stand on one line. */
const TICK = /^(?:私は)?ロボット(?:による操作)?ではありません(?: ?(?:確認する|次へ))?$/;
const LETTERS =
  /(?:画像|絵|図)(?:の中)?(?:に|で)(?:表示|記載|描か)[^ ]{0,8}(?:文字|テキスト).{0,12}入力(?:して)?(?:ください|下さい)(?: ?\([^()]{1,12}\))?$/;
const TYPED = /テキスト認証|画像認証|ロボット/;
const HEADING = /^セキュリティ(?:チェック|確認)$/;
const GO_ON = /^(?:確認(?:する)?|次へ(?:進む)?|送信(?:する)?|認証(?:する)?)$/;

function read(page: Document): Found | undefined {
  if (!holds(page, /ロボット|文字|テキスト|セキュリティ/) || fieldsOf(page, 'password').length > 0) return undefined;
  if (!buttonsOf(page).some((words) => GO_ON.test(words))) return undefined;
  const headed = headingsOf(page).some(({ text }) => HEADING.test(folded(text)));
  return isTicked(page, headed) || isTyped(page, headed) ? closed('robot-check', page) : undefined;
}

/** A box beside the sentence; or the heading over the frame in which a service for such checks shows its own. */
function isTicked(page: Document, headed: boolean): boolean {
  if (headed && page.querySelector('iframe[src*="captcha"]')) return true;
  return fieldsOf(page, 'checkbox').length === 1 && sentencesOf(page).some((line) => TICK.test(line));
}

/** A picture, one field, and the sentence that asks for the letters, with what says that it is a check. */
function isTyped(page: Document, headed: boolean): boolean {
  if (!page.querySelector('img,canvas,svg,[role="img"]')) return false;
  const sentences = sentencesOf(page);
  const isCheck = headed || sentences.some((line) => TYPED.test(line));
  return isCheck && fieldsOf(page, 'text').length === 1 && sentences.some((line) => LETTERS.test(line));
}
