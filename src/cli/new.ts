import { newCommand } from './newCommand.ts';

const { output, errors, code } = newCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = code;
