import { checkCommand } from './checkCommand.ts';

const { output, errors, code } = checkCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = code;
