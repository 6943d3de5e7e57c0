/** A page as a report describes it: elements, how they stand, and texts of which only the shape is left. */

/** Where an element is drawn, from the left and top of the page, in CSS pixels rounded to tens. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ElementNode {
  /** `x-1`, `x-2` for elements that no standard knows; `#shadow` for the tree inside of an element. */
  readonly tag: string;
  /** `role=row`, `colspan=2`, `hidden`, `href`: from lists of our own, never a value that the page made up. */
  readonly marks: readonly string[];
  readonly box?: Box;
  /** The words of its attributes, masked: `alt`, `aria-label`, `title`, `value`. */
  readonly words: readonly (readonly [name: string, masked: string])[];
  readonly children: readonly PageNode[];
  /** How many that are all the same stand here, one after the other. */
  readonly times?: number;
}

/** A text, masked. */
export interface TextOnPage {
  readonly text: string;
}

export type PageNode = ElementNode | TextOnPage;

/** Whether this is a text. */
export function isText(node: PageNode): node is TextOnPage {
  return 'text' in node;
}

/** Stands where something was left out because the page holds too much. */
export const LEFT_OUT = 'ここから先は省きました';
