/** Runs another program and waits for it to end. */

import { spawn } from 'node:child_process';

/**
 * @typedef {{ code: number, output: string }} Ended
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, shell?: boolean }} [options] `show` lets its output through
 * instead of keeping it
 * @returns {Promise<Ended>} code 127 if the program could not be started
 */
export function run(program, args, { show = false, env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
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
