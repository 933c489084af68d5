/**
 * What a customer can look like, part by part: a scenario names one of each, the screen draws it. The
 * face says nothing about how they are; that is heard.
 */
export const lookParts = {
  skin: ['fair', 'light', 'tan', 'brown', 'dark'],
  hair: ['tied', 'bob', 'long', 'curly', 'short', 'receding', 'bald'],
  hairColour: ['black', 'brown', 'auburn', 'blond', 'grey', 'white'],
  face: ['round', 'long', 'square'],
  age: ['young', 'middle', 'older'],
  glasses: ['none', 'round', 'square'],
  beard: ['none', 'moustache', 'full'],
  brows: ['fine', 'strong'],
  lashes: ['short', 'long'],
  dress: ['shirt', 'cardigan', 'vest', 'jacket'],
  dressColour: ['blue', 'green', 'red', 'orange', 'navy', 'grey', 'plum'],
  device: ['phone', 'headset'],
  background: ['mint', 'sand', 'rose', 'sky', 'lilac', 'stone'],
} as const;

type Parts = typeof lookParts;
export type LookPart = keyof Parts;

/** A look put together: one of each part. */
export type ComposedLook = { readonly [P in LookPart]: Parts[P][number] };

/** A drawing by its name, or one put together. */
export type Look = string | ComposedLook;

/** Whether what was read back is a look put together. */
export function isComposedLook(value: unknown): value is ComposedLook {
  if (typeof value !== 'object' || value === null) return false;
  const found: Readonly<Record<string, unknown>> = { ...value };
  return Object.entries(lookParts).every(([part, words]) =>
    words.some((word) => word === found[part]),
  );
}
