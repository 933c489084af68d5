import { resolve } from 'node:path';
import { checkLayering } from './layering.ts';

const root = resolve(process.argv[2] ?? '.');
const { modules, imports, violations } = checkLayering(root);
for (const { file, line, message } of violations) console.error(`${file}:${line}: ${message}`);
console.log(`${modules} modules, ${imports} imports, ${violations.length} violations`);
if (violations.length > 0) process.exitCode = 1;
