import type { Language } from '../course/language.ts';
import { restingFace } from '../persona/faces.ts';
import { rubricVersion } from '../scoring/rubricVersion.ts';
import { pickUpOf } from './again.ts';
import { shuffled, wordingIndex } from './chance.ts';
import { offers } from './offers.ts';
import { startPosition, type Position } from './position.ts';
import { replyId } from './replyId.ts';
import type { CallRules } from './rules.ts';
import type { Customer, Wording } from './scenario.ts';
import type { CallStart, CustomerSpoke, Mode, Transcript } from './transcript.ts';

/** A call under way or over: where it stands, and what was said. */
export interface CallState {
  readonly position: Position;
  readonly transcript: Transcript;
}

export interface CallOptions {
  readonly seed: number;
  readonly language: Language;
  readonly mode: Mode;
  readonly timeStretch?: number | null;
  readonly start?: CallStart;
}

export const freshStart: CallStart = { facts: [], ending: null };

/** The customer picks up. */
export function startCall(rules: CallRules, options: CallOptions): CallState {
  const { scenario } = rules;
  const { seed, language, mode, timeStretch = null, start = freshStart } = options;
  const [lead, ...others] = scenario.customers;
  const named = ({ id, name }: Customer) => ({ id, name: name[language] });
  const position = startPosition(rules, start);
  const pickUp = pickUpOf(scenario, start);
  const owner = { of: pickUp === scenario.pickUp ? 'pickUp' : 'again' } as const;
  const picked = wordingIndex(seed, owner.of, pickUp.length);
  const first = pickUp[picked] as Wording;
  const pickedUp: CustomerSpoke = {
    type: 'customerSpoke',
    at: 0,
    speaker: lead.id,
    kind: null,
    words: first.text[language],
    ms: first.seconds * 1000,
    mood: restingFace,
    stage: position.persona.stage,
    reveals: [],
    commitment: null,
    reply: replyId(owner, null, picked),
    source: 'own',
  };
  const transcript: Transcript = {
    format: 2,
    scenario: {
      id: scenario.id,
      version: scenario.version,
      hash: scenario.hash,
      title: scenario.title[language],
    },
    persona: { id: rules.persona.id, version: rules.persona.version },
    rubric: rubricVersion,
    goal: scenario.goal,
    targets: scenario.targets,
    objections: rules.persona.objections,
    language,
    seed,
    mode,
    timeStretch,
    start,
    customers: [named(lead), ...others.map(named)],
    branch: null,
    events: [pickedUp],
  };
  return { position, transcript };
}

/**
 * Lines on offer, in the order on screen that the seed gives their beat: cards that stay on offer
 * stay where they were.
 */
export function linesOnOffer(rules: CallRules, { position, transcript }: CallState) {
  const { beat, lines } = offers(rules, position);
  return shuffled(lines, transcript.seed, beat.index);
}
