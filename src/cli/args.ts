import { suggestion } from '../scenario/nearest.ts';

/** What was typed after the command: flags with their values, and the rest. */
export interface Args {
  readonly flags: ReadonlyMap<string, string>;
  readonly rest: readonly string[];
}

/** A command line that can't be understood; the message says what would be. */
export class BadArgs extends Error {}

/**
 * Splits a command line. Flags are `--name` or `--name value` / `--name=value`.
 *
 * @param known each flag with whether it takes a value
 * @throws BadArgs for an unknown flag, a flag given twice, a value missing or too many
 */
export function parseArgs(argv: readonly string[], known: Readonly<Record<string, boolean>>): Args {
  const flags = new Map<string, string>();
  const rest: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (!word.startsWith('-') || /^-\d/u.test(word)) {
      rest.push(word);
      continue;
    }
    const [name = '', ...inline] = word.split('=');
    const takesValue = known[name];
    if (takesValue === undefined) {
      throw new BadArgs(`unknown flag ${name}: ${suggestion(name, Object.keys(known))}`);
    }
    if (flags.has(name)) throw new BadArgs(`${name} is given twice: keep one`);
    if (!takesValue) {
      if (inline.length > 0) throw new BadArgs(`${name} takes no value`);
      flags.set(name, '');
      continue;
    }
    const value = inline.length > 0 ? inline.join('=') : argv[++i];
    if (value === undefined || value.startsWith('--')) {
      throw new BadArgs(`${name} needs a value after it`);
    }
    flags.set(name, value);
  }
  return { flags, rest };
}
