/** Where in a file; line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong, where, and what to do about it. */
export interface Problem extends Place {
  readonly message: string;
}

/** A value, or `null` and the reasons why there is none. */
export interface Checked<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** Problems in the order of the file, each once. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  return sorted.filter((problem, i) => {
    const before = sorted[i - 1];
    return (
      before?.line !== problem.line ||
      before.column !== problem.column ||
      before.message !== problem.message
    );
  });
}

/** `file:line:column: message`, which editors and terminals turn into a link. */
export function printed(file: string, { line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}
