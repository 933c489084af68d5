/** How the bytes of a file were read as text. */
export type Encoding = 'utf-8' | 'utf-16' | 'gb18030';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Characters that the encoding doesn't know stand in it as `�`: it is the wrong one, or damaged. */
  readonly doubtful: boolean;
}

/** Why a file is no table in text. */
export type NotText = 'tooLarge' | 'workbook' | 'notText';

/** The largest file that is read, bytes: a list of 100,000 calls has about half of it. */
export const largestTable = 10_000_000;

const begins = (bytes: Uint8Array, ...start: number[]) => start.every((one, i) => bytes[i] === one);

function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16Label(bytes: Uint8Array): string | null {
  if (begins(bytes, 0xff, 0xfe)) return 'utf-16le';
  return begins(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
}

/**
 * The text of a file as spreadsheets write it: UTF-8 with or without its mark, UTF-16 with it, else
 * GBK, which is what they write in China without being told (read as its superset GB18030).
 */
export function decode(bytes: Uint8Array): Decoded | NotText {
  if (bytes.length > largestTable) return 'tooLarge';
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return 'workbook';
  }
  const wide = utf16Label(bytes);
  if (wide !== null) {
    const text = new TextDecoder(wide).decode(bytes);
    return { text, encoding: 'utf-16', doubtful: text.includes('�') };
  }
  if (bytes.includes(0)) return 'notText';
  const text = decodeAs(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'utf-8', doubtful: false };
  const chinese = new TextDecoder('gb18030').decode(bytes);
  return { text: chinese, encoding: 'gb18030', doubtful: chinese.includes('�') };
}
