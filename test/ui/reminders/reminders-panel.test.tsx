/** お知らせ in the options: each choice is kept at once, said, and can be undone; what cannot be read is not lost. */

import { describe, expect, it } from 'vitest';
import { seen } from '../../support/facts.ts';
import { SECRETS } from '../../support/pages/secrets.ts';
import { type OpenOptions, type OpenPopup, openPopup } from '../open-popup.tsx';

const KEY = seen({ ends: 20, first: -20, last: 0 });
const open = (options: OpenOptions = {}) => openPopup([KEY], { ...options, options: true });
const tick = async (page: OpenPopup, words: string) => {
  const label = page.all('label').find((one) => one.textContent?.trim().startsWith(words));
  label?.querySelector('input')?.click();
  await page.settle();
};
const ticked = (page: OpenPopup, selector: string) =>
  page
    .all(selector)
    .filter((one) => one.querySelector('input')?.checked)
    .map((one) => one.textContent?.trim());

describe('the days', () => {
  it('stand there as words, with 前営業日 among them', async () => {
    const page = await open();
    expect(page.all('.ladder .tick-pill').map((one) => one.textContent)).toEqual([
      '14日前',
      '7日前',
      '3日前',
      '前営業日',
      '1日前',
      '当日',
    ]);
    expect(ticked(page, '.ladder .tick-pill')).toHaveLength(6);
  });

  it('are taken away and put back at once, and said', async () => {
    const page = await open();
    await tick(page, '7日前');
    expect(page.settings().reminders.ladder).toEqual([14, 3, 1, 0]);
    expect(page.text('.said')).toContain('お知らせする日を変えました。');
    await page.press('もどす');
    expect(page.settings().reminders.ladder).toEqual([14, 7, 3, 1, 0]);
    await tick(page, '前営業日');
    expect(page.settings().reminders.eve).toBe(false);
  });

  it('are added as they are typed or pasted, in any width', async () => {
    const page = await open();
    await page.type('ladder-more', '３０、２０日前');
    await page.press('日を足す');
    expect(page.settings().reminders.ladder).toEqual([30, 20, 14, 7, 3, 1, 0]);
    expect(page.field('ladder-more').value).toBe('');
    expect(ticked(page, '.ladder .tick-pill').slice(0, 2)).toEqual(['30日前', '20日前']);
  });

  it('of one’s own can be ticked again after they were taken away', async () => {
    const page = await open({ planned: { settings: { reminders: { ladder: [30, 0] } } } });
    await tick(page, '30日前');
    expect(page.settings().reminders.ladder).toEqual([0]);
    await tick(page, '30日前');
    expect(page.settings().reminders.ladder).toEqual([30, 0]);
  });

  it.each([
    ['', '数字で入れてください'],
    ['そのうち', '「10」や「10日前」のように'],
    ['９０', '60日前より先'],
    ['7日前', 'もう選んであります'],
    [SECRETS.serviceSecret, 'キーの文字は入れないでください'],
  ])('%s: says why not, and keeps what was typed', async (typed, words) => {
    const page = await open();
    await page.type('ladder-more', typed);
    await page.press('日を足す');
    expect(page.text('#ladder-more-below')).toContain(words);
    expect(page.field('ladder-more').value).toBe(typed);
    expect(page.settings().reminders.ladder).toEqual([14, 7, 3, 1, 0]);
  });

  it('are twenty at the most, and the twenty stay', async () => {
    const ladder = Array.from({ length: 20 }, (_, index) => 60 - index);
    const page = await open({ planned: { settings: { reminders: { ladder } } } });
    await tick(page, '7日前');
    expect(page.settings().reminders.ladder).toEqual(ladder);
    expect(page.text('#reminders')).toContain('全部で20個まで');
    expect(ticked(page, '.ladder .tick-pill')).not.toContain('7日前');
  });

  it('never come to none', async () => {
    const page = await open({ planned: { settings: { reminders: { ladder: [3] } } } });
    await tick(page, '3日前');
    expect(page.settings().reminders.ladder).toEqual([3]);
    expect(page.text('#reminders')).toContain('前営業日のほかに、どれか1つは残してください');
    expect(ticked(page, '.ladder .tick-pill')).toContain('3日前');
  });
});

