import { mix, shuffled } from '../../core/call/chance.ts';
import { offers } from '../../core/call/offers.ts';
import { startCall, step, type CallEvent, type CallState } from '../../core/call/step.ts';
import type { Transcript } from '../../core/call/transcript.ts';
import type { Language } from '../../core/course/language.ts';
import { randomChoice } from '../play/randomCalls.ts';
import { bestEvent } from '../play/simulate.ts';
import type { Solution } from '../solver/solve.ts';

/**
 * Who is on the phone: one who takes any line or says nothing, one who always knows the best, and a
 * beginner, who takes the best three times in five and any line else, but never stands there mute.
 */
export const players = ['random', 'best', 'beginner'] as const;
export type Player = (typeof players)[number];

/** Apart from the salts of the call and of the random player. */
const beginnerSalt = 211;

function choiceOf(solution: Solution, state: CallState, player: Player): CallEvent {
  const { rules } = solution.graph;
  const { seed } = state.transcript;
  const knows = mix(seed, state.position.turn, beginnerSalt) % 5 < 3;
  if (player === 'random') return randomChoice(rules, state);
  if (player === 'best' || knows) return bestEvent(solution, state);
  const [line] = shuffled(offers(rules, state.position).lines, seed, state.position.turn);
  return line ? { type: 'say', line: line.line.id } : bestEvent(solution, state);
}

/** A whole call to read. The same seed and player always make the same call. */
export function sampleCall(
  solution: Solution,
  seed: number,
  player: Player,
  language: Language,
): Transcript {
  const { rules } = solution.graph;
  let state = startCall(rules, { seed, language, mode: 'practice' });
  while (!state.position.persona.ending) {
    state = step(rules, state, choiceOf(solution, state, player));
  }
  return state.transcript;
}

/**
 * A call as bare dialogue: who says what, with what the customer says in one breath in one paragraph.
 * No kinds, no scores, no faces.
 *
 * @param names how the two are called
 * @param silence what stands for saying nothing
 */
export function bareDialogue(
  { events }: Transcript,
  names: { readonly rep: string; readonly customer: string },
  silence: string,
): string {
  const paragraphs: { who: string; words: string[] }[] = [];
  for (const event of events) {
    if (event.type === 'callEnded') continue;
    const who = event.type === 'repActed' ? names.rep : names.customer;
    const words = event.words === '' ? silence : event.words;
    const last = paragraphs.at(-1);
    if (last?.who === who) last.words.push(words);
    else paragraphs.push({ who, words: [words] });
  }
  return paragraphs.map(({ who, words }) => `${who}: ${words.join(' ')}`).join('\n');
}
