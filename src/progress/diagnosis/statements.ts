import type { MoveId } from '../../core/course/moves.ts';
import type { Rule } from '../../core/course/rules.ts';
import type { Skill } from '../../core/course/skills.ts';
import type { CriterionId, PartId } from '../../core/scoring/rubric.ts';
import type { OpenFloor } from '../record/behaviour.ts';

/**
 * What calls show of a statement; `measure.ts` makes figures of it.
 *
 * - `criteria`: points of the rubric earned, of those within reach
 * - `met`: of the times that something lay open, how often it was met; `by` narrows it to calls with a
 *   customer of that persona, where what lies open is known to be this
 * - `without`: timed calls without this move, which only timed play allows
 */
export type Measure =
  | { readonly criteria: readonly [CriterionId, ...CriterionId[]] }
  | { readonly met: OpenFloor; readonly by?: string }
  | { readonly without: MoveId };

/** Why no call can show it: lines are chosen, not spoken; or no customer here leaves room for it. */
export type Unseen = 'spoken' | 'noOccasion';

/** A statement of behaviour that trainees rate themselves on (C37). */
export interface Statement {
  /** The part of the rubric that it belongs to. */
  readonly part: PartId;
  /** The rules of the course that it rests on, the chief one first. */
  readonly rules: readonly [Rule, ...Rule[]];
  readonly measure: Measure | Unseen;
  /** What practises it: drills of a skill where one line decides it, a whole call where many do. */
  readonly practice: 'drill' | 'call';
  readonly skill: Skill;
  /** The kind of customer that gives most occasion for it, where one does. */
  readonly persona?: string;
}

/**
 * The sheet, in the order asked. Each criterion of the newest rubric stands behind a statement. The
 * words are `statements` of the messages `self`; an id never changes its meaning, since kept ratings
 * name it.
 */
