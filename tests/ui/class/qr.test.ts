import { describe, expect, it } from 'vitest';
import { darkRuns } from '../../../src/ui/screens/class/join/Qr.tsx';

const link = 'http://192.168.178.120:4173/#/class?code=K7M2QX';

/** The modules that a path draws. */
function drawn(path: string): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    for (let i = 0; i < Number(length); i += 1) dark.add(`${Number(x) + i} ${y}`);
  }
  return dark;
}

describe('the QR code of a link', () => {
  it('has the three finders of a QR code in its corners and no fourth', () => {
    const { size, path } = darkRuns(link);
    const dark = drawn(path);
    const finder = (x: number, y: number) =>
      Array.from({ length: 7 }, (_, row) =>
        Array.from({ length: 7 }, (__, column) =>
          dark.has(`${x + column} ${y + row}`) ? '#' : '.',
        ).join(''),
      ).join('\n');
    const whole = '#######\n#.....#\n#.###.#\n#.###.#\n#.###.#\n#.....#\n#######';
    expect(finder(0, 0)).toBe(whole);
    expect(finder(size - 7, 0)).toBe(whole);
    expect(finder(0, size - 7)).toBe(whole);
    expect(finder(size - 7, size - 7)).not.toBe(whole);
  });

  it('is of a version that the back row can still scan, and another for another link', () => {
    const { size, path } = darkRuns(link);
    expect(size).toBeLessThanOrEqual(33);
    expect((size - 17) % 4).toBe(0);
    expect(darkRuns(`${link}Y`).path).not.toBe(path);
  });
});
