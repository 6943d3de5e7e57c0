/** Holds what was read from a redesigned page to what a person reads on it: right, silent, or wrong. */

export interface KeyRead {
  readonly product: string;
  readonly state: string;
  /** `YYYY-MM-DD` */
  readonly expiresOn?: string;
}

/** One reading of one page. */
export interface Attempt {
  /** The names of the redesigns that were made. */
  readonly redesigns: readonly string[];
  readonly keys: readonly KeyRead[];
}

export interface Verdict {
  /** Products of which product, state and last day were read. */
  readonly right: number;
  /** Products that were not read, or without their state or last day. */
  readonly silent: number;
  /** What is not so, one sentence each: it would be believed. */
  readonly wrong: readonly string[];
}

/** The verdict over what was read from a page on which a person reads `expected`. */
export function verdictOn(read: readonly KeyRead[], expected: readonly KeyRead[]): Verdict {
  const left = [...read];
  const take = (fits: (key: KeyRead) => boolean): KeyRead | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const missed = expected.filter((key) => !take((one) => written(one) === written(key)));
  // What is only not whole must not be held to another row of the same product.
  const unlike = missed.filter((key) => !take((one) => isPartOf(one, key)));
  const wrong = unlike.flatMap((key) => {
    const instead = take((one) => one.product === key.product);
    return instead ? [`${written(key)} was read as ${written(instead)}`] : [];
  });
  const invented = left.map((key) => `${written(key)} is none, but was read`);
  return {
    right: expected.length - missed.length,
    silent: missed.length - wrong.length,
    wrong: [...wrong, ...invented],
  };
}

/** Whether all that was read of it is so. */
function isPartOf(one: KeyRead, key: KeyRead): boolean {
  return (
    one.product === key.product &&
    (one.state === 'unknown' || one.state === key.state) &&
    (one.expiresOn === undefined || one.expiresOn === key.expiresOn)
  );
}

function written({ product, state, expiresOn }: KeyRead): string {
  return [product, state, expiresOn ?? 'no date'].join(' | ');
}
