import { isSeed } from '../core/call/chance.ts';
import { modes, type Mode } from '../core/call/transcript.ts';
import { languages, type Language } from '../core/course/language.ts';

/** What a link to a call asks for; `null` where it leaves the choice open. */
export interface CallLink {
  readonly seed: number | null;
  readonly mode: Mode | null;
  readonly language: Language | null;
  /** The past call that it follows on, by id. */
  readonly after: string | null;
  /** What it says and can't be meant, in the link's words. */
  readonly wrong: readonly { readonly part: 'seed' | 'mode' | 'lang'; readonly text: string }[];
}

/**
 * A dice number as it is typed: digits of full width, which Chinese keyboards give, are digits too.
 * `null`: none, or too big.
 */
export function readSeed(typed: string): number | null {
  const text = typed.normalize('NFKC');
  return /^\d{1,10}$/.test(text) && isSeed(Number(text)) ? Number(text) : null;
}

/** Reads the query of `#/call/<scenario>?seed=…&mode=…&lang=…&after=…`. Anything unknown is ignored. */
export function readCallLink(query: string): CallLink {
  const given = new URLSearchParams(query);
  const wrong: { part: 'seed' | 'mode' | 'lang'; text: string }[] = [];
  function read<T>(part: 'seed' | 'mode' | 'lang', parse: (text: string) => T | undefined) {
    const text = given.get(part);
    if (text === null) return null;
    const value = parse(text);
    if (value !== undefined) return value;
    wrong.push({ part, text: text.slice(0, 40) });
    return null;
  }
  return {
    seed: read('seed', (text) => readSeed(text) ?? undefined),
    mode: read('mode', (text) => modes.find((mode) => mode === text)),
    language: read('lang', (text) => languages.find((language) => language === text)),
    after: given.get('after'),
    wrong,
  };
}

/** The link to a call, as `/call/<scenario>?…`. */
export function callLink(
  scenario: string,
  { seed, mode, language, after }: Partial<Omit<CallLink, 'wrong'>> = {},
): string {
  const query = new URLSearchParams();
  if (seed !== undefined && seed !== null) query.set('seed', String(seed));
  if (mode) query.set('mode', mode);
  if (language) query.set('lang', language);
  if (after) query.set('after', after);
  const text = query.toString();
  return `/call/${encodeURIComponent(scenario)}${text && `?${text}`}`;
}
