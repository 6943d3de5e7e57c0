/** Only a page that was opened from another one of its site, and not anew, may go on with the list there. */

import { expect, it } from 'vitest';
import { isOpenedByLink } from '../../../src/rms/page/opened-by-link.ts';

const LIST = 'https://webservice.rms.rakuten.co.jp/merchant-portal/list';

it.each([
  ['by a link or a form of the same site', `${LIST}?page=1`, 'navigate', true],
  ['by a link of another site', 'https://www.rakuten.co.jp/', 'navigate', false],
  ['by its address', '', 'navigate', false],
  ['anew, after a link', `${LIST}?page=1`, 'reload', false],
  ['by going back', `${LIST}?page=1`, 'back_forward', false],
  ['nobody knows how', `${LIST}?page=1`, undefined, false],
])('opened %s', (_, referrer, type, expected) => {
  const { origin } = new URL(LIST);
  expect(isOpenedByLink({ referrer, location: { origin } }, type)).toBe(expected);
});
