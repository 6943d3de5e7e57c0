/** Keeps a task from overlapping itself: two readings of the same storage must not finish in the wrong order. */

/**
 * Returns a function that runs `task` once at a time. A call during a run causes one more run afterwards. Failures go
 * to `onFailure`.
 */
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
