import { cacheFolder, checkCache, codeHash } from './checkCache.ts';
import { checkCommand } from './checkCommand.ts';
import { checkInParallel } from './checkInParallel.ts';

const cache = checkCache(cacheFolder('check'), codeHash());
const { output, errors, code } = await checkCommand(
  checkInParallel(cache),
  process.argv.slice(2),
  process.cwd(),
);
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = code;
