/**
 * Remembers what was asked of an element while one page is read: the finders ask the same ones again and again, and
 * nothing moves meanwhile.
 */

const memories: { readonly clear: () => void }[] = [];
let looking = false;

/** Runs `look`; `memoized` answers are kept until it ends: afterwards the page may have become another one. */
export function whileReading<Answer>(look: () => Answer): Answer {
  if (looking) return look();
  looking = true;
  try {
    return look();
  } finally {
    looking = false;
    for (const memory of memories) memory.clear();
  }
}

/**
 * Wraps `answer` so that it is computed once per argument within one `whileReading`. A text of the page may be among
 * the answers, and a key in it: nothing is remembered for longer.
 */
export function memoized<Asked extends object | string, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const memory = new Map<Asked, Answer>();
  memories.push(memory);
  return (asked) => {
    if (!looking) return answer(asked);
    const known = memory.get(asked);
    if (known !== undefined || memory.has(asked)) return known as Answer;
    const given = answer(asked);
    memory.set(asked, given);
    return given;
  };
}
