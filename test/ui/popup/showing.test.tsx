/** No window stays blank: while it reads, and where it cannot, it says so and what to do. */

import '../document.ts';

import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showing } from '../../../src/ui/popup/showing.tsx';

const words = () => document.body.textContent ?? '';
const again = () => [...document.body.querySelectorAll('button')].find((one) => one.textContent === 'もう一度読む');
const page = <p>すべて読めました</p>;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

it('says that the records could not be read, what to do, and where the dates are meanwhile', async () => {
  await showing(() => Promise.reject(new Error('damaged')), false)();
  expect(words().replaceAll('\u200b', '')).toContain('記録を読めませんでした');
  expect(words()).toContain('ブラウザを一度閉じて、開き直してください。');
  expect(words()).toContain('RMSの一覧で期限を確かめてください。');
});

it('reads again at a press', async () => {
  const draw = vi.fn().mockRejectedValueOnce(new Error('slow')).mockResolvedValue(page);
  await showing(draw, false)();
  again()?.click();
  await vi.advanceTimersByTimeAsync(0);
  expect(words()).toBe('すべて読めました');
});

it('reads again by itself after a while: storage may have been busy', async () => {
  const draw = vi.fn().mockRejectedValueOnce(new Error('slow')).mockResolvedValue(page);
  await showing(draw, false)();
  expect(again()).toBeDefined();
  await vi.advanceTimersByTimeAsync(3000);
  expect(words()).toBe('すべて読めました');
  await vi.advanceTimersByTimeAsync(9000);
  expect(draw).toHaveBeenCalledTimes(2);
});

it('says that it is reading where that takes long, and shows the page once it is read', async () => {
  const show = showing(() => new Promise((resolve) => setTimeout(resolve, 2000, page)), false);
  const shown = show();
  await vi.advanceTimersByTimeAsync(600);
  expect(words()).toBe('');
  await vi.advanceTimersByTimeAsync(200);
  expect(words().replaceAll('\u200b', '')).toContain('記録を読んでいます');
  await vi.advanceTimersByTimeAsync(2000);
  await shown;
  expect(words()).toBe('すべて読めました');
});

it('keeps the page in sight while it is read anew', async () => {
  const draw = vi
    .fn()
    .mockResolvedValueOnce(page)
    .mockImplementation(() => new Promise((resolve) => setTimeout(resolve, 2000, page)));
  const show = showing(draw, false);
  await show();
  void show();
  await vi.advanceTimersByTimeAsync(1000);
  expect(words()).toBe('すべて読めました');
});

it('does not let an old failure take the place of a newer page', async () => {
  const draw = vi
    .fn()
    .mockImplementationOnce(() => new Promise((_, reject) => setTimeout(reject, 5000, new Error('late'))))
    .mockResolvedValue(page);
  const show = showing(draw, false);
  const first = show();
  await show();
  await vi.advanceTimersByTimeAsync(6000);
  await first;
  expect(words()).toBe('すべて読めました');
});
