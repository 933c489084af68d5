import type { CallRules } from '../../core/call/rules.ts';
import { isAdvance } from '../../core/course/outcomes.ts';
import type { CustomerSpoke, Transcript, TranscriptEvent } from '../../core/call/transcript.ts';
import { players, sampleCall, type Player } from '../reading/sample.ts';
import { playRandomCall } from '../play/randomCalls.ts';
import type { Solution } from '../solver/solve.ts';
import { wholeScenario, type Finding } from './findings.ts';
import { said } from './messages/messages.ts';
import { sentences } from './sentences.ts';

/** Seeds 1 to this, each played by every player: one who takes any line, best play, a beginner. */
export const seedsPlayed = 200;
/** The commonest gaps that are named where too many replies do. */
const gapsNamed = 12;

/** What mixed calls are held to; shares 0 to 1. */
export interface MixedBounds {
  /** Replies that the phrasebook may give. */
  readonly phrasebook: number;
  /** Calls in which any one sentence of the customer's may come. */
  readonly sentence: number;
}

export interface MixedReport {
  readonly findings: readonly Finding[];
  readonly calls: number;
  /** 0 to 1, of all the customer's answers. */
  readonly phrasebookShare: number;
  /** The rep's turns, on average. */
  readonly turns: number;
  /** The sentence that comes most often, and in which share of the calls. */
  readonly commonest: { readonly words: string; readonly share: number };
}

/** A reply from the phrasebook, by what the rep had said and what kind was wanted. */
const gapOf = (events: readonly TranscriptEvent[], spoke: CustomerSpoke): string => {
  const said = events.slice(0, events.indexOf(spoke)).findLast(({ type }) => type === 'repActed');
  const line = said?.type === 'repActed' ? (said.line ?? '(silence)') : '(pick-up)';
  return `${line} × ${spoke.kind ?? ''}`;
};

/** One language shows it all, for texts are unique in each. */
const language = 'zh';
type Play = (seed: number, player: Player) => Transcript;

/** How the players play: where a call is too large to solve, there is nobody who plays well. */
function table(rules: CallRules, solution: Solution | null): readonly [readonly Player[], Play] {
  if (!solution) return [['random'], (seed) => playRandomCall(rules, seed, language).transcript];
  return [players, (seed, player) => sampleCall(solution, seed, player, language)];
}

/**
 * Plays mixed calls, seed by seed, and reports sentences repeated within a call or coming in too many
 * calls, too many replies from the phrasebook, and advances without a commitment in words.
 */
export function checkMixedCalls(
  rules: CallRules,
  solution: Solution | null,
  bounds: MixedBounds,
): MixedReport {
  const heard = sentences(rules.scenario, language);
  const gaps = new Map<string, number>();
  const unnamed = new Set<string>();
  let [answers, fromPhrasebook, turns] = [0, 0, 0];
  const [who, play] = table(rules, solution);
  for (const player of who) {
    for (let seed = 1; seed <= seedsPlayed; seed++) {
      const { events } = play(seed, player);
      heard.hear(events, `${player}, seed ${seed}`);
      for (const event of events) {
        if (event.type === 'repActed') turns += 1;
        if (event.type !== 'customerSpoke' || event.kind === null) continue;
        answers += 1;
        if (event.source !== 'phrasebook') continue;
        fromPhrasebook += 1;
        const gap = gapOf(events, event);
        gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
      }
      const ended = events.at(-1);
      if (ended?.type === 'callEnded' && isAdvance(ended.ending) && !ended.commitment) {
        unnamed.add(ended.ending);
      }
    }
  }
  const findings = [...heard.repeated(), ...heard.worn(bounds.sentence)];
  for (const ending of unnamed) {
    findings.push({ ...wholeScenario, ...said((m) => m.agreedUnsaid(ending)) });
  }
  const phrasebookShare = answers === 0 ? 0 : fromPhrasebook / answers;
  if (phrasebookShare > bounds.phrasebook) {
    const worst = [...gaps].sort((a, b) => b[1] - a[1]).slice(0, gapsNamed);
    const shares = worst.map(([gap, count]) => [gap, count / answers] as const);
    const found = said((m) => m.phrasebook(phrasebookShare, bounds.phrasebook, shares));
    findings.push({ ...wholeScenario, ...found });
  }
  const calls = who.length * seedsPlayed;
  return { findings, calls, phrasebookShare, turns: turns / calls, commonest: heard.commonest() };
}
