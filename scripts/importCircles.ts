import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { importsOf } from './imports.ts';
import { slashed, sourceFiles } from './sourceFiles.ts';

/**
 * Files under `root`/src that import each other in a circle, whatever way round: each circle is all
 * the files that can be reached from each other, in alphabetical order. An import of types alone
 * counts too, and so does one that comes late.
 */
export function importCircles(root: string): readonly (readonly string[])[] {
  const paths = sourceFiles(resolve(root, 'src'));
  const known = new Set(paths);
  const imports = new Map(
    paths.map((path) => {
      const reached = importsOf(path, readFileSync(path, 'utf8')).flatMap(({ specifier }) =>
        specifier?.startsWith('.')
          ? [resolve(dirname(path), specifier.replace(/[?#].*$/, ''))]
          : [],
      );
      return [path, reached.filter((one) => known.has(one))] as const;
    }),
  );
  return circlesOf(imports).map((circle) =>
    circle.map((path) => slashed(relative(root, path))).toSorted(byName),
  );
}

const byName = (a: string, b: string) => (a < b ? -1 : 1);

/** Tarjan's strongly connected components, those of one file only where it imports itself. */
function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): number => {
    const own = order.size;
    order.set(path, own);
    open.push(path);
    let low = own;
    for (const next of imports.get(path) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === own) {
      const circle = open.splice(open.indexOf(path));
      if (circle.length > 1 || imports.get(path)?.includes(path)) circles.push(circle);
    }
    return low;
  };
  for (const path of imports.keys()) if (!order.has(path)) visit(path);
  return circles;
}
