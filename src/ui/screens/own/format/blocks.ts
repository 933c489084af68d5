/** A part of a page that is written in Markdown. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

const item = /^(?:-|(\d+)\.) /u;

const cellsOf = (row: string): readonly string[] =>
  row
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim());

/** The lines from one on for as long as they fit. */
function run(lines: readonly string[], from: number, fits: (line: string) => boolean) {
  let to = from;
  while (to < lines.length && fits(lines[to] ?? '')) to += 1;
  return lines.slice(from, to);
}

/** The block that begins in a line that isn't empty, and how many lines it takes. */
function blockAt(lines: readonly string[], at: number): readonly [Block, number] {
  const line = lines[at] ?? '';
  if (line.startsWith('```')) {
    const code = run(lines, at + 1, (one) => !one.startsWith('```'));
    return [{ kind: 'code', text: code.join('\n') }, code.length + 2];
  }
  const marks = /^#+ /u.exec(line)?.[0];
  if (marks) {
    const [level, text] = [marks.length - 1, line.slice(marks.length)];
    return [{ kind: 'heading', level, text }, 1];
  }
  if (line.startsWith('|')) {
    const [head = '', , ...rows] = run(lines, at, (one) => one.startsWith('|'));
    return [{ kind: 'table', head: cellsOf(head), rows: rows.map(cellsOf) }, rows.length + 2];
  }
  if (item.test(line)) {
    const isNumbered = (one: string) => item.exec(one)?.[1] !== undefined;
    const ordered = isNumbered(line);
    const items = run(lines, at, (one) => item.test(one) && isNumbered(one) === ordered);
    const texts = items.map((one) => one.replace(item, ''));
    return [{ kind: 'list', ordered, items: texts }, items.length];
  }
  return [{ kind: 'paragraph', text: line }, 1];
}

/** The blocks of a page, as far as our pages go: paragraphs and items of one line, no lists in lists. */
export function blocksOf(page: string): readonly Block[] {
  const lines = page.split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    if (lines[at]?.trim() === '') {
      at += 1;
      continue;
    }
    const [block, length] = blockAt(lines, at);
    blocks.push(block);
    at += length;
  }
  return blocks;
}

/** A piece of a line: plain, or as its marks say. Links lead to other files, so only their words stay. */
export interface Piece {
  readonly kind: 'plain' | 'code' | 'strong' | 'em';
  readonly text: string;
}

const pieces = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^\]]+)\]\([^)]*\)/gu;

/** The pieces of a line of text. */
export function piecesOf(line: string): readonly Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of line.matchAll(pieces)) {
    const [whole, code, strong, em, link] = match;
    if (match.index > at) found.push({ kind: 'plain', text: line.slice(at, match.index) });
    if (code !== undefined) found.push({ kind: 'code', text: code });
    else if (strong !== undefined) found.push({ kind: 'strong', text: strong });
    else if (em !== undefined) found.push({ kind: 'em', text: em });
    else found.push(...piecesOf(link ?? ''));
    at = match.index + whole.length;
  }
  if (at < line.length) found.push({ kind: 'plain', text: line.slice(at) });
  return found;
}
