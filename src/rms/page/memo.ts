/**
 * Remembers what was asked of an element while one page is read: the finders ask the same ones again and again, and
 * nothing moves meanwhile.
 */

const memories: Map<object, unknown>[] = [];
let looking = false;

/** This look, at whose end everything is forgotten: afterwards the page may have become another one. */
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
 * The same question, answered once for each thing in a look. Only for answers that hold no text of the page: a key may
 * be among it.
 */
export function memoized<Asked extends object, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const memory = new Map<object, Answer>();
  memories.push(memory);
  return (asked) => {
    if (!looking) return answer(asked);
    if (!memory.has(asked)) memory.set(asked, answer(asked));
    return memory.get(asked) as Answer;
  };
}
