/**
 * The screen that stands everywhere while RMS is being worked on: it says so of this moment, and that nothing can be
 * used.
 */

import { folded } from '../../domain/text/japanese-text.ts';
import type { Found, Screen } from '../found.ts';
import { headingsOf } from '../headings/headings.ts';
import { isAboutSomethingElse } from '../lexicon/screen-words.ts';
import { fieldsOf, holds, sentencesOf } from '../page/page-words.ts';
import { closed } from './closed.ts';

export const maintenance: Screen = { id: 'maintenance', read };

const HEADING =
  /^(?:ただいま|ただ今|只今|現在)?[、,]?(?:システム|定期|緊急|臨時|サーバー?)*メンテナンス(?:中|実施中|作業中|のため停止中)?(?:です|のお知らせ)?$/;
const NOW =
  /(?:ただいま|ただ今|只今|現在).{0,24}メンテナンス.{0,12}(?:中|行って|実施して|おります|のため)|メンテナンス(?:中です|を(?:行って|実施して)(?:おります|います)$)/;
const CLOSED =
  /(?:ご利用|利用|ご覧|アクセス|表示|操作)(?:いただけません|頂けません|になれません|できません)|停止して(?:おり|い)ます|停止させていただいて|お待ち(?:ください|下さい)/;

function read(page: Document): Found | undefined {
  if (!holds(page, /メンテナンス/) || fieldsOf(page, 'text').length > 0) return undefined;
  const headings = headingsOf(page).map(({ text }) => text);
  if (!headings.some((text) => HEADING.test(folded(text)))) return undefined;
  if (headings.some((text) => isAboutSomethingElse(text) && !HEADING.test(folded(text)))) return undefined;
  const sentences = sentencesOf(page);
  const isNow = sentences.some((line) => NOW.test(line));
  return isNow && sentences.some((line) => CLOSED.test(line)) ? closed('maintenance', page) : undefined;
}
