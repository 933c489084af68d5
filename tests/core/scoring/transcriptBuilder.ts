import type {
  CustomerSpoke,
  Transcript,
  TranscriptEvent,
} from '../../../src/core/call/transcript.ts';
import type { MoveId } from '../../../src/core/course/moves.ts';
import type { CommitmentKind, Ending } from '../../../src/core/course/outcomes.ts';
import type { Stage } from '../../../src/core/course/stages.ts';
import type { Relevance } from '../../../src/core/persona/events.ts';
import type { ReplyKind } from '../../../src/core/course/replies.ts';
import { scoreCall } from '../../../src/core/scoring/score.ts';
import type { CriterionId } from '../../../src/core/scoring/rubric.ts';
import { rubricVersion } from '../../../src/core/scoring/rubricVersion.ts';
import type { Evidence, Scorecard } from '../../../src/core/scoring/scorecard.ts';

interface Said {
  readonly seconds?: number;
  readonly thinkingSeconds?: number;
  readonly about?: string;
  readonly relevance?: Relevance;
}

const empty: Transcript = {
  format: 2,
  scenario: { id: 'by-hand', version: 1, hash: '0123456789abcdef', title: 'By hand' },
  persona: { id: 'nobody', version: 1 },
  rubric: rubricVersion,
  goal: 'meeting',
  targets: { listen: 70, ask: 20, tell: 10 },
  objections: ['stalls'],
  language: 'en',
  seed: 1,
  mode: 'practice',
  timeStretch: null,
  start: { facts: [], ending: null },
  customers: [{ id: 'customer', name: 'Customer' }],
  branch: null,
  events: [],
};

/** Writes a transcript by hand, event by event; what a rule does not read has a plain value. */
export class TranscriptBuilder {
  private readonly events: TranscriptEvent[] = [];
  private stage: Stage = 'opening';

  constructor(private readonly head: Partial<Transcript> = {}) {}

  /** What follows is said in this stage. */
  in(stage: Stage): this {
    this.stage = stage;
    return this;
  }

  /** The rep says a line of these moves; 2 s long, about nothing in particular. */
  rep(moves: readonly MoveId[], said: Said = {}): this {
    const { seconds = 2, thinkingSeconds = 0, about = null, relevance = 'none' } = said;
    const silent = moves.includes('letThemTalk') || moves.includes('interrupt');
    this.events.push({
      type: 'repActed',
      at: this.clock() + thinkingSeconds * 1000,
      speaker: 'rep',
      turn: this.events.filter(({ type }) => type === 'repActed').length + 1,
      line: silent ? null : `line-${this.events.length}`,
      moves,
      about,
      relevance,
      words: silent ? '' : 'words',
      ms: silent ? 0 : seconds * 1000,
      thinkingMs: thinkingSeconds * 1000,
      roll: 0,
      stage: this.stage,
    });
    return this;
  }

  /** The customer answers, 2 s long. */
  customer(kind: ReplyKind | null, seconds = 2): this {
    const spoke: CustomerSpoke = {
      type: 'customerSpoke',
      at: this.clock(),
      speaker: 'customer',
      kind,
      words: 'words',
      ms: seconds * 1000,
      mood: 'neutral',
      stage: this.stage,
      reveals: [],
      commitment: null,
      reply: null,
      source: 'own',
    };
    this.events.push(spoke);
    return this;
  }

  ends(ending: Ending, kind: CommitmentKind | null = null): this {
    const commitment = kind && { kind, who: 'Who', what: 'What', when: 'When' };
    this.events.push({
      type: 'callEnded',
      at: this.clock(),
      speaker: 'customer',
      ending,
      commitment,
    });
    return this;
  }

  private clock(): number {
    const last = this.events.at(-1);
    return last ? last.at + ('ms' in last ? last.ms : 0) : 0;
  }

  get transcript(): Transcript {
    return { ...empty, ...this.head, events: [...this.events] };
  }

  get card(): Scorecard {
    return scoreCall(this.transcript);
  }

  private score(id: CriterionId) {
    const all = this.card.parts.flatMap(({ criteria }) => criteria);
    return all.find((criterion) => criterion.id === id);
  }

  /** Points of a criterion, before rescaling; NaN where it isn't asked for. */
  points(id: CriterionId): number {
    return this.score(id)?.points ?? Number.NaN;
  }

  /** Points of a criterion that there was no chance to earn; NaN where it isn't asked for. */
  outOfReach(id: CriterionId): number {
    return this.score(id)?.outOfReach ?? Number.NaN;
  }

  evidenceFor(id: CriterionId): readonly Evidence[] {
    return this.card.evidence.filter(({ criterion }) => criterion === id);
  }
}

/** A transcript with this much talking: seconds of the customer's, of asking and of telling. */
export function talked(listen: number, ask: number, tell: number, head: Partial<Transcript> = {}) {
  const builder = new TranscriptBuilder(head);
  for (let left = listen; left > 0; left -= 10) builder.customer('answers', Math.min(10, left));
  for (let left = ask; left > 0; left -= 10) {
    builder.rep(['situationQuestion'], { seconds: Math.min(10, left) });
  }
  for (let left = tell; left > 0; left -= 10) {
    builder.rep(['tellPart'], { seconds: Math.min(10, left) });
  }
  return builder;
}

export const call = (head: Partial<Transcript> = {}) => new TranscriptBuilder(head);

/** The last rubric that asked for some things which the newest doesn't ask for. */
export const rubric2 = { rubric: 2 } as const;
