import { inAll, type Say } from './messages/messages.ts';

/** Where in a file; line and column count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong, where, and what to do about it. */
export interface Problem extends Place {
  /** In English, as commands print it. */
  readonly message: string;
  /** In Chinese; left out where it exists in English only. */
  readonly zh?: string;
}

/** A value, or `null` and the reasons why there is none. */
export interface Checked<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** A problem in every language. */
export function problemAt({ line, column }: Place, say: Say): Problem {
  const { en, zh } = inAll(say);
  return { line, column, message: en, zh };
}

/** As many problems as anybody puts right in one go; finding more is work for nobody. */
export const mostProblems = 300;

/** Problems in the order of the file, each once; beyond a few hundred only that there are more. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  const once = sorted.filter((problem, i) => {
    const before = sorted[i - 1];
    return (
      before?.line !== problem.line ||
      before.column !== problem.column ||
      before.message !== problem.message
    );
  });
  const last = once[mostProblems];
  if (!last) return once;
  return [...once.slice(0, mostProblems), problemAt(last, (m) => m.more(mostProblems))];
}

/** `file:line:column: message`, which editors and terminals turn into a link. */
export function printed(file: string, { line, column, message }: Problem): string {
  return `${file}:${line}:${column}: ${message}`;
}
