import type { Line, Scenario } from '../../src/core/call/scenario.ts';
import type { Stage } from '../../src/core/course/stages.ts';

/** A call with every line changed, wherever it stands. */
export function linesOf(scenario: Scenario, change: (line: Line) => Line): Scenario {
  const beats = (stage: Stage) =>
    scenario.beats[stage].map((beat) => ({
      ...beat,
      slots: beat.slots.map((slot) => slot.map(change)),
    }));
  return {
    ...scenario,
    beats: {
      opening: beats('opening'),
      discovery: beats('discovery'),
      presentation: beats('presentation'),
      commitment: beats('commitment'),
    },
  };
}
