import { largestFile } from '../../core/text/largestFile.ts';

/** A file's text, or why there is none: too many bytes, no text, or the browser can't read it. */
export type Opened =
  | { readonly text: string }
  | { readonly problem: 'tooLarge'; readonly bytes: number }
  | { readonly problem: 'notText' | 'unreadable' };

/** Reads a file that the user chose. One that is too large is not opened. */
export async function openFile(file: File): Promise<Opened> {
  if (file.size > largestFile) return { problem: 'tooLarge', bytes: file.size };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { problem: 'unreadable' };
  }
  try {
    // A byte order mark is left out by the decoder.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'notText' };
  }
}
