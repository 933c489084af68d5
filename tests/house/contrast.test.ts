import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// What stands at the head of tokens.css is held here: no page can pair a text with a ground that
// axe, which sees only the pages it is shown, would find too faint.

const tokens = new Map(
  [
    ...readFileSync('src/ui/theme/tokens.css', 'utf8').matchAll(
      /--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

/** Relative luminance by WCAG 2, 0–1. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast by WCAG 2, 1–21. */
function contrast(one: string, other: string): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

const texts = ['ink', 'ink-soft', 'ink-faint', 'now', 'go', 'stop', 'listen', 'ask', 'tell'];
const grounds = ['paper', 'paper-raised', 'paper-sunken', 'now-wash'];

test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
  '%s on %s can be read in both themes',
  (text, ground) => {
    for (const theme of ['light', 'dark'] as const) {
      const [ink, paper] = [tokens.get(text)?.[theme], tokens.get(ground)?.[theme]];
      if (ink === undefined || paper === undefined) throw new Error(`${text} or ${ground} is gone`);
      expect(contrast(ink, paper), theme).toBeGreaterThanOrEqual(4.5);
    }
  },
);
