import { fewestOffers, offers } from '../../core/call/offers.ts';
import type { Choice } from '../../core/call/advance.ts';
import type { Position } from '../../core/call/position.ts';
import type { CallRules } from '../../core/call/rules.ts';
import { moves } from '../../core/course/moves.ts';
import {
  commitmentKinds,
  isAdvance,
  type CommitmentKind,
  type Ending,
} from '../../core/course/outcomes.ts';
import type { Stage } from '../../core/course/stages.ts';
import type { ReplyKind } from '../../core/course/replies.ts';
import type { PersonaState } from '../../core/persona/persona.ts';
import { named, voiceOf, type Voice } from '../graph/choices.ts';
import { wholeScenario, type Finding } from './findings.ts';
import { walk, type Edge } from './walk.ts';
import { shownWay } from '../graph/ways.ts';

/** A scenario with its persona is refused beyond this many positions. */
export const mostPositions = 100_000;
/** The walk goes on to this multiple of it, so that the report can say how far it is. */
const giveUpAfter = 5;
export const mostOffers = 5;
export interface WalkReport {
  readonly findings: readonly Finding[];
  readonly positions: number;
  /** Positions by the rep's turns so far, and by stage: where they grow. */
  readonly byTurn: readonly number[];
  readonly byStage: Readonly<Record<Stage, number>>;
  readonly edges: number;
  readonly fewestOffered: number;
  readonly mostOffered: number;
  /** Some choice gets no answer from the persona, so that calls can't be played. */
  readonly unanswered: boolean;
  /** Endings that can be reached. */
  readonly endings: readonly Ending[];
  /** Replies written that no call can bring, as `line kind`. */
  readonly neverHeard: readonly string[];
}

const endingOf: Readonly<Record<CommitmentKind, Ending>> = {
  order: 'orderPlaced',
  meeting: 'meetingBooked',
  bossMeeting: 'bossMeetingBooked',
  trial: 'trialAgreed',
  advocate: 'advocateBriefed',
  callBack: 'callBackDated',
};

/** A kind of reply that a line can bring and has no words of its own for. */
function isGap(voice: Voice, kind: ReplyKind, asks: boolean): boolean {
  if (voice.replies[kind]) return false;
  return kind === 'commits' || (voice.part === 'line' && asks);
}

/** The ending that a state leads to when the rep's time is up right then. */
function endingIfOver(rules: CallRules, state: PersonaState): Ending | null {
  return state.ending ?? rules.persona.react(state, [{ type: 'time.over', roll: 0 }]).state.ending;
}

/**
 * Walks all positions: each must offer three to five lines, each question must have its own words
 * for whatever it can bring, and what is agreed to must be what the persona means by it.
 */
export function checkWalk(rules: CallRules, limit = mostPositions): WalkReport {
  const findings = new Map<string, Finding>();
  const found = (key: string, finding: Finding) => {
    if (!findings.has(key)) findings.set(key, finding);
  };
  const short = new Map<string, { first: Position; lines: number; times: number }>();
  const reached = new Set<Ending>();
  const heard = new Set<string>();
  let [fewest, most] = [Infinity, 0];
  let unanswered = false;
  const byTurn: number[] = [];
  const byStage: Record<Stage, number> = {
    opening: 0,
    discovery: 0,
    presentation: 0,
    commitment: 0,
  };

  function onPosition(position: Position): void {
    const { beat, lines } = offers(rules, position);
    byTurn[position.turn] = (byTurn[position.turn] ?? 0) + 1;
    byStage[position.persona.stage] += 1;
    fewest = Math.min(fewest, lines.length);
    most = Math.max(most, lines.length);
    if (lines.length < fewestOffers || lines.length > mostOffers) {
      const id = beat.beat.id;
      const met = short.get(id);
      if (met) met.times += 1;
      else short.set(id, { first: position, lines: lines.length, times: 1 });
    }
  }

  function checkWords(voice: Voice, choice: Choice, kind: ReplyKind): void {
    const key = `${voice.part} ${voice.id} ${kind}`;
    if (heard.has(key)) return;
    heard.add(key);
    const asks =
      choice.type === 'say' && choice.line.line.moves.some((m) => moves[m].kind === 'ask');
    if (!isGap(voice, kind, asks)) return;
    const message = `${voice.part} “${voice.id}” can be answered in the kind “${kind}” and has no words for it: add “${kind}” to its replies`;
    found(key, { ...voice, message });
  }

  function checkAgreement(voice: Voice, state: PersonaState): void {
    const agreed = voice.replies.commits?.[0]?.agrees;
    const commitment = rules.scenario.commitments.find(({ id }) => id === agreed);
    const leadsTo = endingIfOver(rules, state);
    if (!commitment || !leadsTo || !isAdvance(leadsTo)) return;
    if (endingOf[commitment.kind] === leadsTo) return;
    const meant = commitmentKinds.find((kind) => endingOf[kind] === leadsTo);
    const message = `line “${voice.id}” is agreed to as “${commitment.id}” (${commitment.kind}), but the call then ends in ${leadsTo}: name a commitment of kind ${meant ?? leadsTo}`;
    found(`${voice.id} agrees ${leadsTo}`, { ...voice, message });
  }

  function onEdge({ choice, advance }: Edge): void {
    const { ending } = advance.position.persona;
    if (ending) reached.add(ending);
    const voice = voiceOf(choice);
    const answer = advance.answers[0];
    if (!voice || !answer) return;
    checkWords(voice, choice, answer.kind);
    if (answer.kind === 'commits') checkAgreement(voice, answer.persona);
  }

  const walked = walk(
    rules,
    {
      position: onPosition,
      edge: onEdge,
      unanswered: (choice, error) => {
        unanswered = true;
        const part = choice.type === 'say' ? 'line' : 'scenario';
        const message = `${error.message}: give the persona's machine an answer`;
        found(message, { part, id: named(choice), message });
      },
    },
    giveUpAfter * limit,
  );

  for (const [id, { first, lines, times }] of short) {
    const way = shownWay(walked.pathTo(first));
    const where = times === 1 ? way : `${way} (and at ${times - 1} more positions)`;
    const message = `the beat “${id}” has ${lines} lines to offer ${where}: three to five are needed; give it more slots or its slots more lines, or let another beat of “${first.persona.stage}” take over`;
    found(`short ${id}`, { part: 'beat', id, message });
  }
  if (walked.positions > limit) {
    const count = `${walked.brokenOff ? 'more than ' : ''}${walked.positions}`;
    const message = `has ${count} positions, at most ${limit} may be: fewer turns, facts or conditions, or shorter slots in the stage that has most (--json: byStage)`;
    found('limit', { ...wholeScenario, message });
  }
  return {
    findings: [...findings.values()],
    positions: walked.positions,
    byTurn,
    byStage,
    edges: walked.edges,
    fewestOffered: fewest,
    mostOffered: most,
    unanswered,
    endings: [...reached],
    neverHeard: walked.brokenOff ? [] : neverHeard(rules, heard),
  };
}

function neverHeard(rules: CallRules, heard: ReadonlySet<string>): readonly string[] {
  const beats = Object.values(rules.beats).flat();
  const voices: Voice[] = [
    ...rules.lines.map(({ line }) => ({ part: 'line', ...line }) as const),
    ...beats.map(({ beat }) => ({ part: 'beat', id: beat.id, replies: beat.silence }) as const),
  ];
  return voices.flatMap(({ part, id, replies }) =>
    Object.keys(replies)
      .filter((kind) => !heard.has(`${part} ${id} ${kind}`))
      .map((kind) => `${id} ${kind}`),
  );
}
