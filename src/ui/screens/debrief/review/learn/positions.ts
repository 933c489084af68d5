import type { ReviewedChoice } from '../../../../../analysis/review/judge.ts';
import type { ReviewedTurn } from '../../../../../analysis/review/review.ts';
import { personaChange, type PersonaChange } from '../../../../../analysis/review/personaChange.ts';
import type { Choice } from '../../../../../core/call/choice.ts';
import { offers } from '../../../../../core/call/offers.ts';
import { branchOff } from '../../../../../core/call/replay.ts';
import {
  linesOnOffer,
  step,
  type CallEvent,
  type CallState,
} from '../../../../../core/call/step.ts';
import type {
  CustomerSpoke,
  Transcript,
  TranscriptEvent,
} from '../../../../../core/call/transcript.ts';
import { loadCall } from '../../../../../catalogue/loadCall.ts';
import { spokenIn } from '../replies.ts';

/** One thing that could be said, with the key that says it. */
export interface Option {
  readonly key: string;
  readonly choice: ReviewedChoice;
}

/** What came of saying something else, with the call's own dice. */
export interface Outcome {
  readonly replies: readonly CustomerSpoke[];
  readonly events: readonly TranscriptEvent[];
  readonly change: PersonaChange;
}

/** The positions of a call, to be played again. */
export interface Positions {
  /** What was on offer, lines in the order that the seed gave them on screen. */
  readonly optionsAt: (turn: ReviewedTurn) => readonly Option[];
  readonly play: (turn: ReviewedTurn, choice: ReviewedChoice) => Outcome;
}

const eventFor = ({ line, moves }: ReviewedChoice): CallEvent => {
  if (line !== null) return { type: 'say', line };
  return { type: moves.includes('interrupt') ? 'interrupt' : 'letThemTalk' };
};

/**
 * Makes the call ready to be played from any of its turns, through the core's own `branchOff` and
 * `step`.
 *
 * @throws Error where the scenario is gone, CannotReplay where it changed, and whatever the import
 * throws when the network fails
 */
export async function positionsOf(transcript: Transcript): Promise<Positions> {
  const { scenario, language, timeStretch } = transcript;
  const rules = await loadCall(scenario.id, language);
  if (!rules) throw new Error(`there is no call ${scenario.id}`);
  const before = ({ turn }: ReviewedTurn): CallState =>
    branchOff(rules, transcript, turn, 'rewind');

  const coreChoice = ({ position }: CallState, { line, moves }: ReviewedChoice): Choice => {
    const { beat, lines } = offers(rules, position);
    const said = lines.find((one) => one.line.id === line);
    if (said) return { type: 'say', line: said };
    return moves.includes('interrupt') ? { type: 'interrupt' } : { type: 'letThemTalk', beat };
  };

  return {
    optionsAt(turn) {
      const lines = linesOnOffer(rules, before(turn)).map(({ line }) => line.id);
      const option = (key: string, fits: (choice: ReviewedChoice) => boolean): Option[] => {
        const choice = turn.choices.find(fits);
        return choice ? [{ key, choice }] : [];
      };
      return [
        ...lines.flatMap((id, i) => option(String(i + 1), ({ line }) => line === id)),
        ...option('0', ({ line, moves }) => line === null && moves.includes('letThemTalk')),
        ...(timeStretch === null
          ? []
          : option('i', ({ line, moves }) => line === null && moves.includes('interrupt'))),
      ];
    },
    play(turn, choice) {
      const start = before(turn);
      const acted = transcript.events[turn.event];
      if (acted?.type !== 'repActed') throw new Error(`turn ${turn.turn} is not the rep’s`);
      // The dice that fell on the call, which need not be the seed's.
      const { roll } = acted;
      const next = step(rules, start, eventFor(choice), roll);
      const events = next.transcript.events.slice(start.transcript.events.length);
      return {
        replies: spokenIn(events),
        events,
        change: personaChange(rules, start.position, coreChoice(start, choice), roll),
      };
    },
  };
}
