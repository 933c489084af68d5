import type { Mood } from './look.ts';

export type MouthShape =
  | 'soft'
  | 'teeth'
  | 'pressed'
  | 'parted'
  | 'smile'
  | 'frown'
  | 'laugh'
  | 'wavy'
  | 'flat';

/** Numbers are units of the 240-unit drawing or degrees; left and right are the viewer's. */
export type Expression = {
  /** Left and right brow: down by y, inner end lower by angle. */
  brows: readonly [readonly [y: number, angle: number], readonly [y: number, angle: number]];
  /** How far the upper lids are closed, 0 to 1, left and right; 'arcs' are laughing eyes. */
  lids: readonly [number, number] | 'arcs';
  /** How much lower the lids' inner end is. */
  lidAngle: number;
  /** How far the lower lids are raised, 0 to 1. */
  lower: number;
  pupils: readonly [x: number, y: number, scale: number];
  mouth: MouthShape;
  /** The open mouth in speech: corners up, none, or down. */
  speech: 'up' | 'round' | 'down';
  head: readonly [x: number, y: number, tilt: number];
  /** Where the face looks: features move over the head. */
  turn: readonly [x: number, y: number];
  /** Left and right shoulder: down by. */
  shoulders: readonly [number, number];
  /** How near the customer is to the phone; 0.97 is upright. */
  lean: number;
  /** Warmth of the cheeks, 0 to 1. */
  blush: number;
  mark: 'none' | 'rush' | 'drop' | 'huff' | 'spark' | 'ended';
};

/** The face of each mood. Any two differ in brows, eyes and mouth at least, none by colour alone. */
export const expressions: Readonly<Record<Mood, Expression>> = {
  neutral: {
    brows: [
      [0, 0],
      [0, 0],
    ],
    lids: [0.1, 0.1],
    lidAngle: 0,
    lower: 0,
    pupils: [0, 0, 1],
    mouth: 'soft',
    speech: 'round',
    head: [0, 0, 0],
    turn: [0, 0],
    shoulders: [0, 0],
    lean: 0.97,
    blush: 0.35,
    mark: 'none',
  },
  hurried: {
    brows: [
      [-9, -4],
      [-3, 10],
    ],
    lids: [0, 0],
    lidAngle: 0,
    lower: 0,
    pupils: [-7, 1, 0.85],
    mouth: 'teeth',
    speech: 'round',
    head: [-8, 3, -7],
    turn: [-9, 1],
    shoulders: [-12, 2],
    lean: 0.99,
    blush: 0.2,
    mark: 'rush',
  },
  guarded: {
    brows: [
      [6, 5],
      [-8, -3],
    ],
    lids: [0.56, 0.42],
    lidAngle: 0,
    lower: 0.25,
    pupils: [6, 0, 0.95],
    mouth: 'pressed',
    speech: 'round',
    head: [-6, -2, 4],
    turn: [-8, -3],
    shoulders: [-4, -4],
    lean: 0.93,
    blush: 0,
    mark: 'none',
  },
  interested: {
    brows: [
      [-9, -4],
      [-9, -4],
    ],
    lids: [0, 0],
    lidAngle: 0,
    lower: 0,
    pupils: [0, -1, 1.25],
    mouth: 'parted',
    speech: 'up',
    head: [0, 3, 7],
    turn: [2, 0],
    shoulders: [0, 4],
    lean: 1.03,
    blush: 0.5,
    mark: 'spark',
  },
  warm: {
    brows: [
      [-4, -7],
      [-4, -7],
    ],
    lids: [0.2, 0.2],
    lidAngle: 0,
    lower: 0.45,
    pupils: [0, 0, 1.12],
    mouth: 'smile',
    speech: 'up',
    head: [0, 1, -6],
    turn: [0, 1],
    shoulders: [4, 4],
    lean: 0.99,
    blush: 1,
    mark: 'none',
  },
  annoyed: {
    brows: [
      [11, 20],
      [11, 20],
    ],
    lids: [0.36, 0.36],
    lidAngle: 12,
    lower: 0.22,
    pupils: [0, 2, 0.85],
    mouth: 'frown',
    speech: 'down',
    head: [0, 7, 0],
    turn: [0, 4],
    shoulders: [-10, -10],
    lean: 1.0,
    blush: 0.2,
    mark: 'huff',
  },
  amused: {
    brows: [
      [-10, -4],
      [-10, -4],
    ],
    lids: 'arcs',
    lidAngle: 0,
    lower: 0,
    pupils: [0, 0, 1],
    mouth: 'laugh',
    speech: 'up',
    head: [4, -4, 9],
    turn: [3, -5],
    shoulders: [-6, -2],
    lean: 0.97,
    blush: 0.9,
    mark: 'none',
  },
  worried: {
    brows: [
      [-2, -21],
      [-2, -21],
    ],
    lids: [0.08, 0.08],
    lidAngle: -12,
    lower: 0,
    pupils: [-3, 5, 0.78],
    mouth: 'wavy',
    speech: 'down',
    head: [-2, 6, -4],
    turn: [-1, 4],
    shoulders: [-13, -13],
    lean: 0.95,
    blush: 0,
    mark: 'drop',
  },
  gone: {
    brows: [
      [-3, -3],
      [-3, -3],
    ],
    lids: [1, 1],
    lidAngle: 0,
    lower: 0,
    pupils: [0, 4, 1],
    mouth: 'flat',
    speech: 'down',
    head: [-8, 8, -7],
    turn: [-11, 8],
    shoulders: [6, 6],
    lean: 0.92,
    blush: 0,
    mark: 'ended',
  },
};