describe('the hours', () => {
  it('can only be chosen so that there is time between them', async () => {
    const page = await open();
    const hours = (name: string) =>
      [...(page.field(name) as unknown as HTMLSelectElement).options].map((one) => one.value);
    expect(hours('hours-from').at(-1)).toBe('17');
    expect(hours('hours-to')[0]).toBe('10');
    await page.choose('[name="hours-to"]', '12');
    expect(page.settings().reminders.hours).toEqual({ from: 9, to: 12 });
    expect(page.text('.said')).toContain('お知らせする時間を変えました。');
  });

  it('may leave out days off', async () => {
    const page = await open();
    await tick(page, '営業日にだけ');
    expect(page.settings().reminders.workingDaysOnly).toBe(true);
  });
});

it('a product that is not ticked is not spoken of, and still counts', async () => {
  const page = await open();
  await tick(page, 'ネクストエンジン');
  expect(page.settings().reminders.muted).toEqual([KEY.id]);
  expect(page.text('.said')).toContain('ネクストエンジンのお知らせを止めました。');
  expect(page.text('.coming')).toContain('お知らせはありません');
  expect(page.badge().text).toBe('20');
});

describe('the next notices', () => {
  it('have day, hour and text', async () => {
    const page = await open();
    const notices = page.all('.coming__list > li').map((one) => {
      const [title, ...lines] = [...one.querySelectorAll('li')].map((line) => line.textContent);
      return [one.querySelector('.coming__when')?.textContent, title, lines.join()].join(' | ');
    });
    const eve = '期限は12/14(月)です。期限の前営業日は12/11(金)です。それまでに済ませると安心です。';
    const renew = 'RMSで新しいキーを発行し、ネクストエンジンに登録しましょう。';
    expect(notices).toEqual([
      `11/30(月) 9時 | ネクストエンジンのキーは、あと14日です | ${eve}${renew}`,
      `12/7(月) 9時 | ネクストエンジンのキーは、あと7日です | ${eve}${renew}`,
      `12/11(金) 9時 | ネクストエンジンのキーは、あと3日です | 期限は12/14(月)です。今日が、期限の前営業日です。今日のうちに済ませると安心です。${renew}`,
      `12/13(日) 9時 | ネクストエンジンのキーは、あと1日です | 期限は12/14(月)です。${renew}`,
      '12/14(月) 9時 | ネクストエンジンのキーは、今日までです | 期限は12/14(月)です。今日のうちに新しいキーを発行し、ネクストエンジンに登録しましょう。',
    ]);
  });

  it.each([true, false])('are told as notices of the browser only where it may show them: %s', async (allowed) => {
    const page = await open({ planned: { allowed } });
    expect(page.text('.coming').includes('通知を許可すると、画面のすみにも出ます。')).toBe(!allowed);
  });

  it('follow what is chosen', async () => {
    const page = await open();
    await page.choose('[name="hours-from"]', '13');
    expect(page.text('.coming')).toContain('11/30(月) 13時');
  });
});

describe('notices of the browser', () => {
  it('are asked for with the reason, and tried out once they are allowed', async () => {
    const page = await open();
    expect(page.text('.access')).toContain(
      '許可しなくても、鍵番のボタンの数字、押すと開く画面、RMSの一覧の上の1行でわかります。',
    );
    await page.press('通知を許可する');
    expect(page.text('.access')).toContain('通知は許可されています');
    await page.press('試しに通知を出す');
    expect(page.opened).toEqual(['trial notice']);
    expect(page.text('.access__outcome')).toContain('通知を出しました');
  });

  it('may be refused', async () => {
    const page = await open({ planned: { answer: false } });
    await page.press('通知を許可する');
    expect(page.text('.access__outcome')).toContain('これまでどおりわかります');
  });

  it('that cannot be shown are not said to be', async () => {
    const page = await open({ full: true, planned: { allowed: true } });
    await page.press('試しに通知を出す');
    expect(page.text('.access__outcome')).toContain('通知を出せませんでした');
  });
});

it('what cannot be stored is said, and nothing changes', async () => {
  const page = await open({ full: true });
  await tick(page, '7日前');
  expect(page.text('.said')).toContain('できませんでした');
  expect(ticked(page, '.ladder .tick-pill')).toContain('7日前');
});

it('the settings of a newer Kagiban are only looked at', async () => {
  const page = await open({ sight: { mayRead: true, newerData: true } });
  const fields = page.all(
    '#reminders :is(input[type="checkbox"], select, button[type="submit"])',
  ) as HTMLInputElement[];
  expect(fields.length).toBeGreaterThan(8);
  expect(fields.filter(({ disabled }) => !disabled)).toEqual([]);
});
