import { strToU8, zipSync, type AsyncZippable, type FlateCallback } from 'fflate/browser';

// What write-excel-file zips with. fflate's own `zip` hands large files to workers that it makes from
// text, and the page's policy refuses those: only scripts of the build's own may run.
export { strToU8, zipSync };

/** `zip` of fflate, on the thread that asks: a workbook of 5,000 calls takes a fraction of a second. */
export function zip(files: AsyncZippable, done: FlateCallback): void {
  done(null, zipSync(files));
}