export const statements = {
  name: {
    part: 'opening',
    rules: ['C1', 'C2', 'C29'],
    measure: { criteria: ['who'] },
    practice: 'call',
    skill: 'openings',
  },
  purpose: {
    part: 'opening',
    rules: ['C1', 'C3'],
    measure: { criteria: ['why'] },
    practice: 'call',
    skill: 'openings',
  },
  gain: {
    part: 'opening',
    rules: ['C1', 'C4', 'C7'],
    measure: { criteria: ['gain'] },
    practice: 'call',
    skill: 'openings',
    persona: 'busyManager',
  },
  draw: {
    part: 'opening',
    rules: ['C1'],
    measure: { criteria: ['question'] },
    practice: 'drill',
    skill: 'openings',
  },
  clean: {
    part: 'opening',
    rules: ['C2', 'C3', 'C4'],
    measure: { criteria: ['cleanOpening'] },
    practice: 'call',
    skill: 'openings',
    persona: 'busyManager',
  },
  answer: {
    part: 'hearing',
    rules: ['C25', 'C11'],
    measure: { met: 'asks' },
    practice: 'drill',
    skill: 'price',
  },
  trouble: {
    part: 'hearing',
    rules: ['C5', 'C11'],
    measure: { met: 'tells' },
    practice: 'drill',
    skill: 'questions',
  },
  obstacle: {
    part: 'hearing',
    rules: ['C16', 'C14', 'C15'],
    measure: { met: 'objects' },
    practice: 'drill',
    skill: 'stalling',
  },
  hedge: {
    part: 'hearing',
    rules: ['C27', 'C15'],
    measure: { met: 'hedges' },
    practice: 'drill',
    skill: 'stalling',
    persona: 'staller',
  },
  need: {
    part: 'needs',
    rules: ['C12', 'C5'],
    measure: { criteria: ['needFound'] },
    practice: 'drill',
    skill: 'questions',
  },
  wish: {
    part: 'needs',
    rules: ['C12', 'C13'],
    measure: { criteria: ['madeExplicit'] },
    practice: 'drill',
    skill: 'questions',
  },
  hope: {
    part: 'needs',
    rules: ['C13'],
    measure: { criteria: ['hope'] },
    practice: 'drill',
    skill: 'questions',
  },
  roles: {
    part: 'needs',
    rules: ['C9'],
    measure: 'noOccasion',
    practice: 'call',
    skill: 'questions',
    persona: 'staller',
  },
  listen: {
    part: 'balance',
    rules: ['C11'],
    measure: { criteria: ['share'] },
    practice: 'call',
    skill: 'questions',
  },
  brief: {
    part: 'balance',
    rules: ['C11', 'C21'],
    measure: 'spoken',
    practice: 'call',
    skill: 'questions',
  },
  finish: {
    part: 'balance',
    rules: ['C25', 'C11'],
    measure: { without: 'interrupt' },
    practice: 'call',
    skill: 'questions',
  },
  settle: {
    part: 'objections',
    rules: ['C14', 'C15', 'C20'],
    measure: { criteria: ['handled'] },
    practice: 'call',
    skill: 'stalling',
  },
  calm: {
    part: 'objections',
    rules: ['C25', 'C28', 'C29'],
    measure: { criteria: ['calm'] },
    practice: 'call',
    skill: 'stalling',
  },
  price: {
    part: 'objections',
    rules: ['C14', 'C25'],
    measure: { met: 'objects', by: 'priceObjector' },
    practice: 'drill',
    skill: 'price',
    persona: 'priceObjector',
  },
  boss: {
    part: 'objections',
    rules: ['C15'],
    measure: { met: 'objects', by: 'staller' },
    practice: 'drill',
    skill: 'stalling',
    persona: 'staller',
  },
  honest: {
    part: 'objections',
    rules: ['C28'],
    measure: 'noOccasion',
    practice: 'call',
    skill: 'questions',
  },
  ask: {
    part: 'commitment',
    rules: ['C6', 'C20'],
    measure: { criteria: ['askedOutright'] },
    practice: 'call',
    skill: 'commitment',
  },
  dates: {
    part: 'commitment',
    rules: ['C7', 'C17'],
    measure: { criteria: ['dates'] },
    practice: 'drill',
    skill: 'commitment',
  },
  firm: {
    part: 'commitment',
    rules: ['C17', 'C20'],
    measure: { criteria: ['keptToIt'] },
    practice: 'call',
    skill: 'commitment',
  },
  advance: {
    part: 'commitment',
    rules: ['C17', 'C6'],
    measure: { criteria: ['advance'] },
    practice: 'call',
    skill: 'commitment',
  },
  clearYes: {
    part: 'commitment',
    rules: ['C27'],
    measure: { criteria: ['clearYes'] },
    practice: 'drill',
    skill: 'closing',
  },
  leave: {
    part: 'commitment',
    rules: ['C26', 'C25', 'C23'],
    measure: { criteria: ['asFriends', 'nothingAsked', 'noLooseEnd'] },
    practice: 'call',
    skill: 'closing',
  },
  repeat: {
    part: 'manners',
    rules: ['C22'],
    measure: { criteria: ['repeatedBack'] },
    practice: 'drill',
    skill: 'closing',
  },
  part: {
    part: 'manners',
    rules: ['C23', 'C22'],
    measure: { criteria: ['parted'] },
    practice: 'drill',
    skill: 'closing',
  },
  voice: {
    part: 'manners',
    rules: ['C24'],
    measure: 'spoken',
    practice: 'call',
    skill: 'openings',
  },
} as const satisfies Readonly<Record<string, Statement>>;

export type StatementId = keyof typeof statements;
export const statementIds = Object.keys(statements) as readonly StatementId[];

/** All that the house knows of a statement. */
export const statementOf = (id: StatementId): Statement => statements[id];

/** The statements of a part of the rubric, in the order asked. */
export const statementsIn = (part: PartId): readonly StatementId[] =>
  statementIds.filter((id) => statements[id].part === part);
