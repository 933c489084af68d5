import { mix } from '../../../src/core/call/chance.ts';
import type { CallRules } from '../../../src/core/call/rules.ts';
import { linesOnOffer, startCall, step, type CallState } from '../../../src/core/call/step.ts';
import type { Transcript } from '../../../src/core/call/transcript.ts';
import type { Language } from '../../../src/core/course/language.ts';

const isOver = ({ transcript }: CallState): boolean =>
  transcript.events.at(-1)?.type === 'callEnded';

/** Any line, but the call-back as soon as it is on offer. */
function anyCall(rules: CallRules, seed: number, language: Language): CallState {
  let state = startCall(rules, { seed, language, mode: 'practice' });
  for (let turn = 1; !isOver(state); turn++) {
    const lines = linesOnOffer(rules, state).map(({ line }) => line);
    const line =
      lines.find(({ moves }) => moves.includes('askCallBack')) ??
      lines[mix(seed, turn) % lines.length];
    state = step(rules, state, { type: 'say', line: line?.id ?? '' });
  }
  return state;
}

/** A call in which the customer agrees to be rung again, whatever the scenario's words are by now. */
export function callWithCallBack(rules: CallRules, language: Language): Transcript {
  for (let seed = 1; seed < 20_000; seed++) {
    const { transcript } = anyCall(rules, seed, language);
    const last = transcript.events.at(-1);
    if (last?.type === 'callEnded' && last.ending === 'callBackDated') return transcript;
  }
  throw new Error(`nobody agrees to a call-back in ${rules.scenario.id}`);
}
