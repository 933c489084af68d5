import { advance } from '../../core/call/advance.ts';
import type { Choice } from '../../core/call/choice.ts';
import { rollIntervals } from '../../core/call/hearing.ts';
import { lineText } from '../../core/call/lineText.ts';
import type { Position } from '../../core/call/position.ts';
import { replay } from '../../core/call/replay.ts';
import type { CallState } from '../../core/call/start.ts';
import { step } from '../../core/call/step.ts';
import type { Transcript, TranscriptEvent } from '../../core/call/transcript.ts';
import { worthOf } from '../../core/course/outcomes.ts';
import type { MoveId } from '../../core/course/moves.ts';
import { choicesAt } from '../graph/choices.ts';
import { eventOf } from '../play/simulate.ts';
import type { Solution } from '../solver/solve.ts';
import { bestLine } from './bestLine.ts';

/** Worths this near are the same but for rounding; points of 100. */
const even = 1e-6;

/** Something the rep could do, as the review shows it. */
export interface ReviewedChoice {
  /** The line's id; `null` for silence and cutting in. */
  readonly line: string | null;
  readonly moves: readonly MoveId[];
  /** In the transcript's language; empty for silence and cutting in. */
  readonly words: string;
  /** Worth before the roll, best play after it, points of 100. */
  readonly value: number;
  /** Points of 100 less than the best. */
  readonly loss: number;
}

/** A turn of best play: what is said, and the customer's likeliest answer in their own words. */
export interface ReviewedPly {
  readonly choice: ReviewedChoice;
  /** How many of the 20 rolls bring this answer. */
  readonly rolls: number;
  /** As `step` writes them: the rep's, the customer's, and at the last turn the end. */
  readonly events: readonly TranscriptEvent[];
}

/** What the solved call says of positions and choices, in points of 100 and words of a language. */
export function judge(
  solution: Solution,
  { language, seed }: Pick<Transcript, 'language' | 'seed'>,
) {
  const { graph, value, choiceValue } = solution;
  const { rules } = graph;
  const worthAt = (position: Position): number => {
    const { ending } = position.persona;
    return (
      100 *
      (ending ? worthOf(ending, rules.scenario.goal) : (value[graph.indexOf(position)] as number))
    );
  };
  const show = (choice: Choice, worth: number, most: number): ReviewedChoice => {
    const line = choice.type === 'say' ? choice.line.line : null;
    return {
      line: line?.id ?? null,
      moves:
        line?.moves ??
        (choice.type === 'letThemTalk' || choice.type === 'interrupt' ? [choice.type] : []),
      words: choice.type === 'say' ? lineText(choice.line, seed)[language] : '',
      value: worth,
      loss: Math.max(0, most - worth),
    };
  };
  /** Of the 20 rolls, how many leave a choice's call worth no more than this. */
  const rollsNoBetter = (from: Position, choice: Choice, worth: number) =>
    rollIntervals(rules, from, choice)
      .filter(({ roll }) => worthAt(advance(rules, from, choice, roll).position) <= worth + even)
      .reduce((sum, { width }) => sum + width, 0);
  /** All choices of a position with their worth, the best first. */
  const weigh = (position: Position) => {
    const index = graph.indexOf(position);
    const first = graph.choiceAt[index] as number;
    const most = 100 * (value[index] as number);
    const best = (solution.best[index] as number) - first;
    const all = choicesAt(rules, position).map((choice, i) => ({
      choice,
      shown: show(choice, 100 * choiceValue(first + i), most),
      isBest: i === best,
    }));
    return all.sort((a, b) => Number(b.isBest) - Number(a.isBest) || b.shown.value - a.shown.value);
  };
  /** Best play from here to the end, through the same `step` with the likeliest rolls. */
  const playOn = (from: CallState): readonly ReviewedPly[] => {
    let at = from;
    return bestLine(solution, from.position).map(({ choice, roll, rolls, value: worth }) => {
      const before = at.transcript.events.length;
      at = step(rules, at, eventOf(choice), roll);
      const shown = show(choice, 100 * worth, 100 * worth);
      return { choice: shown, rolls, events: at.transcript.events.slice(before) };
    });
  };
  return { worthAt, rollsNoBetter, weigh, playOn };
}

/**
 * What can be done where a call stands, the best first, with what each is worth. Nothing where it is
 * over.
 *
 * @throws CannotReplay where the transcript is of another scenario or version
 */
export function choicesNow(solution: Solution, transcript: Transcript): readonly ReviewedChoice[] {
  const { rules } = solution.graph;
  const { position } = replay(rules, transcript);
  if (position.persona.ending) return [];
  return judge(solution, transcript)
    .weigh(position)
    .map(({ shown }) => shown);
}
