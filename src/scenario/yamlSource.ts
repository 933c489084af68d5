import { Composer, LineCounter, Parser, visit, type CST, type Node, type YAMLError } from 'yaml';
import { largestFile } from './largestFile.ts';
import type { Place, Problem } from './problem.ts';

/** A parsed file: its root node, and where each offset of the text is. */
export interface YamlSource {
  readonly root: Node;
  readonly placeAt: (offset: number) => Place;
}

type Parsed =
  | { readonly source: YamlSource; readonly problems: readonly [] }
  | { readonly source: null; readonly problems: readonly Problem[] };

const quoteIt = 'put the text in double quotes';

/** What to do about the library's complaints, by its code. */
const remedies: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: `if a text has “: ” in it, ${quoteIt}`,
  MULTILINE_IMPLICIT_KEY: `if this is a text, ${quoteIt}; if it is a field, write “name: value”`,
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'align it with the fields of the same map',
  MISSING_CHAR: 'close the quote or bracket that was opened, or write “name: value”',
  UNEXPECTED_TOKEN: `if this is a text, ${quoteIt}`,
  BAD_SCALAR_START: `a text can't begin with this character: ${quoteIt}`,
  BAD_DQ_ESCAPE: 'a backslash in double quotes begins an escape: write \\\\ or use single quotes',
  TAG_RESOLVE_FAILED: `remove the tag (the word that begins with “!”) or ${quoteIt}`,
  BAD_ALIAS: `aliases aren't used here: ${quoteIt}, or name a list under “shared”`,
};

const unlinked =
  'anchors and aliases are refused; lines that several beats use go under “shared”, by name';

const refusal = (message: string): Parsed => ({
  source: null,
  problems: [{ line: 1, column: 1, message }],
});

/** The answer to a file that is too large to be read at all. */
export function tooLarge(bytes: number): Problem {
  const size = (bytes / 1e6).toFixed(1);
  const message = `the file has ${size} MB, the limit is 1 MB: one call a file, texts only`;
  return { line: 1, column: 1, message };
}

function syntaxProblem(error: YAMLError, at: Place): Problem {
  const what = error.message.replace(/\.$/, '').replace(/^./, (c) => c.toLowerCase());
  const remedy = remedies[error.code] ?? 'see docs/scenario-format.md';
  return { ...at, message: `not valid YAML: ${what}; ${remedy}` };
}

const deepestNesting = 40;

/** Offset of the first token nested deeper than any scenario is; the composer would recurse. */
function tooDeep(tokens: readonly CST.Token[]): number | null {
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > deepestNesting) return token.offset;
    if (token.type === 'document') {
      if (token.value) open.push({ token: token.value, depth });
    } else if ('items' in token) {
      for (const { key, value } of token.items) {
        if (key) open.push({ token: key, depth: depth + 1 });
        if (value) open.push({ token: value, depth: depth + 1 });
      }
    }
  }
  return null;
}

/**
 * Parses one file. Refuses what is no single YAML map: other formats, several documents, files over
 * 1 MB, nesting without end, anchors and aliases (a few lines of them unfold to gigabytes).
 */
export function parseYaml(text: string): Parsed {
  // A UTF-16 unit is at most three bytes, so that no encoding is needed to be sure.
  if (text.length > largestFile) return { source: null, problems: [tooLarge(text.length)] };
  if (text.trim() === '') return refusal('the file is empty: begin with “format: 1”');
  const lines = new LineCounter();
  const strange = /[^\P{Cc}\t\n\r]/u.exec(text);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (strange) {
    const message = 'has bytes that are no text: a scenario is a text file in UTF-8';
    return { source: null, problems: [{ ...placeAt(0), message }] };
  }
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== null) {
    const message = `is nested more than ${deepestNesting} levels deep: a scenario needs ten at most`;
    return { source: null, problems: [{ ...placeAt(deep), message }] };
  }
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false });
  const documents = [...composer.compose(tokens, true, text.length)];
  const syntax = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  const [document, second] = documents;
  if (syntax.length > 0 || !document) {
    // The parser's second thoughts about one place say no more than its first.
    const places = new Set<number>();
    const first = syntax.filter(({ pos }) => !places.has(pos[0]) && places.add(pos[0]));
    return { source: null, problems: first.map((e) => syntaxProblem(e, placeAt(e.pos[0]))) };
  }
  if (second) {
    const message = 'a second document begins here: keep one a file and remove the line “---”';
    return { source: null, problems: [{ ...placeAt(second.range[0]), message }] };
  }
  const root = document.contents;
  if (!root || !('items' in root)) {
    return refusal('this is no scenario but plain text: a file is a map that begins “format: 1”');
  }
  const linked: Problem[] = [];
  const aliased = new Set<string>();
  visit(root, {
    Value(_, node) {
      if (!node.anchor) return;
      const message = `has an anchor (&${node.anchor}): ${unlinked}`;
      linked.push({ ...placeAt(node.range?.[0] ?? 0), message });
    },
    Alias(_, node) {
      // One report a name: in a bomb they run to thousands.
      if (aliased.has(node.source)) return;
      aliased.add(node.source);
      const message = `is an alias (*${node.source}): ${unlinked}`;
      linked.push({ ...placeAt(node.range?.[0] ?? 0), message });
    },
  });
  if (linked.length > 0) return { source: null, problems: linked };
  return { source: { root, placeAt }, problems: [] };
}
