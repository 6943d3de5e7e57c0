/** Keeps a task from running into itself: two looks at the same storage must not finish in the wrong order. */

/** A function that runs `task` once at a time: called meanwhile, it runs once more afterwards. Failures are passed to `onFailure`. */
export function onceAtATime(task: () => Promise<void>, onFailure: (error: unknown) => void): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    do {
      again = false;
      try {
        await task();
      } catch (error) {
        onFailure(error);
      }
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
