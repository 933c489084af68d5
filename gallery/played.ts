import { loadCall } from '../src/catalogue/loadCall.ts';
import { linesOnOffer, startCall, step } from '../src/core/call/step.ts';
import type { Transcript } from '../src/core/call/transcript.ts';
import type { Language } from '../src/core/course/language.ts';

/** The customer of the gallery's calls. */
export const customer = 'dock-queue';

interface PlayedCall {
  readonly language: Language;
  /** Turns of the rep; the call goes on to its end where they are more than it has. */
  readonly turns: number;
  readonly timeStretch?: number;
}

/** A call on a shipped scenario, the third line on offer at every turn: good and bad luck, errors. */
export async function played({ language, turns, timeStretch }: PlayedCall): Promise<Transcript> {
  const rules = await loadCall(customer, language);
  if (!rules) throw new Error(`there is no call ${customer}`);
  let state = startCall(rules, {
    seed: 11,
    language,
    mode: timeStretch === undefined ? 'coached' : 'exam',
    timeStretch: timeStretch ?? null,
  });
  for (let turn = 0; turn < turns && !state.position.persona.ending; turn++) {
    const lines = linesOnOffer(rules, state);
    const said = lines[Math.min(2, lines.length - 1)];
    if (!said) break;
    state = step(rules, state, { type: 'say', line: said.line.id });
  }
  return state.transcript;
}
