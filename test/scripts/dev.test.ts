/** What `npm run dev` understands of its command line and of a change, and when it acts on it. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectOf } from '../../scripts/dev/effect.ts';
import { gather } from '../../scripts/dev/gather.ts';
import { wantedBrowser } from '../../scripts/dev/wanted-browser.mjs';

describe('the browser', () => {
  it('is Chromium, or the one that is named', () => {
    expect(wantedBrowser([])).toBe('chromium');
    expect(wantedBrowser(['firefox'])).toBe('firefox');
  });

  it.each([['safari'], ['firefox', 'chromium'], ['--headless']])(
    '%s %s is answered with what can be said',
    (...args) => {
      expect(() => wantedBrowser(args.filter(Boolean))).toThrow(
        /does not know ".+": say npm run dev for Chromium, or npm run dev -- firefox\./,
      );
    },
  );
});

describe('a change', () => {
  it.each([
    'src/words/note/note.ts',
    'src/ui/popup/popup.css',
    'public/_locales/ja/messages.json',
    'public/icons/icon-16.png',
    'manifest.config.ts',
    'vite.config.ts',
  ])('of %s has the extension built', (file) => {
    expect(effectOf(file)).toBe('extension');
  });

  it('of a test page has only the pages loaded anew', () => {
    expect(effectOf('test/pages/g3-with-state.html')).toBe('pages');
  });

  it.each([
    'test/pages/g3-with-state.json',
    'package-lock.json',
    'src/words/.note.ts.swp',
    'src/words/note/note.ts~',
    'src/words/4913',
    'src/words/#note.ts#',
    'src/words',
  ])('of %s leads to nothing', (file) => {
    expect(effectOf(file)).toBeUndefined();
  });
});

describe('changes', () => {
  let acts: string[][];
  let finish: () => void;
  const act = (paths: readonly string[]) => {
    acts.push([...paths]);
    return new Promise<void>((done) => {
      finish = done;
    });
  };
  beforeEach(() => {
    acts = [];
    vi.useFakeTimers();
  });
  afterEach(() => void vi.useRealTimers());

  it('that come close together are one, and each file is named once', async () => {
    const { add } = gather(act, 100);
    for (const file of ['a', 'b', 'a']) {
      add(file);
      await vi.advanceTimersByTimeAsync(99);
    }
    expect(acts).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(acts).toEqual([['a', 'b']]);
  });

  it('that come during a build are for the next one, which waits for it', async () => {
    const { add } = gather(act, 100);
    add('a');
    await vi.advanceTimersByTimeAsync(100);
    add('b');
    add('c');
    await vi.advanceTimersByTimeAsync(5000);
    expect(acts).toEqual([['a']]);
    finish();
    await vi.advanceTimersByTimeAsync(100);
    expect(acts).toEqual([['a'], ['b', 'c']]);
    finish();
    await vi.advanceTimersByTimeAsync(5000);
    expect(acts).toHaveLength(2);
  });

  it('lead to nothing after the end, which waits for the build that is going on', async () => {
    const { add, end } = gather(act, 100);
    add('a');
    await vi.advanceTimersByTimeAsync(100);
    add('b');
    const over = vi.fn();
    const ending = end().then(over);
    await vi.advanceTimersByTimeAsync(5000);
    expect(over).not.toHaveBeenCalled();
    finish();
    await ending;
    await vi.advanceTimersByTimeAsync(5000);
    expect(acts).toEqual([['a']]);
  });
});
