import { bareDialogue, players, sampleCall, type Player } from '../analysis/reading/sample.ts';
import { solve } from '../analysis/solver/solve.ts';
import { largestSeed } from '../core/call/chance.ts';
import type { Language } from '../core/course/language.ts';
import { suggestion } from '../scenario/nearest.ts';
import { BadArgs, parseArgs, type Args } from './args.ts';
import type { CommandResult } from './checkCommand.ts';
import { shipped, type Standard } from './library.ts';
import { answered, languageOf, oneName, walked } from './reading.ts';

const usage =
  'usage: npm run -s scenario:sample -- <id|file> --seeds 1-5 [--player random|best|beginner] [--lang zh|en]\n';

/** How saying nothing is written down. */
const silence: Readonly<Record<Language, string>> = { zh: '（没说话）', en: '(says nothing)' };

/** Most calls at a time. */
const mostCalls = 200;

function seedsOf({ flags }: Args): readonly number[] {
  const given = flags.get('--seeds');
  if (given === undefined) throw new BadArgs('--seeds is missing: --seeds 1-5, or --seeds 7');
  const [, from = '', to = from] = /^(\d+)(?:-(\d+))?$/u.exec(given) ?? [];
  const [first, last] = [Number(from), Number(to)];
  const count = last - first + 1;
  if (from === '' || last > largestSeed || count < 1 || count > mostCalls) {
    throw new BadArgs(
      `--seeds ${given}: a seed, or two of them from the lower to the higher, ${mostCalls} calls at most`,
    );
  }
  return Array.from({ length: count }, (_, i) => first + i);
}

function playerOf({ flags }: Args): Player {
  const given = flags.get('--player') ?? 'beginner';
  const player = players.find((one) => one === given);
  if (!player) throw new BadArgs(`--player ${given}: ${suggestion(given, players)}`);
  return player;
}

/**
 * `scenario:sample`: whole calls as bare dialogue, for readers.
 *
 * @param root folder of the project
 * @param standard what the files are held against
 */
export function sampleCommand(
  argv: readonly string[],
  root: string,
  standard: Standard = shipped,
): CommandResult {
  return answered(usage, () => {
    const args = parseArgs(argv, { '--lang': true, '--seeds': true, '--player': true });
    const [name, language] = [oneName(args, 'read'), languageOf(args)];
    const [seeds, player] = [seedsOf(args), playerOf(args)];
    const graph = walked(name, root, standard);
    const solution = solve(graph);
    const { rep, customers } = graph.rules.scenario;
    const names = { rep: rep.name[language], customer: customers[0].name[language] };
    return seeds
      .map((seed) => {
        const call = sampleCall(solution, seed, player, language);
        return `# ${name}, seed ${seed}\n${bareDialogue(call, names, silence[language])}\n`;
      })
      .join('\n');
  });
}
