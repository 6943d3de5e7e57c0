/** On paper a tab with steps is the sheet alone: on the screen nothing of it is seen. */

import { expect, it } from 'vitest';
import { STAGE_ID, STAGES } from '../../scripts/pictures/stages.ts';
import { says } from './popup-words.ts';
import { freshBrowser } from './this-browser.ts';

/** The classes of what can be seen of the parts of the page, and how many things to press are among it. */
function seen() {
  const parts = [...document.querySelectorAll<HTMLElement>('.popup > *')].filter((part) => part.checkVisibility());
  const toPress = 'a, button, input, select, summary';
  const pressed = parts.flatMap((part) => [...part.querySelectorAll(toPress)]).filter((one) => one.checkVisibility());
  return { parts: parts.map((part) => part.className), toPress: pressed.length };
}

/** What is for paper alone is for the screen too from now on: no driver of both browsers can print. */
function asOnPaper(): void {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  for (const rule of rules)
    if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
}

it('the sheet is printed in the place of all that can be pressed', async () => {
  const kagiban = await freshBrowser();
  await kagiban.setStorage(STAGES['near'] ?? {});
  const page = await kagiban.openExtensionPage(`?tab#steps=${encodeURIComponent(STAGE_ID)}`);
  await says(page, 'カレンダーに入れる');
  const onScreen = await page.evaluate(seen);
  expect(onScreen.parts).not.toContain('sheet');
  expect(onScreen.toPress).toBeGreaterThan(3);
  await page.evaluate(asOnPaper);
  expect(await page.evaluate(seen)).toEqual({ parts: ['sheet'], toPress: 0 });
  await page.close();
});
