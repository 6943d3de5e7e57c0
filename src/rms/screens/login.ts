/** R-Login and every other login that stands at the address of a screen with keys. */

import { folded } from '../../domain/text/japanese-text.ts';
import type { Found, Screen } from '../found.ts';
import { headingsOf } from '../headings/headings.ts';
import { buttonsOf, fieldsOf, sentencesOf } from '../page/page-words.ts';
import { closed } from './closed.ts';
import { isSessionEnded } from './session-ended.ts';

export const login: Screen = { id: 'login', read };

const HEADING =
  /^(?:r-login|(?:r-login|rms(?:へ|に)?(?:の)?|楽天会員(?:の|情報で)?|店舗様?|店舗運営システム)?(?:ログイン|login|サインイン)(?:画面|ページ)?)$/i;
const PRESS = /^(?:ログイン(?:する)?|次へ(?:進む)?|login|サインイン|楽天会員(?:の|情報で)?ログイン(?:へ)?)$/i;

/**
 * A heading that says so, one password with something to type before it, and a button to go in by: a form to change a
 * password has two.
 */
function read(page: Document): Found | undefined {
  if (fieldsOf(page, 'password').length !== 1 || fieldsOf(page, 'text').length === 0) return undefined;
  if (!buttonsOf(page).some((words) => PRESS.test(words))) return undefined;
  if (!headingsOf(page).some(({ text }) => HEADING.test(folded(text)))) return undefined;
  return sentencesOf(page).length > 0 && !isSessionEnded(page) ? closed('login', page) : undefined;
}
