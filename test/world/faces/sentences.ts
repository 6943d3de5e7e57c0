/** What the faces say about one key: row, answer, next card, question, step notes, and the note on RMS's row. */

import { t } from '../../../src/browser/text.ts';
import type { Destinations } from '../../../src/domain/facts/destination.ts';
import { placed } from '../../../src/domain/facts/destination.ts';
import type { KeyShown, Reading } from '../../../src/domain/facts/reading.ts';
import { deedOf } from '../../../src/domain/today/columns/next-action.ts';
import { jobOf } from '../../../src/domain/today/job.ts';
import type { KnownToday } from '../../../src/domain/today/known.ts';
import type { KeyToday } from '../../../src/domain/today/standing.ts';
import { noteWords } from '../../../src/words/note/note.ts';
import { answerOf } from '../../../src/words/popup/answer.ts';
import { nextCard } from '../../../src/words/popup/next-card.ts';
import { questionOf } from '../../../src/words/popup/question.ts';
import { rowWords } from '../../../src/words/popup/row.ts';
import { daysText } from '../../../src/words/say/days.ts';
import { stepLeft } from '../../../src/words/steps/step-left.ts';
import { stepNotes } from '../../../src/words/steps/step-notes.ts';
import { badgeTitle } from '../../../src/words/toolbar/title.ts';

/** The last rows of RMS that were about a key. */
export interface RowsSeen {
  readonly reading: Reading;
  readonly rows: readonly KeyShown[];
}

/** RMS's own words, as they would stand on the page. */
const STATES: Record<KeyShown['state'], string> = {
  active: '利用中',
  'awaiting-approval': '承認待ち',
  'active-with-update': '更新あり',
  expired: '有効期限切れ',
  stopped: '停止中',
  unknown: '',
};

export function sentencesOf(
  one: KeyToday,
  { keys, badge, sight, today }: KnownToday,
  destinations: Destinations,
  seen: RowsSeen | undefined,
): string[] {
  const deed = deedOf(one);
  const row = rowWords(one, today);
  const words = [row.state, row.tag?.text, row.family, daysText(one), row.date].filter(Boolean).join(' ・ ');
  const asked = questionOf(one, keys, today);
  const lines: string[] = [`行: ${words}`];
  const say = (where: string, ...parts: (string | undefined)[]) => {
    const said = parts.filter(Boolean).join(' / ').replaceAll('\u200b', '').replaceAll('**', '');
    if (said) lines.push(`${where}: ${said}`);
  };
  if (one === keys[0]) {
    const answer = answerOf(keys, badge, sight, today);
    say('答え', answer.title, ...answer.lines);
    say('ツールバー', badgeTitle(keys, badge, sight, today));
    if (!deed) {
      const card = nextCard({ do: 'nothing' }, keys, today);
      if (keys.every((other) => !deedOf(other))) say('次', card.title, ...card.facts.map(({ text }) => text));
    }
  }
  if (deed) {
    const card = nextCard({ do: deed, of: one }, keys, today);
    const way = card.press && `→${card.press.leads === 'list' ? t('popup_open_list') : card.press.label}`;
    say('次', card.title, ...card.facts.map(({ text }) => text), way);
  }
  if (asked) say('質問', asked.title, ...asked.why);
  say('手順の前', ...stepNotes(one, today));
  const left = stepLeft(one);
  const { kind, steps } = jobOf(one);
  const open = steps.find(({ status }) => status === 'now');
  say('仕事', `${kind} ${open ? `今は${open.id}` : '終わり'}${left ? `(${left}が残る)` : ''}`);
  for (const key of seen?.rows ?? []) say('RMSの行', noteOf(key, one, seen, destinations, today));
  return lines;
}

function noteOf(
  key: KeyShown,
  one: KeyToday,
  seen: RowsSeen | undefined,
  destinations: Destinations,
  today: KnownToday['today'],
): string {
  const { namedDestination } = one.license;
  const named = { ...key, ...(namedDestination && { namedDestination }) };
  const isDetail = seen?.reading.screen === 'product-detail';
  const hasDates = !isDetail && seen?.reading.keys.some(({ expiresOn }) => expiresOn !== undefined) === true;
  const row = { key: { ...named, ...placed(named, destinations.of) }, hasDates, isDetail, one };
  const note = noteWords(row, STATES[key.state], today);
  const { chip, head, who, means, key: about, stops, next, foot } = note;
  const shown = `${isDetail ? '詳細' : '一覧'} ${STATES[key.state]} ${key.expiresOn ?? '日付なし'}`;
  return `<${shown}> ${head}〔${chip}〕 ${means.join('')} だれが=${who} キー=${about} 止まる=${stops} 次=${next} ${foot ?? ''}`;
}
