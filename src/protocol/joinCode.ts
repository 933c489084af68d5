/**
 * The 32 signs of a join code: digits and capitals without I, L, O and U (Crockford's), so that no
 * two look alike. Who types one of those four means 1, 1, 0 and V.
 */
export const codeSigns = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Signs of a join code: 2^30 codes. */
export const codeLength = 6;

const meant: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0', U: 'V' };
const form = new RegExp(`^[${codeSigns}]{${codeLength}}$`, 'u');

/** Whether it is a join code as it is kept: six signs, nothing between them. */
export const isJoinCode = (code: string): boolean => form.test(code);

/**
 * The code that somebody typed: in small or full-width letters, with spaces, hyphens or dots
 * anywhere, look-alikes for what they look like. `null`: it is none.
 */
export function readJoinCode(typed: string): string | null {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}\p{Cf}._·]/gu, '');
  const code = Array.from(signs, (sign) => meant[sign] ?? sign).join('');
  return isJoinCode(code) ? code : null;
}

/** A code as it is shown and read aloud: `ABC-DEF`. */
export const shownCode = (code: string): string => `${code.slice(0, 3)}-${code.slice(3)}`;

/**
 * A code out of random bytes.
 *
 * @param bytes as many as a code has signs, or more
 */
export function codeOf(bytes: Uint8Array): string {
  // 256 is a multiple of 32, so that each sign is as likely as any other.
  const signs = Array.from(bytes.subarray(0, codeLength), (byte) => codeSigns.charAt(byte % 32));
  return signs.join('');
}
