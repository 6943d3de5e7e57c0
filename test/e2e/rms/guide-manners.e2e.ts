/**
 * How the guide behaves on somebody else's page: it only scrolls, the page hears and feels nothing of it, and it goes
 * when it is not wanted.
 */

import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { sights } from '../../support/stored.ts';
import { countOn, until } from '../this-browser.ts';
import { guides, pressed, seen, statusOf, withoutOurs } from './guides.ts';

const { guideOn, kagiban } = guides();

describe('ボタンの場所へ', () => {
  it('brings the button into view and changes nothing on the page: no attribute, no focus, no press', async () => {
    const { page: on } = await guideOn('g2-detail-dl');
    await on.setViewport({ width: 1000, height: 400 });
    await on.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'focusin', 'input', 'change'])
        for (const button of document.querySelectorAll('button')) button.addEventListener(type, () => heard.push(type));
    });
    const before = await withoutOurs(on);
    const gap = () =>
      on.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent === '新しいキーを発行');
        const { top, bottom } = button?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top >= 0 && bottom <= innerHeight;
      });
    expect(await gap()).toBe(false);
    await pressed(on, 'ボタンの場所へ');
    await until(gap, () => 'the button is in view');
    expect(await statusOf(on)).toBe('「新しいキーを発行」を、画面の中央に出しました。押すのはご自身でお願いします。');
    expect(await withoutOurs(on)).toBe(before);
    expect(await on.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('is not there where the button is not', async () => {
    const { page: on } = await guideOn('g2-detail-dl');
    await on.evaluate(() => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === '新しいキーを発行') button.remove();
    });
    const words = () =>
      on.evaluate(
        () => document.querySelector('kagiban-guide')?.shadowRoot?.querySelector('.guide')?.textContent ?? '',
      );
    await until(
      async () => (await words()).includes('ふつう、画面の右下にあります。'),
      () => 'where the button usually is',
    );
    expect(await words()).not.toContain('ボタンの場所へ');
  });
});

describe('a page', () => {
  it('hears nothing of what is pressed in it', async () => {
    const { page: on } = await guideOn('g3-one-job');
    await on.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup'])
        document.body.addEventListener(type, () => heard.push(type));
    });
    const find = await on.evaluateHandle(
      () => document.querySelector('kagiban-guide')?.shadowRoot?.querySelector('.guide__part .link') as HTMLElement,
    );
    await find.click();
    await find.focus();
    await on.keyboard.press('Enter');
    await until(
      async () => (await statusOf(on))?.includes('詳細') === true,
      () => 'the guide was pressed',
    );
    expect(await on.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    // The focus stays where it was: on a button of RMS the next Enter would press it.
    expect(await on.evaluate(() => document.activeElement?.localName)).toBe('kagiban-guide');
  });

  it('that throws it out again and again is left alone with it', async () => {
    const { page: on } = await guideOn('g2-detail-dl');
    await on.evaluate(() => {
      const counted = globalThis as unknown as { thrown: number };
      counted.thrown = 0;
      const throwOut = () => {
        const guide = document.querySelector('kagiban-guide');
        if (guide) counted.thrown += 1;
        guide?.remove();
      };
      new MutationObserver(throwOut).observe(document, { childList: true, subtree: true });
      throwOut();
    });
    const thrown = () => on.evaluate(() => (globalThis as unknown as { thrown: number }).thrown);
    await until(
      async () => (await thrown()) >= 3,
      () => 'three tries',
    );
    // A look that certainly comes after the last try: the state changes, and what is kept says so.
    await on.evaluate(() => {
      const state = [...document.querySelectorAll('dd')].at(-1)?.firstChild;
      if (state) state.nodeValue = '承認待ち ';
    });
    await until(
      async () => JSON.stringify(await kagiban().storage()).includes('"state":"awaiting-approval"'),
      () => 'the page was read again',
    );
    expect(await thrown()).toBe(3);
    expect(await countOn(on, 'kagiban-guide')).toBe(0);
  });

  it('that comes to be about something else loses it', async () => {
    await kagiban().setStorage(sights(seen('ネクストエンジン', 6)));
    const { page: on } = await guideOn('other-robot-check');
    await on.evaluate(() => document.querySelector('main')?.replaceChildren('お知らせはありません。'));
    await until(
      async () => (await countOn(on, 'kagiban-guide')) === 0,
      () => 'no guide',
    );
  });

  it('with several open jobs gets none on its list', async () => {
    const on = await kagiban().open('g2-every-state');
    await until(
      async () => (await countOn(on, 'kagiban-summary')) === 1,
      () => 'the summary',
    );
    expect(await countOn(on, 'kagiban-guide')).toBe(0);
  });
});

describe('the guide', () => {
  it.each(['g3-one-job', 'other-robot-check', 'g2-detail-dl', 'g1-detail-update', 'g3-hakobune-detail'])(
    '%s: has no fault that axe-core knows of',
    async (name) => {
      // The robot check has a guide while a job is open.
      await kagiban().setStorage(sights(seen('ネクストエンジン', 6)));
      const { page: on } = await guideOn(name);
      await on.evaluate(axe.source);
      const faults = await on.evaluate(async () => {
        interface Axe {
          run: (where: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        }
        const { axe } = globalThis as unknown as { axe: Axe };
        const { violations } = await axe.run({ include: ['kagiban-guide'] }, { resultTypes: ['violations'] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
      });
      expect(faults).toEqual([]);
    },
  );

  it.each([1000, 360])('fits into a window %d wide', async (width) => {
    const { page: on } = await guideOn('g1-detail-live');
    await on.setViewport({ width, height: 600 });
    const over = await on.evaluate(() => {
      const host = document.querySelector('kagiban-guide');
      const { right = 0 } = host?.getBoundingClientRect() ?? {};
      return [...(host?.shadowRoot?.querySelectorAll('*') ?? [])].filter(
        (one) => one.getBoundingClientRect().right > right + 1,
      ).length;
    });
    expect(over).toBe(0);
  });
});
