import type { MixedBounds } from './checkMixedCalls.ts';
import type { PhoneBounds } from './checkPhone.ts';
import type { SolvedBounds } from './checkSolved.ts';

/** All that a call is held to. */
export interface CallBounds extends SolvedBounds, MixedBounds, PhoneBounds {}

/** The bounds for calls that the project ships. */
export const callBounds: CallBounds = {
  start: [0.65, 0.95],
  botShare: 0.25,
  deaf: 0.45,
  fixedOrder: 0.45,
  flips: 0.5,
  fails: 0.12,
  score: 85,
  listenShort: 10,
  free: 0.5,
  dear: [0.15, 0.45],
  gap: 2,
  marked: 0.2,
  wrongBy: 3,
  phrasebook: 0.15,
  sentence: 0.4,
  lines: [50, 70],
  shortLines: 0.8,
  lineSeconds: 8,
  lineWords: 20,
  lineCharacters: 35,
  introSeconds: 18,
};
