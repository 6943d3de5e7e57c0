/** What the commands do before they need any package: look at Node, and look for a browser. */

import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/setup/find-browser.mjs';
import { checkNode } from '../../scripts/setup/node-version.mjs';

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.1.0', '100.0.0'])('%s will do', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['20.18.9', '18.20.8', '9.99.99'])('%s is refused, with what to do', (version) => {
    expect(() => checkNode(version)).toThrow(
      `needs Node 20.19 or newer, and this is Node ${version}: install a newer one`,
    );
  });
});

describe('a browser', () => {
  const on = (platform: string, env: NodeJS.ProcessEnv, ...files: string[]) => ({
    platform,
    env,
    exists: (file: string) => files.includes(file),
  });

  it('is found on the PATH of Linux', () => {
    expect(findBrowser('chromium', on('linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'))).toBe(
      '/usr/bin/chromium',
    );
    expect(findBrowser('firefox', on('linux', { PATH: '/usr/bin' }, '/usr/bin/firefox-esr'))).toBe(
      '/usr/bin/firefox-esr',
    );
  });

  it('is found among the applications of macOS, Edge too', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser('chromium', on('darwin', {}, edge))).toBe(edge);
  });

  it('is found where Windows keeps programs', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser('chromium', on('win32', env, edge))).toBe(edge);
  });

  it('that was named is taken, whatever else there is', () => {
    const env = { PATH: '/usr/bin', KAGIBAN_CHROME: '/opt/mine' };
    expect(findBrowser('chromium', on('linux', env, '/usr/bin/chromium', '/opt/mine'))).toBe('/opt/mine');
  });

  it('that was named and is not there is no reason to take another one', () => {
    const env = { PATH: '/usr/bin', KAGIBAN_CHROME: '/opt/mine' };
    expect(() => findBrowser('chromium', on('linux', env, '/usr/bin/chromium'))).toThrow(
      /KAGIBAN_CHROME names \/opt\/mine/,
    );
  });

  it('is undefined where there is none', () => {
    expect(findBrowser('chromium', on('linux', { PATH: '/usr/bin' }))).toBeUndefined();
  });
});
