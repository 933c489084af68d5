import { choicesAt } from '../../../src/analysis/graph/choices.ts';
import { startCall, step } from '../../../src/core/call/step.ts';
import { compileCall, type CallRules } from '../../../src/core/call/rules.ts';
import type { Beat, Line } from '../../../src/core/call/scenario.ts';

/** Edges of the call, at least: the solver has to hold them all. */
export const vastEdges = 10_000_000;

/** Turns to which a call is stretched; its positions grow by four tenths with each. */
const turns = 16;

/** The line once more, so that it can be said twice. */
const again = (line: Line): Line => ({ ...line, id: `${line.id}-again` });

const twice = (beat: Beat): Beat => ({
  ...beat,
  slots: beat.slots.map((slot) => [...slot, ...slot.map(again)]),
});

/**
 * A call of more than ten million edges: a shipped one, stretched beyond the turns that a file may
 * ask for, with each of its lines to be said twice.
 */
export const vastCall = ({ scenario, persona }: CallRules): CallRules => {
  const { opening, discovery, presentation, commitment } = scenario.beats;
  const beats = {
    opening,
    discovery: discovery.map(twice),
    presentation: presentation.map(twice),
    commitment: commitment.map(twice),
  };
  return compileCall({ ...scenario, turns, beats }, persona);
};

/** The call's scenario and a short transcript of it, as a page sends them to the worker. */
export function vastRequest(rules: CallRules) {
  let state = startCall(rules, { seed: 1, language: 'en', mode: 'practice' });
  for (let turn = 0; turn < 3 && !state.position.persona.ending; turn++) {
    const [choice] = choicesAt(rules, state.position);
    if (choice?.type !== 'say') throw new Error('nothing is on offer');
    state = step(rules, state, { type: 'say', line: choice.line.line.id });
  }
  return { transcript: state.transcript, own: rules.scenario };
}
