import type { Language } from '../../../core/course/language.ts';
import type { Contents } from '../../../progress/exchange/contents.ts';
import { largestRecord, readRecord, type Refusal } from '../../../progress/exchange/read.ts';

export type FileRefusal = Refusal | { readonly why: 'tooLarge' | 'unreadable' };

/** Reads a file that the user chose. One that is too large is not opened. */
export async function openRecordFile(
  file: File,
  language: Language,
): Promise<Contents | FileRefusal> {
  if (file.size > largestRecord) return { why: 'tooLarge' };
  try {
    return readRecord(await file.text(), language);
  } catch {
    return { why: 'unreadable' };
  }
}
