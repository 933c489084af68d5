/** Stages of a call, in order. A call only ever moves on: a stage that is left never comes back. */
export const stages = ['opening', 'discovery', 'presentation', 'commitment'] as const;
export type Stage = (typeof stages)[number];

/** The later of two stages. */
export function laterStage(a: Stage, b: Stage): Stage {
  return stages.indexOf(a) >= stages.indexOf(b) ? a : b;
}
