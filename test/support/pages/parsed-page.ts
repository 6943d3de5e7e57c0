/**
 * Parses a page without a browser, roughly drawn, for quick tests of the reader; every page is read in real browsers.
 */

import { Window } from 'happy-dom';
import { withLayout } from '../layout.ts';
import { pageOn } from './pages.ts';

/** The document of this HTML, without running scripts or loading anything. */
export function documentOf(html: string): Document {
  const window = new Window({
    url: 'https://webservice.rms.rakuten.co.jp/merchant-portal/',
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    },
  });
  window.document.write(html);
  return withLayout(window.document as unknown as Document);
}

/** The document of a test page as it is on that day. */
export const parsedPage = (name: string, today: Temporal.PlainDate) => documentOf(pageOn(name, today));
