import { Composer, visit, type Node, type YAMLError } from 'yaml';
import { largestFile } from '../core/text/largestFile.ts';
import type { Say } from './messages/messages.ts';
import { placesOf } from './places.ts';
import { mostProblems, problemAt, type Place, type Problem } from './problem.ts';
import { strangeCharacters, type Found } from './strangeCharacters.ts';
import { yamlTokens } from './yamlTokens.ts';

/** A parsed file: its root node, and where each offset of the text is. */
export interface YamlSource {
  readonly root: Node;
  readonly placeAt: (offset: number) => Place;
}

type Parsed =
  | { readonly source: YamlSource; readonly problems: readonly [] }
  | { readonly source: null; readonly problems: readonly Problem[] };

const start: Place = { line: 1, column: 1 };

const refusal = (say: Say, place: Place = start): Parsed => ({
  source: null,
  problems: [problemAt(place, say)],
});

/** The answer to a file that is too large to be read at all. */
export function tooLarge(bytes: number): Problem {
  return problemAt(start, (m) => m.tooLarge((bytes / 1e6).toFixed(1)));
}

function syntaxProblem({ message, code }: YAMLError, at: Place): Problem {
  const words = message.replace(/\.$/u, '').replace(/^./u, (c) => c.toLowerCase());
  return problemAt(at, (m) => m.notYaml(words.slice(0, longestComplaint), code));
}

/** The parser quotes what it can't read, however long it is; characters. */
const longestComplaint = 160;

/** What links one part of a file to another: a few lines of it unfold to gigabytes. */
function links(root: Node): readonly Found[] {
  const linked: Found[] = [];
  const aliased = new Set<string>();
  visit(root, {
    Value(_, node) {
      const { anchor } = node;
      if (anchor) linked.push({ offset: node.range?.[0] ?? 0, say: (m) => m.anchor(anchor) });
    },
    Alias(_, node) {
      // One report a name: in a bomb they run to thousands.
      if (aliased.has(node.source)) return;
      aliased.add(node.source);
      linked.push({ offset: node.range?.[0] ?? 0, say: (m) => m.alias(node.source) });
    },
  });
  return linked;
}

/**
 * Parses one file. Refuses what is no single YAML map: other formats, several documents, files over
 * 1 MB, words and nesting without end, characters that can't be seen, marks that only look like
 * YAML's, anchors and aliases.
 */
export function parseYaml(whole: string): Parsed {
  // A UTF-16 unit is at most three bytes, so that no encoding is needed to be sure.
  if (whole.length > largestFile) return { source: null, problems: [tooLarge(whole.length)] };
  if (whole.trim() === '') return refusal((m) => m.empty);
  // Lines that end as on old Macs; no offset moves.
  const text = whole.replace(/\r(?!\n)/gu, '\n');
  const placeAt = placesOf(text);
  const refuse = (found: readonly Found[]): Parsed => ({
    source: null,
    problems: found.slice(0, mostProblems + 1).map(({ offset, say }) => {
      return problemAt(placeAt(offset), say);
    }),
  });
  const strange = strangeCharacters(text);
  if (strange.length > 0) return refuse(strange);
  const { tokens, found } = yamlTokens(text);
  if (!tokens) return refuse(found);
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false });
  const documents = [...composer.compose(tokens, true, text.length)];
  const syntax = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  const [document, second] = documents;
  if (syntax.length > 0 || !document) {
    // The parser's second thoughts about one place say no more than its first.
    const places = new Set<number>();
    const first = syntax.filter(({ pos }) => !places.has(pos[0]) && places.add(pos[0]));
    const problems = first
      .slice(0, mostProblems + 1)
      .map((error) => syntaxProblem(error, placeAt(error.pos[0])));
    return { source: null, problems };
  }
  if (second) return refusal((m) => m.secondDocument, placeAt(second.range[0]));
  const root = document.contents;
  if (!root || !('items' in root)) return refusal((m) => m.plainText);
  const linked = links(root);
  return linked.length > 0 ? refuse(linked) : { source: { root, placeAt }, problems: [] };
}
