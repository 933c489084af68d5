import { kindsCommand } from './kindsCommand.ts';

const { output, errors, code } = kindsCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = code;
