/** Every screen has pages of its own; that no other file reads them, test/e2e/pages/every-page.e2e.ts asks of all. */

import { expect, it } from 'vitest';
import { SCREENS } from '../../src/rms/screens/index.ts';
import { expectedOn, pageNames } from '../support/pages/pages.ts';
import { documentOf } from '../support/pages/parsed-page.ts';

const TODAY = Temporal.PlainDate.from('2026-11-24');
const pages = pageNames();
const screensThatRead = (page: Document) => SCREENS.filter(({ read }) => read(page)).map(({ id }) => id);

it.each(SCREENS.map(({ id }) => id))('%s has two pages or more', (id) => {
  expect(pages.filter((name) => expectedOn(name, TODAY).screen === id).length).toBeGreaterThanOrEqual(2);
});

it('knows the robot check whose box stands in the frame of another service', () => {
  const html = (src: string) =>
    `<title>RMS</title><h1>セキュリティチェック</h1><iframe src="${src}"></iframe><button>確認する</button>`;
  expect(screensThatRead(documentOf(html('https://mihon.invalid/captcha/box')))).toEqual(['robot-check']);
  expect(screensThatRead(documentOf(html('https://mihon.invalid/film')))).toEqual([]);
});
