import type { RecordPort } from './port.ts';
import { answerTo, type RecordReader } from './questions.ts';
import { readDigests } from './readDigests.ts';

/** A reader on the thread that asks: for a record that no other thread can see. */
export function readHere(record: Pick<RecordPort, 'open' | 'profile'>): RecordReader {
  return {
    read: async (question) =>
      answerTo(question, await readDigests(await record.open(), record.profile)),
  };
}
