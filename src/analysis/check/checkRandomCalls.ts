import type { CallRules } from '../../core/call/rules.ts';
import { offers } from '../../core/call/offers.ts';
import { isAdvance } from '../../core/course/outcomes.ts';
import type { CustomerSpoke, TranscriptEvent } from '../../core/call/transcript.ts';
import { wholeScenario, type Finding } from './findings.ts';
import { playRandomCall } from '../play/randomCalls.ts';

/** Seeds 1 to this. */
export const randomCalls = 500;
/** At most this share of the replies may come from the phrasebook. */
export const mostFromPhrasebook = 0.15;
/** The commonest gaps that are named where too many replies do. */
const gapsNamed = 12;

export interface RandomReport {
  readonly findings: readonly Finding[];
  readonly calls: number;
  /** 0 to 1, of all the customer's answers. */
  readonly phrasebookShare: number;
  /** The rep's turns, on average. */
  readonly turns: number;
}

/** A reply from the phrasebook, by what the rep had said and what kind was wanted. */
const gapOf = (events: readonly TranscriptEvent[], spoke: CustomerSpoke): string => {
  const before = events[events.indexOf(spoke) - 1];
  const said = before?.type === 'repActed' ? (before.line ?? '(silence)') : '(when time is up)';
  return `${said} × ${spoke.kind ?? ''}`;
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/**
 * Plays random calls, seed by seed, and reports lines never offered, replies repeated within a call,
 * too many replies from the phrasebook, and advances without a commitment in words.
 *
 * @param share the share of phrasebook replies that is allowed, 0 to 1
 */
export function checkRandomCalls(rules: CallRules, share: number): RandomReport {
  const findings: Finding[] = [];
  const offered = new Set<string>();
  const repeated = new Map<string, number>();
  const gaps = new Map<string, number>();
  const unnamed = new Set<string>();
  let [answers, fromPhrasebook, turns] = [0, 0, 0];

  for (let seed = 1; seed <= randomCalls; seed++) {
    // One language shows it all: texts are unique in each, so the same replies repeat in both.
    const { transcript, position } = playRandomCall(rules, seed, 'zh', (state) => {
      for (const { line } of offers(rules, state.position).lines) offered.add(line.id);
    });
    const { events } = transcript;
    const heard = new Set<string>();
    for (const event of events) {
      if (event.type === 'repActed') turns += 1;
      if (event.type !== 'customerSpoke') continue;
      if (heard.has(event.words)) repeated.set(`${event.kind} ${event.words}`, seed);
      heard.add(event.words);
      if (event.kind === null) continue;
      answers += 1;
      if (event.source === 'own') continue;
      fromPhrasebook += 1;
      const gap = gapOf(events, event);
      gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
    }
    const { ending } = position.persona;
    const ended = events.at(-1);
    if (ending && isAdvance(ending) && ended?.type === 'callEnded' && !ended.commitment) {
      unnamed.add(ending);
    }
  }

  for (const { line } of rules.lines) {
    if (offered.has(line.id)) continue;
    const message = `the line “${line.id}” was not on offer once in ${randomCalls} random calls: loosen its “when”, move it forward in its slot, or remove it`;
    findings.push({ part: 'line', id: line.id, bound: 'neverOffered', message });
  }
  for (const [reply, seed] of repeated) {
    const message = `the reply “${reply}” comes twice in one call (seed ${seed}): add wordings of this kind to the phrasebook, or replies of their own to the lines`;
    findings.push({ ...wholeScenario, message });
  }
  for (const ending of unnamed) {
    const message = `a call ends in ${ending} and nobody has said what was agreed: give every line that can bring “commits” its own reply with “agrees”`;
    findings.push({ ...wholeScenario, message });
  }
  const phrasebookShare = answers === 0 ? 0 : fromPhrasebook / answers;
  if (phrasebookShare > share) {
    const worst = [...gaps].sort((a, b) => b[1] - a[1]).slice(0, gapsNamed);
    const list = worst.map(([gap, count]) => `${gap} (${percent(count / answers)})`).join(', ');
    const message = `${percent(phrasebookShare)} of the replies in random calls come from the phrasebook, at most ${percent(share)} may: give these their own replies first: ${list}`;
    findings.push({ ...wholeScenario, message });
  }
  return { findings, calls: randomCalls, phrasebookShare, turns: turns / randomCalls };
}
