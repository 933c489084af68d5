import type { Language } from '../course/language.ts';
import { isAdvance } from '../course/outcomes.ts';
import { faceOf } from '../persona/faces.ts';
import { advance, floorAfter, type Answer } from './advance.ts';
import { leadOf } from './cast.ts';
import { relevanceOf, type Choice } from './choice.ts';
import { rollOf } from './chance.ts';
import { lineText } from './lineText.ts';
import { offers } from './offers.ts';
import type { Position } from './position.ts';
import type { CallRules } from './rules.ts';
import type { Commitment } from './scenario.ts';
import type { CallState } from './start.ts';
import type {
  AgreedCommitment,
  CallEnded,
  CustomerSpoke,
  RepActed,
  TranscriptEvent,
} from './transcript.ts';
import { wordsFor } from './wordsFor.ts';

export { freshStart, linesOnOffer, startCall } from './start.ts';
export type { CallOptions, CallState } from './start.ts';

/** What the rep does next; lines by id. */
export type CallEvent =
  | { readonly type: 'say'; readonly line: string; readonly thinkingMs?: number }
  | { readonly type: 'letThemTalk'; readonly thinkingMs?: number }
  | { readonly type: 'interrupt' }
  | { readonly type: 'hangUp' };

/** A choice that the position does not offer. */
export class NotOnOffer extends Error {}

const clock = (events: readonly TranscriptEvent[]): number => {
  const last = events.at(-1);
  return last ? last.at + ('ms' in last ? last.ms : 0) : 0;
};

/**
 * What an event chooses here.
 *
 * @throws NotOnOffer
 */
export function choiceOf(rules: CallRules, position: Position, event: CallEvent): Choice {
  if (position.persona.ending) throw new NotOnOffer('the call is over');
  if (event.type === 'interrupt' || event.type === 'hangUp') return { type: event.type };
  const { beat, lines } = offers(rules, position);
  if (event.type === 'letThemTalk') return { type: 'letThemTalk', beat };
  const line = lines.find((l) => l.line.id === event.line);
  if (!line) throw new NotOnOffer(`the line ${event.line} is not on offer here`);
  return { type: 'say', line };
}

function agreed(commitment: Commitment | undefined, language: Language): AgreedCommitment | null {
  if (!commitment) return null;
  const { kind, who, what, when } = commitment;
  return { kind, who: who[language], what: what[language], when: when[language] };
}

function repActed(state: CallState, event: CallEvent, choice: Choice, roll: number): RepActed {
  const { transcript, position } = state;
  const thinkingMs = 'thinkingMs' in event ? (event.thinkingMs ?? 0) : 0;
  const line = choice.type === 'say' ? choice.line.line : null;
  const text = choice.type === 'say' ? lineText(choice.line, transcript.seed) : null;
  return {
    type: 'repActed',
    at: clock(transcript.events) + thinkingMs,
    speaker: 'rep',
    turn: position.turn + 1,
    line: line?.id ?? null,
    moves: line?.moves ?? (choice.type === 'hangUp' || choice.type === 'say' ? [] : [choice.type]),
    about: line?.about ?? null,
    relevance: relevanceOf(choice),
    words: text?.[transcript.language] ?? '',
    ms: (line?.seconds ?? 0) * 1000,
    thinkingMs,
    roll,
    stage: position.persona.stage,
  };
}

/**
 * One turn of the rep and what the customer makes of it. Append-only: the state given is untouched.
 *
 * @param roll 0–19, in place of the seed's: a call with chosen luck replays by the rolls it records,
 * not by its seed
 * @throws NotOnOffer when the call is over or the line can't be said here
 */
export function step(
  rules: CallRules,
  state: CallState,
  event: CallEvent,
  roll = rollOf(state.transcript.seed, state.position.turn + 1),
): CallState {
  const { transcript, position } = state;
  const choice = choiceOf(rules, position, event);
  const next = advance(rules, position, choice, roll);
  const events: TranscriptEvent[] = [...transcript.events];
  events.push(repActed(state, event, choice, roll));

  const answered = next.answers[0]?.kind ?? null;
  const handsBack = floorAfter(next.answers);
  const face = faceOf(next.answers.map(({ kind }) => kind));
  next.answers.forEach(({ speaker, kind, persona, reveals }: Answer, i) => {
    const soFar = { position, transcript: { ...transcript, events } };
    const after = i === 0 ? null : answered;
    const turn = { before: position, next: next.position, choice, after, handsBack };
    const worded = wordsFor(rules, soFar, turn, kind);
    if (!worded) return;
    const commitment = rules.scenario.commitments.find((c) => c.id === worded.agrees);
    const spoke: CustomerSpoke = {
      type: 'customerSpoke',
      at: clock(events),
      speaker,
      kind,
      words: worded.text[transcript.language],
      ms: worded.seconds * 1000,
      mood: face,
      stage: persona.stage,
      reveals,
      commitment: agreed(commitment, transcript.language),
      reply: worded.id,
      source: worded.source,
    };
    events.push(spoke);
  });

  const { ending } = next.position.persona;
  const lastAnswer = next.answers.at(-1);
  if (ending) {
    const lastAgreed = events.findLast((e) => e.type === 'customerSpoke' && e.commitment !== null);
    const ended: CallEnded = {
      type: 'callEnded',
      at: clock(events),
      speaker: event.type === 'hangUp' ? 'rep' : (lastAnswer?.speaker ?? leadOf(rules.scenario).id),
      ending,
      commitment:
        isAdvance(ending) && lastAgreed?.type === 'customerSpoke' ? lastAgreed.commitment : null,
    };
    events.push(ended);
  }
  return { position: next.position, transcript: { ...transcript, events } };
}
