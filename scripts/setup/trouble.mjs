/** A failure that the person at the keyboard can mend: one sentence that says what to do, without a stack. */

export class Trouble extends Error {}

/**
 * Runs a command of the project. What fails is said in one sentence, and the exit code is 1.
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    // Anything but a Trouble is a fault of the program: its stack is needed to find it.
    console.error(error instanceof Trouble ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
