/** How high a customer speaks: women higher, and no two alike. @param name any word of their own */
export function pitchOf(sex: 'female' | 'male', name: string): number {
  const own =
    Array.from(name).reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 97, 7) / 97;
  return (sex === 'female' ? 1.35 : 0.8) * (0.9 + 0.2 * own);
}
