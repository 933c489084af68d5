import { NotOnOffer, startCall, step, type CallEvent, type CallState } from './step.ts';
import type { CallRules } from './rules.ts';
import type { RepActed, Transcript } from './transcript.ts';

/** A transcript that can't be played again on these rules. */
export class CannotReplay extends Error {
  readonly reason: 'otherScenario' | 'otherVersion' | 'differs';
  constructor(reason: CannotReplay['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

function eventOf({ line, moves, thinkingMs }: RepActed): CallEvent {
  if (line !== null) return { type: 'say', line, thinkingMs };
  if (moves.includes('letThemTalk')) return { type: 'letThemTalk', thinkingMs };
  return moves.includes('interrupt') ? { type: 'interrupt' } : { type: 'hangUp' };
}

const turnsOf = ({ events }: Transcript) => events.filter((e) => e.type === 'repActed');

/** The rep's part of a transcript, as `step` takes it. */
export function repEvents(transcript: Transcript): readonly CallEvent[] {
  return turnsOf(transcript).map(eventOf);
}

/**
 * Holds a transcript against the rules that it is to be played on.
 *
 * @throws CannotReplay when the scenario is another, or it or its persona has changed since; a
 * persona whose version was not noted is taken for the same
 */
export function checkPlayedOn(
  rules: CallRules,
  { scenario, persona }: Pick<Transcript, 'scenario' | 'persona'>,
): void {
  if (scenario.id !== rules.scenario.id) {
    throw new CannotReplay('otherScenario', `played on ${scenario.id}`);
  }
  if (scenario.hash !== rules.scenario.hash) {
    throw new CannotReplay('otherVersion', `played on version ${scenario.version}`);
  }
  if (persona.version !== null && persona.version !== rules.persona.version) {
    const played = `played with version ${persona.version} of ${persona.id}`;
    throw new CannotReplay('otherVersion', played);
  }
}

/**
 * Plays a transcript again, by the rolls that it records, up to and without a turn of the rep's if one is given.
 *
 * @throws CannotReplay when the scenario is another, it or its persona has changed, or the call goes
 * otherwise
 */
export function replay(rules: CallRules, transcript: Transcript, beforeTurn?: number): CallState {
  checkPlayedOn(rules, transcript);
  const { seed, language, mode, timeStretch, start, branch, rubric } = transcript;
  let state = startCall(rules, { seed, language, mode, timeStretch, start });
  // Scored as it was begun, also where the rubric is another by now.
  state = { ...state, transcript: { ...state.transcript, rubric, branch } };
  try {
    for (const acted of turnsOf(transcript).slice(0, beforeTurn && beforeTurn - 1)) {
      state = step(rules, state, eventOf(acted), acted.roll);
    }
  } catch (error) {
    if (error instanceof NotOnOffer) throw new CannotReplay('differs', error.message);
    throw error;
  }
  return state;
}

/**
 * A new branch: the call as it stood before a turn of the rep's. The old transcript stays as it
 * was.
 *
 * @param turn 1 or more
 * @throws CannotReplay as `replay`
 */
export function branchOff(
  rules: CallRules,
  transcript: Transcript,
  turn: number,
  kind: 'undo' | 'rewind',
): CallState {
  const state = replay(rules, transcript, turn);
  return { ...state, transcript: { ...state.transcript, branch: { kind, turn } } };
}
