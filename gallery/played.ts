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

/**
 * A call on a shipped scenario, the third line on offer at every turn, or the next one that the customer
 * stays on the line for: good and bad luck, errors, and turns enough to look at.
 */
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
    const next = [...lines.slice(2), ...lines.slice(0, 2)].map(({ line }) =>
      step(rules, state, { type: 'say', line: line.id }),
    );
    const stays = next.find(({ position }) => !position.persona.ending) ?? next[0];
    if (!stays) break;
    state = stays;
  }
  return state.transcript;
}
