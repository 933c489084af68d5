import { sampleCommand } from './sampleCommand.ts';

const { output, errors, code } = sampleCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = code;
