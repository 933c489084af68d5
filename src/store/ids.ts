/**
 * A name that no other device gives. `crypto.randomUUID` is missing on pages without HTTPS, which a
 * school's server may well be.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
