/** What the documents and the comments name exists, and what they list is true. */

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { fromRoot } from '../../scripts/setup/root.mjs';
import {
  allDocuments,
  citationsIn,
  documentAt,
  filesNamedIn,
  isThere,
  placesNamedIn,
  placesOf,
  sentencesOf,
  wordsIn,
} from '../support/markdown.ts';
import { commentsIn, filesBelow } from '../support/source.ts';

describe.each(allDocuments())('$path', (document) => {
  const { text } = document;

  it('names only paths that exist', () => {
    const inTicks = [...text.matchAll(/`((?:src|test|scripts|public|docs|\.ci)\/[\w./-]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    expect([...inTicks, ...filesNamedIn(document)].filter((one) => !existsSync(fromRoot(one)))).toEqual([]);
  });

  it('leads only to headings that it has', () => {
    const places = placesOf(document);
    expect(placesNamedIn(document).filter((one) => !places.includes(one))).toEqual([]);
  });

  it('names only commands that exist', () => {
    const commands = [...text.matchAll(/\bnpm (?:run )?(start|test|[a-z-]+)\b/g)].map((match) => match[1] ?? '');
    const known = new Set([...Object.keys(packageJson.scripts), 'ci', 'registry', 'run']);
    expect(commands.filter((command) => !known.has(command))).toEqual([]);
  });
});

const code = [
  ...['src', 'test', 'scripts'].flatMap((folder) => filesBelow(folder, ['.ts', '.tsx', '.mjs', '.css'])),
  ...['manifest.config.ts', 'vite.config.ts'].map(documentAt),
];

it('the comments name only files that exist', () => {
  const named = code.flatMap(({ path, text }) =>
    [...commentsIn(text).matchAll(/(?<![\w./-])(?:src|test|scripts|docs)\/[\w./-]+\.\w+/g)].map(([file]) => ({
      path,
      file,
    })),
  );
  expect(named.length).toBeGreaterThan(10);
  const missing = named.filter(({ file }) => !existsSync(fromRoot(file)));
  expect(missing.map(({ path, file }) => `${path}: there is no ${file}.`)).toEqual([]);
});

it('the comments cite only headings that exist', () => {
  const cited = code.flatMap(({ path, text }) => citationsIn(commentsIn(text)).map((one) => ({ path, ...one })));
  expect(cited.length).toBeGreaterThan(100);
  const missing = cited.filter((one) => !isThere(one));
  expect(missing.map(({ path, document, heading }) => `${path}: ${document} has no heading "${heading}".`)).toEqual([]);
});

it.each([
  ['on one line', '/** It lasts (docs/rms.md, "How long a key lives"). */', [true]],
  ['over two lines', ' * It lasts (docs/rms.md, "How long a\n * key lives").', [true]],
  ['in a comment of two lines', '// It lasts (docs/rms.md,\n// "How long a key lives").', [true]],
  ['two of one document', '/** (docs/rms.md, "How long a key lives" and "No such heading") */', [true, false]],
  ['of a document that is not there', '/** (docs/no-such-paper.md, "Sources") */', [false]],
])('a heading that is cited is found, %s', (_, comment, expected) => {
  expect(citationsIn(comment).map(isThere)).toEqual(expected);
});

it('no comment cites a paper that is not here', () => {
  const paper = /\((?!docs\/)([a-z][\w-]*,? (?:"[^"]+"|(?:section|trap|finding|promise|item) \d+))/g;
  const cited = code.flatMap(({ path, text }) =>
    [
      ...commentsIn(text)
        .replace(/\s*\n[ \t]*(?:\*|\/\/)?[ \t]*/g, ' ')
        .matchAll(paper),
    ].map(([, cite]) => `${path}: ${cite} is no heading of a document in docs. Cite one that is, or none.`),
  );
  expect(cited).toEqual([]);
});

it('no sentence of docs/architecture.md has 25 words', () => {
  const sentences = sentencesOf(documentAt('docs/architecture.md'));
  expect(sentences.length).toBeGreaterThan(200);
  const long = sentences.filter((sentence) => wordsIn(sentence) >= 25);
  expect(long.map((sentence) => `${wordsIn(sentence)} words: ${sentence} Make two sentences of it.`)).toEqual([]);
});

it('sentences are told apart, and code in them is one word', () => {
  const text = '# Of this\n\n- **One** goes on\n  here. Two `is one word`.\n- Three?\n\n| no | row |\n\n    no code\n';
  const sentences = sentencesOf({ path: '', text }).filter((sentence) => sentence !== '');
  expect(sentences).toEqual(['**One** goes on here.', 'Two `is_one_word`.', 'Three?']);
  expect(sentences.map(wordsIn)).toEqual([4, 2, 1]);
});

it('the newest entry of the changelog is this version', () => {
  expect(/^## (\S+)/m.exec(documentAt('CHANGELOG.md').text)?.[1]).toBe(packageJson.version);
});
