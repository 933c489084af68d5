import type { RecordReader } from '../progress/record/questions.ts';

/** A reader whose code is fetched with the first question. */
export function lazyRecordReader(load: () => Promise<RecordReader>): RecordReader {
  let here: Promise<RecordReader> | null = null;
  return {
    async read(question) {
      here ??= load().catch((error: unknown) => {
        here = null;
        throw error;
      });
      return (await here).read(question);
    },
  };
}
