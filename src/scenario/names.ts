import type { Node } from 'yaml';
import type { Messages, Say } from './messages/messages.ts';
import type { Hint } from './hint.ts';
import type { Place } from './problem.ts';

/** Notes a problem, one more than are listed at most; further ones cost nothing. */
export type Report = (node: Node, say: Say) => void;

/** Notes an unknown name; what it may have meant is looked for at the first few only. */
export type ReportUnknown = (
  node: Node,
  name: string,
  known: Iterable<string>,
  say: (hint: Hint | null) => Say,
) => void;

/** Kinds of names that are declared in one place and used in others. */
export type NameKind =
  | 'fact'
  | 'commitment'
  | 'shared list'
  | 'topic'
  | 'line'
  | 'question'
  | 'beat'
  | 'tag'
  | 'kind of reply';

/** Facts are read by conditions and revealed by replies. */
export type Purpose = 'read' | 'revealed';

interface Use {
  readonly kind: NameKind;
  readonly name: string;
  readonly node: Node;
  readonly purpose: Purpose;
}

/**
 * The names of a file. Uses are collected while reading and settled at the end, so that order in
 * the file doesn't matter and every unknown name is reported at once.
 */
export class Names {
  private readonly declared = new Map<NameKind, Map<string, Node>>();
  private readonly uses: Use[] = [];
  private readonly report: Report;
  private readonly reportUnknown: ReportUnknown;
  private readonly placeOf: (node: Node) => Place;

  constructor(report: Report, reportUnknown: ReportUnknown, placeOf: (node: Node) => Place) {
    this.report = report;
    this.reportUnknown = reportUnknown;
    this.placeOf = placeOf;
  }

  private table(kind: NameKind): Map<string, Node> {
    const table = this.declared.get(kind) ?? new Map<string, Node>();
    this.declared.set(kind, table);
    return table;
  }

  /** Declares a name; a second declaration of it is a problem. */
  declare(kind: NameKind, name: string, node: Node): void {
    const table = this.table(kind);
    const first = table.get(name);
    if (first) {
      const { line } = this.placeOf(first);
      this.report(node, (m) => m.declaredTwice(kind, name, line));
    } else {
      table.set(name, node);
    }
  }

  /** Notes that a name is used; `settle` reports it if it is never declared. */
  use(kind: NameKind, name: string, node: Node, purpose: Purpose = 'read'): void {
    this.uses.push({ kind, name, node, purpose });
  }

  /**
   * Reports every used name of a kind that is none of the declared ones, or of those given.
   *
   * @param unknown what the report says
   */
  settle(
    kind: NameKind,
    known: Iterable<string> = this.table(kind).keys(),
    unknown: (m: Messages, name: string, hint: Hint | null) => string = (m, name, hint) =>
      m.unknown(kind, name, hint),
  ): void {
    const names = new Set(known);
    for (const use of this.uses) {
      if (use.kind !== kind || names.has(use.name)) continue;
      const { name } = use;
      this.reportUnknown(use.node, name, names, (hint) => (m) => unknown(m, name, hint));
    }
  }

  /** Declared names that nothing uses (for this purpose), with the node that declares each. */
  unused(kind: NameKind, purpose: Purpose): readonly (readonly [string, Node])[] {
    const matching = this.uses.filter((use) => use.kind === kind && use.purpose === purpose);
    const used = new Set(matching.map((use) => use.name));
    return [...this.table(kind)].filter(([name]) => !used.has(name));
  }
}
