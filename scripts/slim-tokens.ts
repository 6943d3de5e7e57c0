/** A step of the build: writes the design tokens into the style sheets of the parts on RMS's pages, which follow the page and know no dark colours. As custom properties they are a good part of the script. */

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { fromRoot } from './setup/root.mjs';

const COMMENT = /\/\*[\s\S]*?\*\//g;
const DARK = /light-dark\(((?:[^(),]|\([^()]*\))+),(?:[^()]|\([^()]*\))+\)/g;
/** Themes, and paper: they are of our own pages. */
const OF_PAGES = /\[data-theme[^}]*\}|@media print \{[^}]*\}\s*\}/g;
const DECLARED = /(--[\w-]+):\s*([^;{}]+);/g;
const USED = /var\((--[\w-]+)\)/g;

/** Where tokens stand that come to pages of RMS: the style sheets and the drawings. */
const OURS = /\/src\/(?:notes\/[\w-]+\.css\?inline|look\/(?:tokens\.css\?inline|signs\.ts))$/;

/** Only for scripts that run on pages of RMS. */
export function slimTokens(): Plugin {
  const sheet = lightOf(readFileSync(fromRoot('src/look/tokens.css'), 'utf8'));
  const tokens = tokensOf(sheet);
  return {
    name: 'kagiban:slim-tokens',
    enforce: 'pre',
    transform: (code, id) => {
      if (!OURS.test(id)) return;
      const light = id.includes('.css') ? lightOf(code) : code;
      return written(
        light.replace(DECLARED, (whole, name) => (tokens.has(name) ? '' : whole)),
        tokens,
      );
    },
  };
}

const lightOf = (css: string) => css.replace(COMMENT, '').replace(OF_PAGES, '').replace(DARK, '$1');

/** The tokens that are the same everywhere: not those of a level, or of people who want little motion. */
function tokensOf(sheet: string): ReadonlyMap<string, string> {
  const all = [...sheet.matchAll(DECLARED)].map(([, name = '', value = '']) => [name, value] as const);
  return new Map(all.filter(([name]) => all.filter(([other]) => other === name).length === 1));
}

/** The text with the value of each token in its place, and of those in that value. */
function written(text: string, tokens: ReadonlyMap<string, string>): string {
  const next = text.replace(USED, (whole, name) => tokens.get(name) ?? whole);
  return next === text ? text : written(next, tokens);
}
