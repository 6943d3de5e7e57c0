/**
 * The dock: the place of a summary or guide that the page has no room for. One line at the lower right of the window,
 * which opens; it covers no field that is typed into, and nothing that the page keeps there.
 */

import { t } from '../../browser/text.ts';
import { appendTo, around, bodyOf, isInPage, isOneOf, rectOf, shownWidthOf } from '../../rms/page/dom.ts';
import { make } from '../element.ts';
import type { Rect, Size } from '../guest/box.ts';
import { runsBelow } from '../guest/drawn.ts';
import { makeHost } from '../host.ts';
import { onPress } from '../presses.ts';
import { dockPlace } from './dock-place.ts';
import { fixedPartsIn } from './fixed-parts.ts';

interface DockLine {
  readonly words: string;
  readonly level?: string | undefined;
}

export interface Dock {
  /** What stands in it are its children. */
  readonly host: HTMLElement;
  /** Says this while it is closed. */
  readonly update: (line: DockLine) => void;
  readonly open: () => void;
  /** Puts it last in this element. */
  readonly putIn: (home: Element) => void;
  /** Goes where it covers nothing, as the page stands now. */
  readonly settle: () => void;
  readonly end: () => void;
}

const FIELD = 'input,textarea,select,[contenteditable]';

/** Whether the user has left it open: it holds as long as the page is there. */
let wasOpen = false;

/** A new dock, to be inserted by the caller. */
export function makeDock(language: string): Dock {
  const { host, root } = makeHost('kagiban-dock');
  const place = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, place];
  const words = make('span', { class: 'dock__words' });
  const line = make(
    'button',
    { type: 'button', class: 'dock__line', 'aria-expanded': 'false' },
    make('span', { class: 'brand' }, t('extension_name')),
    words,
  );
  const panel = make('div', { class: 'dock__panel' }, make('slot'));
  const box = make('div', { class: 'dock', lang: language }, panel, line);
  root.append(box);

  const settle = () => {
    place.replaceSync('');
    const size = rectOf(box);
    if (!isInPage(host) || size.width === 0) return;
    const area = { left: 0, top: Math.max(0, innerHeight - size.height - 240), right: innerWidth, bottom: innerHeight };
    const found = dockPlace(windowSize(), { width: size.width, height: size.height }, [
      ...fixedPartsIn(area),
      ...focusedField(),
      ...(wasOpen ? [] : wordsOfSmallWindow()),
    ]);
    if (!found && wasOpen) {
      show(false);
      return;
    }
    if (!found && isSmallWindow()) {
      place.replaceSync(':host(kagiban-dock){display:none!important}');
      return;
    }
    const [right, bottom] = found ? [windowSize().width - found.right, innerHeight - found.bottom] : [0, 0];
    place.replaceSync(`:host(kagiban-dock),.dock:popover-open{inset:auto ${right}px ${bottom}px auto!important}`);
  };
  const show = (open: boolean) => {
    wasOpen = open;
    host.dataset['open'] = String(open);
    line.setAttribute('aria-expanded', String(open));
    settle();
  };
  onPress(line, () => show(!wasOpen));
  const onFocus = () => {
    const [field] = focusedField();
    if (field && wasOpen && !dockPlace(windowSize(), rectOf(box), [field])) show(false);
    else settle();
  };
  addEventListener('focusin', onFocus, true);
  addEventListener('resize', settle);
  host.dataset['open'] = String(wasOpen);
  line.setAttribute('aria-expanded', String(wasOpen));
  return {
    host,
    update: ({ words: said, level }) => {
      if (words.textContent !== said) words.textContent = said;
      if (level) line.dataset['level'] = level;
      else delete line.dataset['level'];
    },
    open: () => show(true),
    putIn: (home) => {
      appendTo(home, host);
      // A dialog that is moved to its place would take the dock along, and cut it off.
      box.popover = home === bodyOf(document) ? null : 'manual';
      if (box.popover) box.showPopover();
    },
    settle,
    end: () => {
      removeEventListener('focusin', onFocus, true);
      removeEventListener('resize', settle);
    },
  };
}

/**
 * Where the dock of this section stands: last in the page or, as long as nothing else can be pressed, in the modal
 * dialog that holds the section.
 */
export function dockHomeOf(section: Element): Element {
  return around(section).find((one) => isOneOf(one, ':modal')) ?? bodyOf(document);
}

/** In CSS pixels: in a smaller window all of the page is seen at once, and what lies on it cannot be scrolled away. */
const SMALL = { width: 480, height: 320 };

function isSmallWindow(): boolean {
  return innerWidth < SMALL.width || innerHeight < SMALL.height;
}

/** More words than that fill a small window anyway. */
const MOST_RUNS = 200;

/** Where words of the page stand in a small window: there nothing may lie on them. */
function wordsOfSmallWindow(): Rect[] {
  return isSmallWindow() ? runsBelow(bodyOf(document), MOST_RUNS).flatMap(({ lines }) => lines) : [];
}

/** Without its scroll bar. */
function windowSize(): Size {
  return { width: shownWidthOf(document.documentElement), height: innerHeight };
}

/** Where the field is that is typed into. */
function focusedField(): Rect[] {
  const at = document.activeElement;
  return at && Element.prototype.matches.call(at, FIELD) ? [rectOf(at)] : [];
}
