import { en } from '../core/words/en.ts';
import { zh } from '../core/words/zh.ts';
import { skeletonOf } from '../scenario/skeleton.ts';
import { BadArgs, parseArgs } from './args.ts';
import type { CommandResult } from './checkCommand.ts';
import { findScenario } from './findScenario.ts';
import { shipped, type Standard } from './library.ts';
import { answered, oneName } from './reading.ts';

const usage =
  'usage: npm run -s scenario:skeleton -- <new id> --like <id|file> > scenarios/calls/<new id>.yaml\n';

/**
 * `scenario:skeleton`: a file to write a call into, with the structure of one that is there.
 *
 * @param root folder of the project
 * @param standard what the files are held against
 */
export function skeletonCommand(
  argv: readonly string[],
  root: string,
  standard: Standard = shipped,
): CommandResult {
  return answered(usage, () => {
    const args = parseArgs(argv, { '--like': true });
    const id = oneName(args, 'begin');
    const like = args.flags.get('--like');
    if (like === undefined) throw new BadArgs('--like is missing: name the call to take after');
    return skeletonOf(findScenario(like, root, standard).scenario, id, { zh, en });
  });
}
