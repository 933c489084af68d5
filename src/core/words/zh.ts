import { caps, endings, hardFail, leftOut, modes, rungs, wordless } from './zh/calls.ts';
import { moods, personas, replyKinds, tips } from './zh/customers.ts';
import { evidence } from './zh/evidence.ts';
import { floors } from './zh/floors.ts';
import { losses } from './zh/losses.ts';
import { moves } from './zh/moves.ts';
import { rules } from './zh/rules.ts';
import { criteria, parts, stages } from './zh/scoring.ts';
import type { CourseWords } from './words.ts';

export const zh = {
  moves,
  rules,
  stages,
  parts,
  criteria,
  evidence,
  losses,
  floors,
  endings,
  wordless,
  rungs,
  caps,
  leftOut,
  hardFail,
  moods,
  tips,
  replyKinds,
  personas,
  modes,
} satisfies CourseWords;
