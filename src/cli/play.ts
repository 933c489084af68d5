import { playCommand } from './playCommand.ts';

const { output, errors, code } = await playCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = code;
