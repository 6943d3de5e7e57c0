/** The page between the login and RMS that asks whether its rules are kept: 「上記を遵守していることを確認の上、RMSを利用します」. */

import type { Found, Screen } from '../found.ts';
import { buttonsOf, holds, sentencesOf } from '../page/page-words.ts';
import { closed } from './closed.ts';

export const consent: Screen = { id: 'consent', read };

const PRESS = /^上記(?:の内容)?を遵守していることを確認の(?:上|うえ),?、?RMSを利用します[。.]?$/i;
const RULES = /遵守|規約|ガイドライン|個人情報|不正|パスワード/;

/** The button with just these words, under rules. A page that tells of the button has it in a sentence. */
function read(page: Document): Found | undefined {
  if (!holds(page, RULES) || !buttonsOf(page).some((words) => PRESS.test(words))) return undefined;
  const rules = sentencesOf(page).filter((line) => RULES.test(line) && !PRESS.test(line));
  return rules.length > 0 ? closed('consent', page) : undefined;
}
