/** A page as a report describes it: elements, their layout, and the shape of their texts. */

/** Where an element is drawn, from the left and top of the viewport, in CSS pixels rounded to tens. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ElementNode {
  /** `x-1`, `x-2` for elements outside our list; `#shadow` for a shadow root. */
  readonly tag: string;
  /** `role=row`, `colspan=2`, `hidden`, `href`: from our own lists, never a value that the page made up. */
  readonly marks: readonly string[];
  readonly box?: Box;
  /** The words of its attributes, masked: `alt`, `aria-label`, `title`, `value`. */
  readonly words: readonly (readonly [name: string, masked: string])[];
  readonly children: readonly PageNode[];
  /** How many identical elements are here, one after the other. */
  readonly times?: number;
}

/** A masked text. */
export interface TextOnPage {
  readonly text: string;
}

export type PageNode = ElementNode | TextOnPage;

/** Whether this is a text. */
export function isText(node: PageNode): node is TextOnPage {
  return 'text' in node;
}

/** Marks where something was left out because the page holds too much. */
export const LEFT_OUT = 'ここから先は省きました';
