import { skeletonCommand } from './skeletonCommand.ts';

const { output, errors, code } = skeletonCommand(process.argv.slice(2), process.cwd());
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = code;
