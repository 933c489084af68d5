import { CST, Lexer, Parser } from 'yaml';
import { falseClose, lookAlikeIn } from './lookAlikes.ts';
import type { Found } from './strangeCharacters.ts';

/** A scenario with many wordings has about 40,000 words and marks of YAML; parsing costs by their number. */
export const mostTokens = 60_000;
export const deepestNesting = 40;

type Tokens =
  | { readonly tokens: readonly CST.Token[]; readonly found: readonly [] }
  | { readonly tokens: null; readonly found: readonly Found[] };

const refusal = (...found: Found[]): Tokens => ({ tokens: null, found });

/** Whether the parser is inside more collections than any scenario has; the composer would recurse. */
const isTooDeep = ({ stack }: Parser): boolean =>
  stack.length > deepestNesting &&
  stack.filter((token) => CST.isCollection(token)).length > deepestNesting;

/** A complaint about an escape takes as long as this many marks. */
const costOfEscape = 5;

function escapesIn(lexeme: string): number {
  let count = 0;
  for (let at = lexeme.indexOf('\\'); at >= 0; at = lexeme.indexOf('\\', at + 2)) count += 1;
  return count;
}

/** Looks at one lexeme after the other for marks that only look like YAML's. */
function lookOut() {
  let isScalar = false;
  let mark: CST.TokenType | null = null;
  return (lexeme: string, offset: number): Found | null => {
    const type = isScalar ? 'scalar' : CST.tokenType(lexeme);
    if (!isScalar && type === 'scalar') {
      // Only announces the lexeme that comes next.
      isScalar = true;
      return null;
    }
    isScalar = false;
    if (type === 'space' || type === 'newline' || type === 'comment') return null;
    const before = mark;
    mark = type;
    if (type === 'double-quoted-scalar' || type === 'single-quoted-scalar') {
      return falseClose(lexeme, offset);
    }
    if (type !== 'scalar' || before === 'block-scalar-header') return null;
    return lookAlikeIn(lexeme, offset, before === 'map-value-ind');
  };
}

/** Lexemes that only tell the parser something, and are no part of the text. */
const isSignal = (lexeme: string): boolean =>
  lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR;

/**
 * The tokens of a text, or why it has none worth composing: too many, too deep, or with marks that
 * only look like YAML's.
 */
export function yamlTokens(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const found: Found[] = [];
  const alike = lookOut();
  let [offset, count] = [0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    count += 1 + (lexeme.startsWith('"') ? costOfEscape * escapesIn(lexeme) : 0);
    if (count > mostTokens) return refusal({ offset, say: (m) => m.tooMany(mostTokens) });
    const mark = alike(lexeme, offset);
    if (mark) found.push(mark);
    tokens.push(...parser.next(lexeme));
    if (isTooDeep(parser)) return refusal({ offset, say: (m) => m.tooDeep(deepestNesting) });
    if (!isSignal(lexeme)) offset += lexeme.length;
  }
  tokens.push(...parser.end());
  return found.length > 0 ? refusal(...found) : { tokens, found: [] };
}
