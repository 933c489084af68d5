/** A value of which a part made no sense and was left out. */
export class Partly<T> {
  constructor(readonly rest: T) {}
}

/** Takes what makes sense of a kept value, and remembers whether something was left out. */
export interface Sieve {
  /** The value where it passes; else `otherwise`, and, where something stood there, it was left out. */
  readonly one: <T>(value: unknown, check: (value: unknown) => T | null, otherwise: T) => T;
  /** The items that pass. */
  readonly list: <T>(value: readonly unknown[], check: (item: unknown) => T | null) => readonly T[];
  /** The fields that pass, by name. */
  readonly fields: <T>(
    value: object,
    check: (field: unknown, name: string) => T | null,
  ) => Readonly<Record<string, T>>;
  /** What came of it all: as it is where everything passed. */
  readonly sifted: <T>(rest: T) => T | Partly<T>;
}

export function createSieve(): Sieve {
  let whole = true;

  function passing<T>(read: T | null): read is T {
    if (read === null) whole = false;
    return read !== null;
  }

  return {
    one(value, check, otherwise) {
      // What an earlier version didn't keep is not damaged.
      if (value === undefined) return otherwise;
      const read = check(value);
      return passing(read) ? read : otherwise;
    },
    list: (value, check) => value.map((item) => check(item)).filter(passing),
    fields(value, check) {
      const read = Object.entries(value).flatMap(([name, field]) => {
        const one = check(field, name);
        return passing(one) ? [[name, one] as const] : [];
      });
      // Not by assignment: a name may be `__proto__`.
      return Object.fromEntries(read);
    },
    sifted: (rest) => (whole ? rest : new Partly(rest)),
  };
}
