/** What the documents name is there, and what they list is true. */

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../manifest.config.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { fromRoot } from '../../scripts/setup/root.mjs';
import { filesBelow } from '../support/source.ts';

const read = (path: string) => readFileSync(fromRoot(path), 'utf8');
const documents = [
  { path: 'README.md', text: read('README.md') },
  { path: 'CHANGELOG.md', text: read('CHANGELOG.md') },
  ...filesBelow('docs', ['.md']),
];

describe.each(documents)('$path', ({ path, text }) => {
  it('names only paths that exist', () => {
    const inTicks = [...text.matchAll(/`((?:src|test|scripts|public|docs|\.ci)\/[\w./-]+)`/g)].map(
      (match) => match[1] ?? '',
    );
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => {
      const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
      return folder + (match[1] ?? '');
    });
    expect([...inTicks, ...links].filter((one) => !existsSync(fromRoot(one)))).toEqual([]);
  });

  it('names only commands that exist', () => {
    const commands = [...text.matchAll(/\bnpm (?:run )?(start|test|[a-z-]+)\b/g)].map((match) => match[1] ?? '');
    const known = new Set([...Object.keys(packageJson.scripts), 'ci', 'registry', 'run']);
    expect(commands.filter((command) => !known.has(command))).toEqual([]);
  });
});

it('the README gives a reason for every permission, and for no other', () => {
  const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifestFor('chrome');
  const table = read('README.md').split('| permission | reason |')[1]?.split('\n\n')[0] ?? '';
  const named = [...table.matchAll(/`([^`]+)`/g)].map((match) => match[1]).filter((one) => one !== undefined);
  expect(named.sort()).toEqual(
    [...permissions, ...host_permissions, ...optional_permissions, ...optional_host_permissions].sort(),
  );
});

it('the newest entry of the changelog is this version', () => {
  expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(packageJson.version);
});
