import { mix } from '../../core/call/chance.ts';
import { scoreCall } from '../../core/scoring/score.ts';
import { botPolicy } from '../play/bots.ts';
import { formBots, formPolicy } from '../play/formBots.ts';
import { judgedCall, type JudgedCall } from '../play/judgedCall.ts';
import { bestPolicy } from '../solver/endingChances.ts';
import type { Policy, Solution } from '../solver/solve.ts';
import { rankCorrelation } from './rankCorrelation.ts';

/** A score from which on a call was a good one. */
export const goodScore = 80;

/** Scores of calls by one way of playing, points of 100. */
export interface Scores {
  readonly mean: number;
  readonly median: number;
  /** Share of calls that score `goodScore` or more, 0 to 1. */
  readonly good: number;
}

/** What the score makes of calls played well, badly and blindly. */
export interface ScoresReport {
  /** Calls by each way of playing. */
  readonly calls: number;
  readonly random: Scores;
  readonly best: Scores;
  /** Reps who take a question whenever there is one, the one of whom most calls are good. */
  readonly questions: Scores;
  /** How alike score and accuracy rank mixed calls, −1 to 1 (Spearman). */
  readonly rank: number;
}

/** Any line or silence, all equally likely. Cutting in, which stands last, is for timed play. */
export const randomPolicy: Policy = (_, first, end) =>
  Array.from({ length: end - first }, (_one, i) =>
    first + i < end - 1 ? 1 / (end - first - 1) : 0,
  );

const skillSalt = 311;
/** Skills from 0 to this, of as many: the chance that a rep knows the best at a turn. */
const mostSkill = 10;

/** A mixture by chance per turn of best and random play; how much of each, the seed says. */
export function mixedPolicy(solution: Solution, seed: number): Policy {
  const best = bestPolicy(solution);
  const skill = (mix(seed, skillSalt) % (mostSkill + 1)) / mostSkill;
  return (position, first, end) => {
    const knows = best(position, first, end);
    const any = randomPolicy(position, first, end);
    return any.map((chance, i) => skill * (knows[i] ?? 0) + (1 - skill) * chance);
  };
}

const scored = ({ transcript }: JudgedCall): number => scoreCall(transcript).total;

function summed(totals: readonly number[]): Scores {
  const sorted = totals.toSorted((a, b) => a - b);
  return {
    mean: totals.reduce((sum, total) => sum + total, 0) / totals.length,
    median: sorted[Math.floor((totals.length - 1) / 2)] as number,
    good: totals.filter((total) => total >= goodScore).length / totals.length,
  };
}

/** Plays the seeds 1 to `calls` in each way. */
export function scoresOf(solution: Solution, calls: number): ScoresReport {
  const { graph } = solution;
  const seeds = Array.from({ length: calls }, (_, i) => i + 1);
  const by = (policy: Policy) =>
    summed(seeds.map((seed) => scored(judgedCall(solution, policy, seed))));
  const askers = formBots.filter(({ name }) => name.includes('question') || name.includes('asks'));
  const questions = [botPolicy(graph, 'asks'), ...askers.map((bot) => formPolicy(graph, bot))]
    .map(by)
    .reduce((most, one) => (one.good > most.good ? one : most));
  const mixed = seeds.map((seed) => judgedCall(solution, mixedPolicy(solution, seed), seed));
  return {
    calls,
    random: by(randomPolicy),
    best: by(bestPolicy(solution)),
    questions,
    rank: rankCorrelation(
      mixed.map(scored),
      mixed.map(({ accuracy }) => accuracy),
    ),
  };
}
