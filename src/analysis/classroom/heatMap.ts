import { stages, type Stage } from '../../core/course/stages.ts';
import { lossBounds } from '../review/review.ts';
import { turnsOf, type ClassCall, type ClassTurn } from './classCall.ts';

/** What the class lost in one stage at one turn. */
export interface HeatCell {
  readonly stage: Stage;
  /** From 1. */
  readonly turn: number;
  /** How many calls took this turn in this stage. */
  readonly calls: number;
  /** Sum of what these calls' choices lost, points of 100. */
  readonly lost: number;
  /** Of these choices, how many lost ten points or more. */
  readonly mistakes: number;
}

/** Where a class's calls were lost. */
export interface HeatMap {
  /** Turns that any call took, from 1. */
  readonly turns: number;
  /** Only cells that a call was in, by stage in the course's order, then by turn. */
  readonly cells: readonly HeatCell[];
  /** The cell in which most was lost; `null` where nothing was. */
  readonly worst: HeatCell | null;
}

function cellOf(stage: Stage, turn: number, here: readonly ClassTurn[]): HeatCell {
  return {
    stage,
    turn,
    calls: here.length,
    lost: here.reduce((sum, { loss }) => sum + loss, 0),
    mistakes: here.filter(({ loss }) => loss >= lossBounds.mistake).length,
  };
}

/** The class's losses on the scenario's stages and turns. They add up to all that was lost. */
export function heatMapOf(calls: readonly ClassCall[]): HeatMap {
  const all = turnsOf(calls);
  const turns = all.reduce((most, { turn }) => Math.max(most, turn), 0);
  const cells = stages.flatMap((stage) =>
    Array.from({ length: turns }, (_, i) => i + 1).flatMap((turn) => {
      const here = all.filter((one) => one.stage === stage && one.turn === turn);
      return here.length === 0 ? [] : [cellOf(stage, turn, here)];
    }),
  );
  const worst = cells.reduce<HeatCell | null>(
    (found, cell) => (cell.lost > (found?.lost ?? 0) ? cell : found),
    null,
  );
  return { turns, cells, worst };
}
