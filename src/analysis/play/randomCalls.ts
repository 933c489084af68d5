import { mix, shuffled } from '../../core/call/chance.ts';
import { offers } from '../../core/call/offers.ts';
import { startCall, step, type CallEvent, type CallState } from '../../core/call/step.ts';
import type { CallRules } from '../../core/call/rules.ts';
import type { Language } from '../../core/course/language.ts';

/** Apart from the salts of the call itself: the player's dice are not the customer's. */
const playerSalt = 101;

/**
 * What a player blind to content does: each turn one of the lines on offer, or silence, all equally
 * likely. The same seed always plays the same call.
 */
export function randomChoice(rules: CallRules, state: CallState): CallEvent {
  const { seed } = state.transcript;
  const { turn } = state.position;
  const lines = shuffled(offers(rules, state.position).lines, seed, turn);
  const drawn = mix(seed, turn, playerSalt) % (lines.length + 1);
  const line = lines[drawn];
  return line ? { type: 'say', line: line.line.id } : { type: 'letThemTalk' };
}

/**
 * Plays a random call to its end.
 *
 * @param onTurn sees each position with the choice made there
 */
export function playRandomCall(
  rules: CallRules,
  seed: number,
  language: Language,
  onTurn: (state: CallState, choice: CallEvent) => void = () => {},
): CallState {
  let state = startCall(rules, { seed, language, mode: 'practice' });
  while (!state.position.persona.ending) {
    const choice = randomChoice(rules, state);
    onTurn(state, choice);
    state = step(rules, state, choice);
  }
  return state;
}
