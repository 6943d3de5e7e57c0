/** Batches file changes that come close together, and handles one batch at a time. */

export interface Gathering {
  readonly add: (path: string) => void;
  /** Stops acting, and resolves when the current act is over. */
  readonly end: () => Promise<void>;
}

/** How long it must be quiet before it acts, in milliseconds: an editor that saves everything takes a moment. */
const CALM = 150;

/**
 * `act` gets each path once, never runs twice at the same time, and must not throw. Later changes wait for the next
 * batch.
 */
export function gather(act: (paths: readonly string[]) => Promise<void>, calm = CALM): Gathering {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let acting: Promise<void> | undefined;
  let isOver = false;

  const begin = () => {
    if (acting || waiting.size === 0) return;
    const paths = [...waiting];
    waiting.clear();
    acting = act(paths).finally(() => {
      acting = undefined;
      schedule();
    });
  };
  const schedule = () => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(begin, calm);
  };
  return {
    add: (path) => {
      waiting.add(path);
      schedule();
    },
    end: async () => {
      isOver = true;
      clearTimeout(timer);
      await acting;
    },
  };
}
