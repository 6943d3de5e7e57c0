/** The reader asks a page's own nodes through their prototypes only: a form field may be called like any property. */

import { expect, it } from 'vitest';
import { sourceFiles, withoutComments } from '../support/source.ts';

/** The only file that touches them. */
const HOME = 'src/rms/page/dom.ts';

const PROPERTIES =
  'parentElement|parentNode|children|childNodes|childElementCount|firstChild|nodeType|nodeName|nodeValue|textContent|nextSibling|previousSibling|nextElementSibling|previousElementSibling|tagName|localName|shadowRoot|ownerDocument|innerText';
const METHODS =
  'closest|matches|querySelector|querySelectorAll|getAttribute|hasAttribute|contains|compareDocumentPosition|getRootNode|getBoundingClientRect|checkVisibility|assignedNodes';
const DIRECT = new RegExp(`\\.(?:(?:${PROPERTIES})\\b(?!\\s*:)|(?:${METHODS})\\()`, 'g');

it('nothing in src/rms reads a node of the page directly', () => {
  const files = sourceFiles().filter(({ path }) => path.startsWith('src/rms/') && path !== HOME);
  expect(files.length).toBeGreaterThan(50);
  const direct = files.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(DIRECT)].map(([found]) => `${path}: ${found}. Ask ${HOME} instead.`),
  );
  expect(direct).toEqual([]);
});

it('the rule itself knows a direct question', () => {
  expect(['a.parentElement', 'b.closest(c)', '[...x.children]'].every((text) => text.match(DIRECT))).toBe(true);
  expect('parentOf(a).map(closestTo)'.match(DIRECT)).toBeNull();
});
