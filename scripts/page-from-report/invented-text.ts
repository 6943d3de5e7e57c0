/** Replaces masked words with invented ones of the same shape, which plainly belong to nobody. */

/** Each text starts at another letter, so that rows differ. None contains a word that the reader knows. */
const LETTERS: Readonly<Record<string, string>> = {
  かな: 'みほんのなまえ',
  カナ: 'ミホンカクウ',
  漢字: '見本架空',
  ABC: 'Mihon',
  記号: '◎',
};

/** Date `#n` of a report becomes the day that is this many plus n days from today. */
const FIRST_DAY = 30;

const TOKEN =
  /知らない言葉「([^」]*)」|「([^」]*)」|\(鍵の欄\)|(かな|カナ|漢字|ABC|記号|文章)(\d+)|英数|(?:令和|平成)?[0元][0元年月日/.:TZ_+-]*#(\d+)|0+|_|[^ ]/gu;
const DATE = /^(令和|平成)?_?(0+|元)_?([/.年-])_?(0{1,2})_?([/.月-])_?(0{1,2})(.*)#\d+$/;

/** Invents a text for a masked one; `{{…}}` placeholders stand for days and keys (docs/test-pages.md). */
export function inventedTexts(): (masked: string) => string {
  let turn = 0;
  return (masked) => {
    turn += 1;
    return masked
      .replace(TOKEN, (token, unknown?: string, known?: string, kind?: string, length?: string, day?: string) => {
        if (token === '(鍵の欄)') return '{{licenseKey}}';
        if (day !== undefined) return dateText(token, FIRST_DAY + Number(day));
        if (kind === '文章') return `${letters('かな', Number(length), turn)}。`;
        if (kind !== undefined) return letters(kind, Number(length), turn);
        if (token === '英数') return 'A1';
        if (token === '_') return '\u0000';
        return unknown ?? known ?? token.replaceAll('0', '9');
      })
      .replaceAll(' ', '')
      .replaceAll('\u0000', ' ');
  };
}

function letters(kind: string, length: number, from: number): string {
  const alphabet = Array.from(LETTERS[kind] ?? '見');
  return Array.from({ length }, (_, at) => alphabet[(from + at) % alphabet.length]).join('');
}

/** The placeholder for a day, in the format that the page used. */
function dateText(token: string, days: number): string {
  const [, era, year, mark, month = '', otherMark, date = '', rest = ''] = DATE.exec(token) ?? [];
  if (!mark || !year) return '9';
  const pattern = `${era ? '令和R' : 'Y'}${mark}${month.length > 1 ? 'm' : 'n'}${otherMark}${date.length > 1 ? 'd' : 'j'}`;
  return `{{+${days}\u0000${pattern}}}${rest.replaceAll('_', '\u0000')}`;
}
