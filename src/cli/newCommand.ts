import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { en } from '../core/words/en.ts';
import { zh } from '../core/words/zh.ts';
import { isId } from '../scenario/readers.ts';
import { skeletonOf } from '../scenario/skeleton.ts';
import { BadArgs, parseArgs } from './args.ts';
import type { CommandResult } from './checkCommand.ts';
import { callsFolder, nameOf, yamlFiles } from './files.ts';
import { findScenario } from './findScenario.ts';
import { shipped, type Standard } from './library.ts';
import { answered, oneName } from './reading.ts';

const usage = 'usage: npm run -s scenario:new -- <new id> [--like <id|file>]\n';

/** By it editors know the fields, complete them, and mark what is wrong as one writes. */
const schemaLine = '# yaml-language-server: $schema=../../docs/scenario.schema.json\n';

/** Writes a file that isn't there yet. @throws BadArgs where it is */
function writeNew(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new BadArgs(`${path} is there already: choose another id`);
  }
}

/**
 * `scenario:new`: writes a file to write a call into, with the structure of one that is there.
 *
 * @param root folder of the project
 * @param standard what the files are held against
 */
export function newCommand(
  argv: readonly string[],
  root: string,
  standard: Standard = shipped,
): CommandResult {
  return answered(usage, () => {
    const args = parseArgs(argv, { '--like': true });
    const id = oneName(args, 'begin');
    if (!isId(id)) throw new BadArgs(`${id} is no id: letters, digits and hyphens, 60 at most`);
    const [first] = yamlFiles(join(root, callsFolder));
    const like = args.flags.get('--like') ?? (first && nameOf(first));
    if (like === undefined)
      throw new BadArgs('there is no call to take after: name a file, --like');
    const { scenario } = findScenario(like, root, standard);
    const path = join(callsFolder, `${id}.yaml`);
    writeNew(join(root, path), schemaLine + skeletonOf(scenario, id, { zh, en }));
    return `${path} is there, with the structure of ${scenario.id}: replace its sentences.\nLook it over as you write: npm run -s scenario:check -- ${path}\n`;
  });
}
