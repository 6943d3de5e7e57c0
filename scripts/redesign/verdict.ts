/** Compares what was read from a redesigned page with what a person reads on it: right, silent, or wrong. */

export interface KeyRead {
  readonly product: string;
  readonly state: string;
  /** `YYYY-MM-DD` */
  readonly expiresOn?: string;
}

/** One reading of one page. */
export interface Attempt {
  /** The names of the redesigns that were applied. */
  readonly redesigns: readonly string[];
  readonly keys: readonly KeyRead[];
}

export interface Verdict {
  /** Products whose name, state and last day were read. */
  readonly right: number;
  /** Products that were not read, or read without their state or last day. */
  readonly silent: number;
  /** Misreadings, one sentence each: a user would believe them. */
  readonly wrong: readonly string[];
}

/** The verdict on what was read from a page on which a person reads `expected`. */
export function verdictOn(read: readonly KeyRead[], expected: readonly KeyRead[]): Verdict {
  const left = [...read];
  const take = (fits: (key: KeyRead) => boolean): KeyRead | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const missed = expected.filter((key) => !take((one) => written(one) === written(key)));
  // An incomplete reading must not be compared with another row of the same product.
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

/** Whether everything read of it is correct. */
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
