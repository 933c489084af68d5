import { solveCommand } from './solveCommand.ts';

const { output, errors, code } = solveCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = code;
