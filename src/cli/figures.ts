import { figuresCommand } from './figuresCommand.ts';

const { output, errors, code } = figuresCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = code;
