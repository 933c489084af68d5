import { isMap, isScalar, visit } from 'yaml';
import { languages, type Language } from '../core/course/language.ts';
import { parseYaml } from './yamlSource.ts';

/** A text of a file in its languages, and the line it begins on. */
export interface TextPlace {
  readonly line: number;
  /** Languages that the file has it in. */
  readonly texts: Partial<Readonly<Record<Language, string>>>;
}

/** Every text of a file, in its order, whether the file makes a scenario or not; `null` where it is no YAML. */
export function textPlaces(text: string): readonly TextPlace[] | null {
  const { source } = parseYaml(text);
  if (!source) return null;
  const places: TextPlace[] = [];
  visit(source.root, {
    Map(_, map) {
      const found = languages.flatMap((language) => {
        const node = map.get(language, true);
        return isScalar(node) && typeof node.value === 'string' ? [{ language, node }] : [];
      });
      const [first] = found;
      if (!first || !isMap(map)) return;
      places.push({
        line: source.placeAt(first.node.range?.[0] ?? 0).line,
        texts: Object.fromEntries(found.map(({ language, node }) => [language, node.value])),
      });
    },
  });
  return places.toSorted((a, b) => a.line - b.line);
}
