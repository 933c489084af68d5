import { checkFile, type CheckRequest } from './checkFile.ts';
import { shipped } from './library.ts';

// The module of the process: one file, and it is done.
process.once('message', ({ root, path }: CheckRequest) => {
  process.send?.(checkFile(root, path, shipped), () => process.disconnect());
});
