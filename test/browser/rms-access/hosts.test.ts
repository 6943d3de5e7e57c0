/** For which hosts a match pattern of the browser is good. */

import { expect, it } from 'vitest';
import { isForHost } from '../../../src/browser/rms-access/hosts.ts';

it.each([
  ['https://order.mihon.example/*', true],
  ['https://*.mihon.example/*', true],
  ['https://*.order.mihon.example/*', true],
  ['*://*/*', true],
  ['<all_urls>', true],
  ['https://mihon.example/*', false],
  ['https://*.rder.mihon.example/*', false],
  ['https://other.mihon.example/*', false],
  ['http://order.mihon.example/*', false],
  ['order.mihon.example', false],
])('%s: %s', (pattern, is) => {
  expect(isForHost(pattern, 'order.mihon.example')).toBe(is);
});
