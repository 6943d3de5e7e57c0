/** The project's documents and what they contain: headings, pictures, links, tables. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fromRoot } from '../../scripts/setup/root.mjs';
import { filesBelow, type SourceFile } from './source.ts';

/** One document of the project. Throws if it does not exist. */
export function documentAt(path: string): SourceFile {
  return { path, text: readFileSync(fromRoot(path), 'utf8') };
}

/** Every document: those at the root, and those below `docs`. */
export function allDocuments(): SourceFile[] {
  const atRoot = readdirSync(fromRoot('')).filter((file) => file.endsWith('.md'));
  return [...atRoot.sort().map(documentAt), ...filesBelow('docs', ['.md'])];
}

/** The headings outside of code, as written: `## Load it yourself`. */
export function headingsOf({ text }: SourceFile): string[] {
  return withoutCode(text)
    .split('\n')
    .filter((line) => /^#{1,6} /.test(line));
}

/**
 * The files that this document shows or links to, from the project's root, in document order. Covers Markdown,
 * references and HTML.
 */
export function filesNamedIn({ path, text }: SourceFile): string[] {
  const addresses = /\]\(\s*([^)\s]+)|^\[[^\]]+\]:\s*(\S+)|\b(?:src|srcset|href)="([^"\s]+)/gm;
  return [...withoutCode(text).matchAll(addresses)]
    .map(([, inline, reference, html]) => inline ?? reference ?? html ?? '')
    .filter((address) => !/^(?:[a-z]+:|#)/.test(address))
    .map((address) => posix.join(posix.dirname(path), address.split('#')[0] ?? ''));
}

/** The fragments of this document that it links to: `#load-it-yourself`. */
export function placesNamedIn({ text }: SourceFile): string[] {
  return [...withoutCode(text).matchAll(/\]\((#[^)\s]+)\)/g)].map((match) => match[1] ?? '');
}

/** The fragments that can be linked to: the headings of this document, as GitHub names them. */
export function placesOf(document: SourceFile): string[] {
  return headingsOf(document).map((heading) => {
    const words = heading.replace(/^#+ /, '').toLowerCase();
    return `#${words.replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-')}`;
  });
}

/** The pictures that this document shows, in document order. */
export function picturesIn(document: SourceFile): string[] {
  return filesNamedIn(document).filter((file) => /\.(?:png|svg)$/.test(file));
}

/** The code in the first column of the table whose first title is this; empty if there is no such table. */
export function firstColumn({ text }: SourceFile, title: string): string[] {
  const table = text.split(`\n| ${title} |`)[1]?.split('\n\n')[0] ?? '';
  return [...table.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1] ?? '');
}

/** A heading of a document that a comment cites. */
export interface Citation {
  readonly document: string;
  readonly heading: string;
}

/**
 * The headings that these comments cite: `(docs/words.md, "Words")`. A citation may go on in the next line, and name
 * several headings of one document.
 */
export function citationsIn(comments: string): Citation[] {
  const line = comments.replace(/\s*\n\s*(?:\*(?!\/)|\/\/)?\s*/g, ' ');
  return [...line.matchAll(/(?<![\w./-])(docs\/[\w./-]+\.md)((?:(?:,| and) "[^"]+")+)/g)].flatMap(
    ([, document = '', headings = '']) =>
      [...headings.matchAll(/"([^"]+)"/g)].map(([, heading = '']) => ({ document, heading })),
  );
}

/** Whether that document is there and has such a heading. */
export function isThere({ document, heading }: Citation): boolean {
  if (!existsSync(fromRoot(document))) return false;
  return headingsOf(documentAt(document)).some((one) => one.replace(/^#+ /, '') === heading);
}

function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}

/** The sentences of this document's prose: none of tables, headings and blocks of code. */
export function sentencesOf({ text }: SourceFile): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/^(?: {4}|\||#).*$/gm, '');
  return prose.split(/\n\s*\n|\n(?= *(?:-|\d+\.) )/).flatMap((block) => {
    const line = block.replace(/^\s*(?:-|\d+\.) |\s+$/g, '').replace(/\s+/g, ' ');
    return line.replace(/`[^`]*`/g, (code) => code.replaceAll(' ', '_')).split(/(?<=[.!?](?:\*\*)?) /);
  });
}

/** How many words a sentence has, one for each piece of code in it. */
export function wordsIn(sentence: string): number {
  return sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
