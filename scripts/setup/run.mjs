/** Runs another program and waits for it to end. */

import { spawn } from 'node:child_process';

/** How a program is started that lets others go first; Windows has no such program. */
const MODESTLY = process.platform === 'win32' ? [] : ['nice', '-n', '10'];

/**
 * @typedef {{ code: number, output: string }} Ended
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, shell?: boolean, modestly?: boolean }} [options] `show` lets
 * its output through instead of keeping it; `modestly`: other programs go first where the processors are busy
 * @returns {Promise<Ended>} code 127 if the program could not be started
 */
export function run(program, args, { show = false, env = {}, shell = false, modestly = false } = {}) {
  return new Promise((resolve) => {
    const [first = program, ...others] = [...(modestly ? MODESTLY : []), program, ...args];
    const child = spawn(first, others, {
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
