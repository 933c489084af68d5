/** Bytes in base64url, without padding. */
export function base64url(bytes: Uint8Array): string {
  const plain = btoa(String.fromCharCode(...bytes));
  return plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * A name for an operation that no other has, on any device: 128 random bits. Pages over plain HTTP
 * have no `crypto.randomUUID`, but this.
 */
export const newOpId = (): string => base64url(crypto.getRandomValues(new Uint8Array(16)));
