/** A failure that the person at the keyboard can mend: one sentence that says what to do, without a stack. */

export class Trouble extends Error {
  /** @override */
  name = 'Trouble';
}

/**
 * What to print of an error: of a Trouble its sentence. Anything else is a fault of the program: its stack is needed to find it.
 * @param {unknown} error
 */
export function printable(error) {
  // Not by the class: code that vite runs (run-typescript.mjs) has its own one.
  return error instanceof Error && error.name === 'Trouble' ? `\n${error.message}` : error;
}

/**
 * Runs a command of the project. What fails is said in one sentence, and the exit code is 1.
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
