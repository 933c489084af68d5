import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { type Expression, expressions } from '../../src/ui/components/portrait/expressions.ts';
import type { Mood, PortraitLook } from '../../src/ui/components/portrait/look.ts';
import { assistant, dispatcher, shopOwner } from '../../src/ui/components/portrait/looks.ts';
import { lookParts } from '../../src/core/course/looks.ts';
import { newLook } from '../../src/scenario/newLook.ts';
import { lookOf } from '../../src/ui/components/lookOf.ts';
import { Portrait } from '../../src/ui/components/portrait/Portrait.tsx';

const composed = lookParts.hair.map((hair) => lookOf({ ...newLook(hair, 'male'), hair }));
const moods = Object.keys(expressions) as Mood[];

afterEach(cleanup);

function shownMouth(container: HTMLElement): string | null {
  const shown = [...container.querySelectorAll('.portrait-mouth')].filter(
    (mouth) => mouth.getAttribute('opacity') === '1',
  );
  expect(shown).toHaveLength(1);
  return shown[0]?.getAttribute('data-shape') ?? null;
}

/** Which of the features that can be told apart in grey differ between two expressions. */
function differences(one: Expression, other: Expression): string[] {
  const features: Record<string, (expression: Expression) => unknown> = {
    brows: ({ brows }) => brows,
    eyes: ({ lids, lidAngle, lower, pupils }) => [lids, lidAngle, lower, pupils],
    mouth: ({ mouth }) => mouth,
    head: ({ head, turn }) => [head, turn],
    shoulders: ({ shoulders, lean }) => [shoulders, lean],
  };
  return Object.entries(features)
    .filter(([, read]) => JSON.stringify(read(one)) !== JSON.stringify(read(other)))
    .map(([name]) => name);
}

describe('the moods', () => {
  test('differ from each other in brows, eyes, mouth, head and shoulders', () => {
    for (const one of moods) {
      for (const other of moods.slice(moods.indexOf(one) + 1)) {
        const found = differences(expressions[one], expressions[other]);
        expect(found, `${one} and ${other}`).toEqual(
          expect.arrayContaining(['brows', 'eyes', 'mouth', 'head', 'shoulders']),
        );
      }
    }
  });

  test.each(moods)('%s is drawn on every look, without a broken number', (mood) => {
    for (const look of [dispatcher, shopOwner, assistant, ...composed]) {
      const { container } = render(<Portrait look={look} mood={mood} label={mood} />);
      expect(container.innerHTML).not.toMatch(/NaN|undefined|null/);
      expect(shownMouth(container)).toBe(expressions[mood].mouth);
      cleanup();
    }
  });

  test('change in place, so that the browser can ease them', () => {
    const { container, rerender } = render(
      <Portrait look={assistant} mood="guarded" label="Ms. Lin" />,
    );
    const brow = container.querySelector<SVGElement>('.portrait-brow');
    const before = brow?.style.transform;
    rerender(<Portrait look={assistant} mood="warm" label="Ms. Lin" />);
    expect(container.querySelector('.portrait-brow')).toBe(brow);
    expect(brow?.style.transform).not.toBe(before);
    expect(shownMouth(container)).toBe('smile');
  });
});

test('is an image with the name it is given, of the size it is given', () => {
  render(<Portrait look={shopOwner} mood="neutral" label="周老板,神色平静" size={96} />);
  const image = screen.getByRole('img', { name: '周老板,神色平静' });
  expect(image.getAttribute('width')).toBe('96');
  expect(image.getAttribute('height')).toBe('96');
});

test('a speaking mouth takes the place of the mood’s, but nobody speaks who is gone', () => {
  const speech = (mood: Mood, speaking: boolean) => {
    const { container } = render(
      <Portrait look={dispatcher} mood={mood} speaking={speaking} label="" />,
    );
    const shape = container.querySelector('.portrait-speech')?.getAttribute('data-shape') ?? null;
    cleanup();
    return shape;
  };
  expect(speech('warm', true)).toBe('up');
  expect(speech('worried', true)).toBe('down');
  expect(speech('warm', false)).toBeNull();
  expect(speech('gone', true)).toBeNull();
});

test('the phone is at the ear until the customer is gone', () => {
  for (const look of [shopOwner, dispatcher]) {
    const place = (mood: Mood) => {
      const { container } = render(<Portrait look={look} mood={mood} label="" />);
      const transform = container.querySelector<SVGElement>('.portrait-device')?.style.transform;
      cleanup();
      return transform;
    };
    expect(place('annoyed')).toBe('');
    expect(place('gone')).toContain('translate');
  }
});

test('two portraits on a page don’t share a clip', () => {
  const { container } = render(
    <>
      <Portrait look={dispatcher} mood="neutral" label="one" />
      <Portrait look={shopOwner} mood="gone" label="two" />
    </>,
  );
  const ids = [...container.querySelectorAll('clipPath')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^portrait-\w+$/);
});

test('every choice of a look shows in the drawing', () => {
  const drawing = (change: Partial<PortraitLook>) => {
    const look = { ...shopOwner, ...change };
    const { container } = render(<Portrait look={look} mood="neutral" label="" />);
    const html = container.innerHTML.replace(/portrait-\w*r\w*/g, '');
    cleanup();
    return html;
  };
  const { colour } = shopOwner.hair;
  const choices: Partial<PortraitLook>[] = [
    {},
    ...(['tied', 'bob', 'long', 'curly', 'short', 'bald'] as const).map((style) => ({
      hair: { style, colour },
    })),
    { face: 'long' },
    { face: 'square' },
    { brows: 'fine' },
    { lashes: true },
    { glasses: 'round' },
    { glasses: 'square' },
    { facialHair: 'none' },
    { facialHair: 'beard' },
    { device: 'headset' },
    { clothes: { kind: 'vest', colour: '#fff' } },
    { clothes: { kind: 'shirt', colour: '#fff' } },
    { clothes: { kind: 'jacket', colour: '#fff' } },
    { lines: 0 },
    { lines: 1 },
    { skin: '#8a5a3a' },
    { background: '#123456' },
  ];
  expect(new Set(choices.map(drawing)).size).toBe(choices.length);
});

test('9.23 every word that a look is put together from shows in the drawing', () => {
  const plain = newLook('plain', 'female');
  for (const [part, words] of Object.entries(lookParts)) {
    const drawings = words.map((word) => JSON.stringify(lookOf({ ...plain, [part]: word })));
    expect(new Set(drawings).size, part).toBe(words.length);
  }
});
