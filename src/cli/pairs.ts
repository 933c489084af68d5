import { pairsCommand } from './pairsCommand.ts';

const { output, errors, code } = pairsCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = code;
