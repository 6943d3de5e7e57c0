/** The screen after too long a pause: one was logged out and has to log in again, with or without a form for it. */

import type { Found, Screen } from '../found.ts';
import { headingsOf } from '../headings/headings.ts';
import { isAboutSomethingElse } from '../lexicon/screen-words.ts';
import { holds, sentencesOf } from '../page/page-words.ts';
import { closed } from './closed.ts';

export const sessionEnded: Screen = { id: 'session-ended', read };

/** That it is over, as a sentence that ends there. */
const OVER =
  /(?:セッション.{0,14}(?:切れ(?:ました|ています)|終了しました|無効です|無効になりました|タイムアウトしました)|(?:タイムアウト|ログアウト)(?:しました|されました|となりました|になりました|いたしました))$/;

/** And what to do about it, as a sentence that ends there. */
const AGAIN =
  /^.{0,20}(?:もう一度|再度|改めて|あらためて|再).{0,16}ログイン(?:して|を行って|を|し直して).{0,8}(?:ください|下さい|お願いします|お願いいたします)$/;

function read(page: Document): Found | undefined {
  return isSessionEnded(page) ? closed('session-ended', page) : undefined;
}

/** Whether this page says that one was logged out and must log in again. */
export function isSessionEnded(page: Document): boolean {
  if (!holds(page, /ログイン/) || !holds(page, /セッション|タイムアウト|ログアウト/)) return false;
  if (headingsOf(page).some(({ text }) => isAboutSomethingElse(text))) return false;
  const sentences = sentencesOf(page);
  return sentences.some((line) => OVER.test(line)) && sentences.some((line) => AGAIN.test(line));
}
