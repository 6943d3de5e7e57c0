/** A failure that the user can fix: one sentence that says what to do, without a stack trace. */

export class Trouble extends Error {
  /** @override */
  name = 'Trouble';
}

/**
 * What to print for an error: a Trouble's sentence. Anything else is a bug, and its stack is needed to find it.
 * @param {unknown} error
 */
export function printable(error) {
  // Not by `instanceof`: code that vite runs (run-typescript.mjs) has its own class.
  return error instanceof Error && error.name === 'Trouble' ? `\n${error.message}` : error;
}

/**
 * Runs a command of the project. A failure is printed and sets the exit code to 1.
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    console.error(printable(error));
    process.exitCode = 1;
  }
}
