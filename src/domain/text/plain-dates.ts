/** Puts the days that are written in words or kanji numerals, or with a short era, as most pages print them. */

/** The English months, each known by its first three letters. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

/** Behind an hour of another zone it may be another day in Japan. */
const IN_ANOTHER_ZONE =
  '(?!,? (?:at )?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)? ?\\(?(?!jst|japan)(?:z\\b|[a-z]{3,}|[+-]\\d))';

/** `Feb 1, 2027` and `1 Feb 2027`. */
const MONTH_FIRST = new RegExp(`(?<![a-z\\d])${MONTH} ${DAY},? (\\d{4})(?!\\d)${IN_ANOTHER_ZONE}`, 'gi');
const DAY_FIRST = new RegExp(`(?<![a-z\\d/.-])${DAY} ${MONTH},? (\\d{4})(?!\\d)${IN_ANOTHER_ZONE}`, 'gi');

/** `R9.2.1`, `R8/12/30`, `R9年2月1日`, `令和9.2.1`: a day where no letter or number goes on. */
const SHORT_ERA =
  /(?<![\p{L}\p{N}_./-])(?:令和|R) ?(\d{1,2}|元)(?:([./])(\d{1,2})\2(\d{1,2})(?![\w./-])| ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日)/gu;

/** `令和九年二月一日`, `二〇二七年二月一日`. */
const KANJI =
  /(?<![〇一二三四五六七八九十\d])(令和|平成)?([元〇一二三四五六七八九十]{1,4})年([〇一二三四五六七八九十]{1,3})月([〇一二三四五六七八九十]{1,3})日/g;

/** This line with such days in the forms that `DATE` knows (printed-date.ts); all else as it stands. */
export function withPlainDates(line: string): string {
  return line
    .replace(MONTH_FIRST, (_, month: string, day: string, year: string) => `${year}/${monthOf(month)}/${day}`)
    .replace(DAY_FIRST, (_, day: string, month: string, year: string) => `${year}/${monthOf(month)}/${day}`)
    .replace(SHORT_ERA, (_, year: string, __, month?: string, day?: string, inWords?: string, dayInWords?: string) => {
      return `令和${year}年${month ?? inWords}月${day ?? dayInWords}日`;
    })
    .replace(KANJI, (whole: string, era: string | undefined, ...numerals: string[]) => {
      const [year, month, day] = numerals.map(numberOf);
      const isWhole = year && month && day && (era ? String(year).length <= 2 : /^\d{4}$/.test(year));
      return isWhole ? `${era ?? ''}${year}年${month}月${day}日` : whole;
    });
}

const monthOf = (word: string) => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

const DIGITS = '〇一二三四五六七八九';
const digitOf = (sign: string) => DIGITS.indexOf(sign);

/** 二十一 and 二一 are 21. */
function numberOf(numeral: string): string | undefined {
  if (numeral === '元') return numeral;
  if (/^[〇一二三四五六七八九]+$/.test(numeral)) return Array.from(numeral, digitOf).join('');
  const [, tens, ones = '〇'] = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(numeral) ?? [];
  return tens === undefined ? undefined : `${tens ? digitOf(tens) : 1}${digitOf(ones || '〇')}`;
}
