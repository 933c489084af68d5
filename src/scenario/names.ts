import type { Node } from 'yaml';
import type { Place } from './problem.ts';
import { suggestion } from './nearest.ts';

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
  private readonly report: (node: Node, message: string) => void;
  private readonly placeOf: (node: Node) => Place;

  constructor(report: (node: Node, message: string) => void, placeOf: (node: Node) => Place) {
    this.report = report;
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
      this.report(node, `the ${kind} “${name}” is already on line ${line}: choose another name`);
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
   * @param unknown how the report begins, before the name
   */
  settle(
    kind: NameKind,
    known: Iterable<string> = this.table(kind).keys(),
    unknown = `unknown ${kind}`,
  ): void {
    const names = new Set(known);
    for (const use of this.uses) {
      if (use.kind !== kind || names.has(use.name)) continue;
      this.report(use.node, `${unknown} “${use.name}”: ${suggestion(use.name, names)}`);
    }
  }

  /** Declared names that nothing uses (for this purpose), with the node that declares each. */
  unused(kind: NameKind, purpose: Purpose): readonly (readonly [string, Node])[] {
    const matching = this.uses.filter((use) => use.kind === kind && use.purpose === purpose);
    const used = new Set(matching.map((use) => use.name));
    return [...this.table(kind)].filter(([name]) => !used.has(name));
  }
}
