/** Writes a described page as lines that a person can read, and reads them back. */

import { type Box, type ElementNode, isText, type PageNode } from './page-node.ts';

/** From this many identical elements on, they are written once. */
const SAME = 3;

/** One line per element, followed by its content, indented by two more spaces. */
export function writtenLines(nodes: readonly PageNode[], depth = 0): string[] {
  const indent = '  '.repeat(depth);
  return folded(nodes).flatMap((node) => {
    if (isText(node)) return [`${indent}| ${node.text}`];
    const [only, another] = node.children;
    const text = only && !another && isText(only) && node.words.length === 0 ? only.text : undefined;
    const head = [node.tag, ...(node.times ? [`×${node.times}`] : []), ...node.marks, ...boxText(node.box)].join(' ');
    return [
      `${indent}${head}${text === undefined ? '' : ` | ${text}`}`,
      ...node.words.map(([name, masked]) => `${indent}  :${name} ${masked}`),
      ...(text === undefined ? writtenLines(node.children, depth + 1) : []),
    ];
  });
}

/** The nodes with runs of identical elements folded into one. */
function folded(nodes: readonly PageNode[]): PageNode[] {
  const runs: { node: PageNode; text: string; times: number }[] = [];
  for (const node of nodes) {
    const text = isText(node) ? '' : JSON.stringify(node);
    const last = runs.at(-1);
    if (last && text !== '' && last.text === text) last.times += 1;
    else runs.push({ node, text, times: 1 });
  }
  return runs.flatMap(({ node, times }) => {
    if (isText(node) || times < SAME) return Array.from({ length: times }, () => node);
    return [{ ...node, times }];
  });
}

function boxText(box: Box | undefined): string[] {
  return box ? [`@${box.x},${box.y},${box.width}x${box.height}`] : [];
}

const LINE = /^( *)(\S+)((?: [^|\s]\S*)*)(?: \| (.*))?$/;
const BOX = /^@(-?\d+),(-?\d+),(\d+)x(\d+)$/;

/** An element while its content is being read. */
interface Open {
  readonly tag: string;
  readonly marks: string[];
  box?: Box;
  readonly words: (readonly [string, string])[];
  readonly children: PageNode[];
  times?: number;
}

/** The nodes that these lines describe. Throws with the number of the first invalid line. */
export function nodesIn(lines: readonly string[]): PageNode[] {
  const root: Open = { tag: '', marks: [], words: [], children: [] };
  const open: Open[] = [root];
  lines.forEach((line, at) => {
    const depth = (/^ */.exec(line)?.[0].length ?? 0) / 2;
    const text = /^ *\| (.*)$/.exec(line)?.[1];
    const word = /^ *:(\S+) (.*)$/.exec(line);
    const parent = open[depth];
    if (!parent) throw new Error(String(at + 1));
    if (text !== undefined) parent.children.push({ text });
    else if (word) parent.words.push([word[1] ?? '', word[2] ?? '']);
    else {
      const element = elementIn(line);
      if (!element) throw new Error(String(at + 1));
      parent.children.push(element as ElementNode);
      open.splice(depth + 1, Number.POSITIVE_INFINITY, element);
    }
  });
  return root.children;
}

function elementIn(line: string): Open | undefined {
  const [, , tag, rest = '', text] = LINE.exec(line) ?? [];
  if (!tag || !/^[#a-z][a-z0-9-]*$/.test(tag)) return undefined;
  const element: Open = { tag, marks: [], words: [], children: text === undefined ? [] : [{ text }] };
  for (const part of rest.split(' ').filter(Boolean)) {
    const box = BOX.exec(part);
    if (box) {
      const [x = 0, y = 0, width = 0, height = 0] = box.slice(1).map(Number);
      element.box = { x, y, width, height };
    } else if (/^×\d+$/.test(part)) element.times = Number(part.slice(1));
    else element.marks.push(part);
  }
  return element;
}
