import { caps, endings, hardFail, leftOut, modes, rungs, wordless } from './en/calls.ts';
import { moods, personas, replyKinds, tips } from './en/customers.ts';
import { evidence } from './en/evidence.ts';
import { floors } from './en/floors.ts';
import { losses } from './en/losses.ts';
import { moves } from './en/moves.ts';
import { rules } from './en/rules.ts';
import { criteria, parts, stages } from './en/scoring.ts';
import type { CourseWords } from './words.ts';

export const en = {
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
