/** Where a value is not what it has to be. */
export interface Fault {
  /** The way there: `events[3].moves[0]`; empty for the whole. */
  readonly where: string;
  /** What has to be there, in English: `a whole number from 0 to 19`. */
  readonly expected: string;
  /** What is there, as JSON, cut short; `nothing` where the field is missing. */
  readonly found: string;
}

/** Holds a value read from outside against what it has to be; `null`: it is that. */
export type Check = (value: unknown, where: string) => Fault | null;

const longest = 40;

/** As much of a value as can be in sight: a file may have a million of anything. */
function headOf(value: unknown, depth = 2): unknown {
  if (typeof value === 'string') return value.slice(0, longest);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return depth > 0 ? value.slice(0, longest).map((one) => headOf(one, depth - 1)) : [];
  }
  const names = depth > 0 ? Object.keys(value).slice(0, longest) : [];
  return Object.fromEntries(
    names.map((name) => [name, headOf((value as Record<string, unknown>)[name], depth - 1)]),
  );
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(headOf(value));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const must =
  (expected: string, holds: (value: unknown) => boolean): Check =>
  (value, where) =>
    holds(value) ? null : { where, expected, found: shown(value) };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inRange = (value: unknown, from: number, to: number): value is number =>
  typeof value === 'number' && value >= from && value <= to;

export const text: Check = must('text', (value) => typeof value === 'string');

/** A finite number; ends included. */
export const number = (from: number, to = Number.MAX_VALUE): Check =>
  must(
    to === Number.MAX_VALUE ? `a number from ${from}` : `a number from ${from} to ${to}`,
    (value) => inRange(value, from, to),
  );

/** A whole number; ends included. */
export const whole = (from: number, to = Number.MAX_SAFE_INTEGER): Check =>
  must(
    to === Number.MAX_SAFE_INTEGER
      ? `a whole number from ${from}`
      : `a whole number from ${from} to ${to}`,
    (value) => Number.isInteger(value) && inRange(value, from, to),
  );

/** @param what the names together: `a move` */
export const oneOf = (names: readonly unknown[], what: string): Check =>
  must(what, (value) => names.includes(value));

export const orNull =
  (check: Check): Check =>
  (value, where) =>
    value === null ? null : check(value, where);

function first<T>(items: Iterable<T>, check: (item: T) => Fault | null): Fault | null {
  for (const item of items) {
    const fault = check(item);
    if (fault) return fault;
  }
  return null;
}

/** A list all of whose items pass; one that is too long is told before they are looked at. */
export const list = (item: Check, atLeast = 0, atMost = Number.MAX_SAFE_INTEGER): Check => {
  const isLong = must(
    atLeast > 0 ? `a list of ${atLeast} or more` : 'a list',
    (value) => Array.isArray(value) && value.length >= atLeast,
  );
  const isShort = must(
    `a list of ${atMost} at most`,
    (value) => (value as readonly unknown[]).length <= atMost,
  );
  return (value, where) =>
    isLong(value, where) ??
    isShort(value, where) ??
    first((value as readonly unknown[]).entries(), ([i, one]) => item(one, `${where}[${i}]`));
};

const within = (where: string, name: string) => (where === '' ? name : `${where}.${name}`);

/** A check for each field of an object, so that the compiler finds none forgotten. */
export type Table<T> = { readonly [K in keyof T]-?: Check };

/** An object with all these fields, and maybe others. */
export const fields = (table: Readonly<Record<string, Check>>): Check => {
  const isOne = must('an object', isObject);
  const checks = Object.entries(table);
  return (value, where) =>
    isOne(value, where) ??
    first(checks, ([name, check]) =>
      check((value as Readonly<Record<string, unknown>>)[name], within(where, name)),
    );
};

/** An object of one of several kinds, told apart by its `type`. */
export const kinds = (table: Readonly<Record<string, Check>>): Check => {
  const named = fields({
    type: oneOf(Object.keys(table), `one of ${Object.keys(table).join(', ')}`),
  });
  return (value, where) =>
    named(value, where) ?? (table[(value as { type: string }).type] as Check)(value, where);
};
