import { extname } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** One place where a module reaches for another. */
export interface Import {
  /** What is imported; undefined where the source does not say it literally. */
  specifier: string | undefined;
  /** Line of the import, from 1. */
  line: number;
  /** Nothing of it is left after compilation. */
  typeOnly: boolean;
  /** A pattern of `import.meta.glob`, not one path. */
  glob: boolean;
}

type Node = Parameters<NonNullable<ConstructorParameters<typeof Visitor>[0]['NewExpression']>>[0];
type Expression = Node['arguments'][number];

/**
 * All imports of a module: `import`, `export … from`, `import()`, `import('…')` types,
 * `import.meta.glob` and `new URL('…', import.meta.url)` (workers and assets).
 * Throws when the source does not parse: a file that cannot be read must not pass as clean.
 */
export function importsOf(path: string, source: string): Import[] {
  const { program, errors } = parseSync(path, source, { lang: languageOf(path) });
  const first = errors[0];
  if (first) throw new Error(`${path}: ${first.message}`);
  const found: Import[] = [];
  const add = (at: number, specifier: string | undefined, typeOnly = false, glob = false) => {
    const line = source.slice(0, at).split('\n').length;
    found.push({ specifier, line, typeOnly, glob });
  };
  new Visitor({
    ImportDeclaration(node) {
      const typed =
        node.importKind === 'type' ||
        (node.specifiers.length > 0 &&
          node.specifiers.every((s) => s.type === 'ImportSpecifier' && s.importKind === 'type'));
      add(node.start, node.source.value, typed);
    },
    ExportAllDeclaration(node) {
      add(node.start, node.source.value, node.exportKind === 'type');
    },
    ExportNamedDeclaration(node) {
      if (!node.source) return;
      const typed =
        node.exportKind === 'type' ||
        (node.specifiers.length > 0 && node.specifiers.every((s) => s.exportKind === 'type'));
      add(node.start, node.source.value, typed);
    },
    ImportExpression(node) {
      add(node.start, literal(node.source));
    },
    TSImportType(node) {
      add(node.start, literal(node.source), true);
    },
    CallExpression(node) {
      if (sourceOf(source, node.callee) !== 'import.meta.glob') return;
      const [patterns] = node.arguments;
      const list = patterns?.type === 'ArrayExpression' ? patterns.elements : [patterns];
      for (const one of list) {
        const pattern = one ? literal(one) : undefined;
        add(node.start, pattern?.replace(/^!/, ''), false, true);
      }
    },
    NewExpression(node) {
      const [path, base] = node.arguments;
      if (sourceOf(source, node.callee) !== 'URL' || !path || !base) return;
      if (sourceOf(source, base) === 'import.meta.url') add(node.start, literal(path));
    },
  }).visit(program);
  return found;
}

function languageOf(path: string): 'ts' | 'tsx' | 'dts' {
  if (path.endsWith('.d.ts')) return 'dts';
  return extname(path).endsWith('x') ? 'tsx' : 'ts';
}

function sourceOf(source: string, node: { start: number; end: number }): string {
  return source.slice(node.start, node.end);
}

function literal(node: Expression | { type: string }): string | undefined {
  if (node.type === 'Literal' && 'value' in node && typeof node.value === 'string') {
    return node.value;
  }
  return undefined;
}
