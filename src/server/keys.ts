import { createHash, randomBytes } from 'node:crypto';

/** Random bytes of a key: 256 bits, which nobody guesses. */
const keyBytes = 32;

/** A new key, base64url. */
export const newKey = (): string => randomBytes(keyBytes).toString('base64url');

/**
 * A key as it is kept and looked up: its SHA-256, base64url. As many bits as the key has need no salt
 * and no slow hash, and whoever measures how long a look-up takes learns of the hash alone.
 */
export const hashOfKey = (key: string): string =>
  createHash('sha256').update(key).digest('base64url');
