import { offers } from '../../core/call/offers.ts';
import { CannotReplay } from '../../core/call/replay.ts';
import type { CallRules } from '../../core/call/rules.ts';
import { linesOnOffer, NotOnOffer, startCall, step } from '../../core/call/step.ts';
import type { CallEvent, CallState } from '../../core/call/step.ts';
import { lineText } from '../../core/call/lineText.ts';
import type { Language } from '../../core/course/language.ts';
import type { MoveId } from '../../core/course/moves.ts';
import { silence, type Deck, type Drill } from './deck.ts';

/** Something that can be done in a drill. */
export interface DrillChoice {
  readonly event: CallEvent;
  /** The line's id; `null` for silence. */
  readonly line: string | null;
  readonly moves: readonly MoveId[];
  /** In the drill's language; empty for silence. */
  readonly words: string;
  /** Points of 100 less than the best. */
  readonly loss: number;
}

/** A drill made ready: the call that led to it, and what can be done there. */
export interface OpenDrill {
  readonly state: CallState;
  /** In the order on screen; silence last. */
  readonly choices: readonly DrillChoice[];
  readonly best: DrillChoice;
}

/**
 * Plays the call that leads to a drill.
 *
 * @throws CannotReplay where the scenario isn't the one that the drill was worked out on
 */
export function openDrill(
  rules: CallRules,
  deck: Deck,
  { seed, said, losses }: Drill,
  language: Language,
): OpenDrill {
  const { id, hash } = rules.scenario;
  if (id !== deck.scenario) throw new CannotReplay('otherScenario', `a drill of ${deck.scenario}`);
  if (hash !== deck.hash) throw new CannotReplay('otherVersion', `worked out on ${deck.hash}`);
  let state = startCall(rules, { seed, language, mode: 'practice' });
  try {
    for (const place of said) {
      const line = rules.lines[place]?.line.id;
      if (place !== silence && line === undefined) throw new NotOnOffer(`no line ${place}`);
      state = step(rules, state, line ? { type: 'say', line } : { type: 'letThemTalk' });
    }
  } catch (error) {
    if (error instanceof NotOnOffer) throw new CannotReplay('differs', error.message);
    throw error;
  }
  const { lines } = offers(rules, state.position);
  if (losses.length !== lines.length + 1) throw new CannotReplay('differs', 'other lines on offer');
  const shown = linesOnOffer(rules, state).map(
    (one): DrillChoice => ({
      event: { type: 'say', line: one.line.id },
      line: one.line.id,
      moves: one.line.moves,
      words: lineText(one, seed)[language],
      loss: losses[lines.indexOf(one)] as number,
    }),
  );
  const choices: readonly DrillChoice[] = [
    ...shown,
    {
      event: { type: 'letThemTalk' },
      line: null,
      moves: ['letThemTalk'],
      words: '',
      loss: losses[lines.length] as number,
    },
  ];
  const best = choices.find(({ loss }) => loss === 0);
  if (!best) throw new CannotReplay('differs', 'no choice is best');
  return { state, choices, best };
}
