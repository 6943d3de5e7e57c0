/** Rebuilds a page from its report, with invented words. */

import { type Box, type ElementNode, isText, LEFT_OUT, type PageNode } from '../../src/report/page-node.ts';
import type { FrameParts } from '../../src/report/report-parts.ts';
import { inventedTexts } from './invented-text.ts';

/** The browser places every element for which the report gives no position. */
const STYLE = 'body{font:13px sans-serif}table{border-collapse:collapse}td,th{border:1px solid #999;padding:4px}';

const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

const ATTRIBUTES: Readonly<Record<string, string>> = {
  label: 'aria-label',
  alt: 'alt',
  title: 'title',
  value: 'value',
};

/** Marks that a report writes as a single word, as they are written in HTML. */
const MARKS: Readonly<Record<string, string>> = {
  current: 'aria-current="page"',
  href: 'href="#"',
  captcha: 'src="about:blank#captcha"',
};

const STYLES: Readonly<Record<string, string>> = {
  'display=contents': 'display:contents',
  shrunk: 'position:absolute;width:1px;height:1px;overflow:hidden',
};

const ORIGIN: Box = { x: 0, y: 0, width: 0, height: 0 };

/** The HTML of this frame. `frameAt` returns the address of its nth frame. */
export function rebuiltPage({ title, nodes }: FrameParts, frameAt: (index: number) => string | undefined): string {
  const invented = inventedTexts();
  const escaped = (masked: string) => escapedText(invented(masked));
  let frames = 0;

  const written = (node: PageNode, around: Box): string => {
    if (isText(node)) return node.text === LEFT_OUT ? `<!-- ${LEFT_OUT} -->` : escaped(node.text);
    return Array.from({ length: node.times ?? 1 }, () => element(node, around)).join('\n');
  };
  const element = (node: ElementNode, around: Box): string => {
    const inside = node.children.map((child) => written(child, node.box ?? around)).join('');
    if (node.tag === '#shadow') return `<template shadowrootmode="open">${inside}</template>`;
    const tag = node.tag.replace(/^x-/, 'mihon-');
    const words = node.words.map(([name, masked]) => `${ATTRIBUTES[name] ?? 'title'}="${escaped(masked)}"`);
    const source = tag === 'iframe' ? frameAt(frames) : undefined;
    if (tag === 'iframe') frames += 1;
    const attributes = [
      ...attributesOf(node),
      ...words,
      ...(source ? [`src="${source}"`] : []),
      ...styleOf(node, around),
    ];
    const start = `<${[tag, ...attributes].join(' ')}>`;
    return VOID.has(tag)
      ? start
      : `${start}${inside}</${tag}>${/^(?:tr|t[a-z]{4}|table|div|h\d|li|p|ul|dl)$/.test(tag) ? '\n' : ''}`;
  };
  const body = nodes.map((node) => written(node, ORIGIN)).join('');
  return [
    '<!doctype html>',
    '<html lang="ja">',
    `<head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    `<style>${STYLE}</style></head>`,
    '<body>',
    ...(isDrawn(nodes) ? ['<!-- drawn -->'] : []),
    body,
    ...(body.includes('{{licenseKey}}')
      ? []
      : ['<form hidden><input type="hidden" name="t" value="{{licenseKey}}"></form>']),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function attributesOf({ tag, marks }: ElementNode): string[] {
  return marks.flatMap((mark) => {
    if (mark === 'selected') return tag === 'option' ? ['selected'] : ['aria-selected="true"'];
    if (MARKS[mark]) return [MARKS[mark]];
    const [, name = '', value] = /^([a-z]+)(?:=([\w-]+))?$/.exec(mark) ?? [];
    if (STYLES[mark] || printIn(mark).length > 0 || name === '') return [];
    if (value === undefined) return [name];
    return [`${/^(?:level|rowindex|colindex)$/.test(name) ? `aria-${name}` : name}="${value}"`];
  });
}

function styleOf({ marks, box }: ElementNode, around: Box): string[] {
  const styles = marks.flatMap((mark) => STYLES[mark] ?? printIn(mark));
  if (box) {
    const { x, y, width, height } = box;
    styles.push(`position:absolute;left:${x - around.x}px;top:${y - around.y}px;width:${width}px;height:${height}px`);
  }
  return styles.length > 0 ? [`style="${styles.join(';')}"`] : [];
}

/** The print that this mark tells of, as a style sheet says it. */
function printIn(mark: string): string[] {
  const [, size] = /^size=(\d+)$/.exec(mark) ?? [];
  const [, weight] = /^weight=(\d+)$/.exec(mark) ?? [];
  return [...(size ? [`font-size:${size}px`] : []), ...(weight ? [`font-weight:${weight}`] : [])];
}

/** Whether the layout of this page needs a browser. */
function isDrawn(nodes: readonly PageNode[]): boolean {
  return nodes.some(
    (node) =>
      !isText(node) &&
      (node.box !== undefined ||
        node.tag === '#shadow' ||
        node.marks.some((mark) => STYLES[mark]) ||
        isDrawn(node.children)),
  );
}

function escapedText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
