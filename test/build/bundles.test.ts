/** What the two builds hold, file by file: small, silent on the network, and open to no page. */

import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../../scripts/setup/root.mjs';
import { DESTINATIONS } from '../../src/vendors/destinations.ts';
import { stepsOf } from '../../src/vendors/steps.ts';
import type { StepText } from '../../src/vendors/vendor.ts';
import { filesBelow } from '../support/source.ts';

const RMS = ['https://webservice.rms.rakuten.co.jp/*', 'https://ichiba-bs.rms.rakuten.co.jp/*'];
const EXPLAIN = 'src/entrypoints/explain/index.js';
const REPORT = 'src/entrypoints/report/index.js';

describe.each(['chrome', 'firefox'])('the build for %s', (target) => {
  const folder = `dist/${target}`;
  const manifest = JSON.parse(readFileSync(fromRoot(`${folder}/manifest.json`), 'utf8'));
  const text = (path: string) => readFileSync(fromRoot(`${folder}/${path}`), 'utf8');

  it('asks for four permissions and two hosts, for one permission and the other hosts only later', () => {
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'alarms', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(RMS);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['https://*.rms.rakuten.co.jp/*']);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]).toMatchObject({ matches: RMS, all_frames: true });
  });

  it('opens nothing of itself to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('content_security_policy');
  });

  it('names files that are there', () => {
    const { action, content_scripts, icons, options_ui } = manifest;
    const named = [
      action.default_popup,
      options_ui.page,
      ...content_scripts[0].js,
      ...Object.values(icons),
      EXPLAIN,
      REPORT,
    ];
    expect(named.filter((path) => !existsSync(fromRoot(`${folder}/${path}`)))).toEqual([]);
  });

  it('makes no network call, and no code from text', () => {
    const forbidden =
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts\s*\(|\bimport\s*\(|\beval\s*\(|new Function\b|Function\s*\(\s*["'`]|document\.write/;
    const scripts = filesBelow(folder, ['.js']);
    const found = scripts.flatMap(
      ({ path, text: code }) => forbidden.exec(code)?.map((call) => `${path}: ${call}`) ?? [],
    );
    expect(scripts.length).toBeGreaterThanOrEqual(4);
    expect(found).toEqual([]);
  });

  it('loads no page, script or style from elsewhere', () => {
    const pages = filesBelow(folder, ['.html', '.css']);
    expect(
      pages
        .filter(({ text: page }) => /(?:src|href)="https?:|@import|url\(\s*["']?https?:/.test(page))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  // The content script runs in every frame of RMS; the explaining one, with the reader, is brought only to a page that
  // could show keys.
  it.each([
    ['the content script', 4, 2, () => manifest.content_scripts[0].js[0] as string],
    // It says what is due and no notice has told of, so it knows the rules of reminders and the holidays of Japan.
    ['the explaining script', 262, 91, () => EXPLAIN],
    // By a press in the popup.
    ['the describing script', 115, 43, () => REPORT],
  ])('%s is at most %d kB, %d kB gzipped', (_, raw, gzipped, path) => {
    const code = text(path());
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(raw * 1000);
    // Counted as browsers' own tools count them.
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(gzipped * 1024);
  });

  it('the explaining script knows no colours of the night, and every one that it uses', () => {
    const code = text(EXPLAIN);
    expect(code).not.toContain('light-dark(');
    const used = [...code.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
    expect(used.length).toBeGreaterThan(40);
    expect([...new Set(used)].filter((name) => !code.includes(`${name}:`))).toEqual([]);
  });

  // It checks every fact that it reads, and a note that looks like a key is none: so it knows what keys look like. To
  // remind it knows the rules, their words, the settings, and the holidays of Japan.
  it('the background, with all that it loads, is at most 105 kB', () => {
    const { service_worker, scripts } = manifest.background;
    const files = withImports(service_worker ?? scripts[0], text);
    const bytes = files.reduce((sum, path) => sum + Buffer.byteLength(text(path)), 0);
    expect(files.length).toBeGreaterThanOrEqual(1);
    expect(bytes).toBeLessThanOrEqual(105_000);
  });
});

it.each(['chrome', 'firefox'])(
  'scripts that show no steps carry none of the words of vendors, in the build for %s',
  (target) => {
    const textsOf = ({ title, presses = [], hint, note }: StepText) =>
      [title, ...presses, hint ?? [], note ?? []].flat();
    const words = DESTINATIONS.flatMap((one) => Object.values(stepsOf(one).words));
    const said = words.flatMap((language) => Object.values(language).flatMap(textsOf));
    expect(said.length).toBeGreaterThan(150);
    for (const path of ['src/entrypoints/background/index.js', EXPLAIN, REPORT]) {
      const code = readFileSync(fromRoot(`dist/${target}/${path}`), 'utf8');
      expect(said.filter((text) => code.includes(text))).toEqual([]);
    }
  },
);

/** This script and every one that it imports, each once. */
function withImports(path: string, text: (path: string) => string, known: string[] = []): string[] {
  if (known.includes(path)) return known;
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const imports = [...text(path).matchAll(/(?:import|from)\s*["'](\.\/[^"']+)["']/g)].map(
    ([, from = '']) => folder + from.slice(2),
  );
  return imports.reduce((all, one) => withImports(one, text, all), [...known, path]);
}
