import type { ComposedLook } from '../../../core/course/looks.ts';
import type { PortraitLook } from './look.ts';

type Tones<P extends keyof ComposedLook> = Readonly<Record<ComposedLook[P], string>>;

const skins: Tones<'skin'> = {
  fair: '#f8d6b8',
  light: '#f0bf95',
  tan: '#dfa274',
  brown: '#b0764a',
  dark: '#7f5236',
};
const hairs: Tones<'hairColour'> = {
  black: '#2a211f',
  brown: '#5a3a2c',
  auburn: '#8a4529',
  blond: '#c99a4e',
  grey: '#8d8a88',
  white: '#d9d6d1',
};
const dresses: Tones<'dressColour'> = {
  blue: '#7fa3cc',
  green: '#6f9a7d',
  red: '#a94f4a',
  orange: '#f08a24',
  navy: '#3c5068',
  grey: '#7b8288',
  plum: '#7d4f6d',
};
const backgrounds: Tones<'background'> = {
  mint: '#bcd9d3',
  sand: '#f2d8a7',
  rose: '#e6c8cf',
  sky: '#c3d9ea',
  lilac: '#d5cce6',
  stone: '#d8d5cd',
};
const ages: readonly ComposedLook['age'][] = ['young', 'middle', 'older'];

/** The drawing of a look that a scenario puts together. */
export function drawn(look: ComposedLook): PortraitLook {
  return {
    ...look,
    skin: skins[look.skin],
    hair: { style: look.hair, colour: hairs[look.hairColour] },
    lashes: look.lashes === 'long',
    facialHair: look.beard === 'full' ? 'beard' : look.beard,
    clothes: { kind: look.dress, colour: dresses[look.dressColour] },
    lines: ages.indexOf(look.age) as PortraitLook['lines'],
    background: backgrounds[look.background],
  };
}
