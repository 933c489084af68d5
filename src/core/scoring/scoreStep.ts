import { carries, type MoveSign } from '../course/moves.ts';
import type { Ending } from '../course/outcomes.ts';
import type { Rule } from '../course/rules.ts';
import { monologueLimit } from '../course/times.ts';
import type {
  AgreedCommitment,
  CustomerSpoke,
  RepActed,
  TranscriptEvent,
} from '../call/transcript.ts';
import { shows, type ReplyKind } from '../course/replies.ts';
import { stages, type Stage } from '../course/stages.ts';
import { addSpeaking, silence, type SpeakingTime } from './balance.ts';
import { addIntroduction, notIntroduced, type IntroductionProgress } from './introduction.ts';

/** An objection and how it was met. Events are indexes into the transcript. */
export interface Objection {
  readonly event: number;
  /** The rep's next turn; `null` while there was none. */
  readonly answered: { readonly event: number; readonly heard: boolean } | null;
  /** Where the customer accepted. */
  readonly settled: number | null;
}

/** All that the score remembers of a call: small, and bounded by its turns. */
export interface ScoreProgress {
  /** Events folded so far. */
  readonly count: number;
  readonly introduction: IntroductionProgress;
  /** The rep's last turn; `null` before the first. */
  readonly lastActed: number | null;
  /** Where the customer announced that one turn was left. */
  readonly lastTurn: number | null;
  /** The furthest stage in which the rep did anything. */
  readonly reached: Stage;
  /** Once for each worn phrase, so twice for a line of two. */
  readonly wornOpenings: readonly number[];
  readonly speaking: SpeakingTime;
  readonly monologues: readonly number[];
  readonly needFound: { readonly event: number; readonly topic: string | null } | null;
  /** What the rep did right after the need came out. */
  readonly afterNeed: { readonly event: number; readonly stayed: boolean } | null;
  /** Where the rep changed the subject, the need once out (C5). */
  readonly subjectChanged: number | null;
  readonly madeExplicit: number | null;
  readonly hope: number | null;
  readonly objections: readonly Objection[];
  readonly rough: readonly number[];
  readonly asked: { readonly event: number; readonly outright: boolean } | null;
  /** Every line that asked for something, a call-back too. */
  readonly asks: readonly number[];
  /** Where the next step was left to chance: paper, "in touch", "do you have time?" (C7, C17). */
  readonly slidOff: readonly number[];
  readonly dated: { readonly event: number; readonly twoTimes: boolean } | null;
  /** The last yes, clear or not, and whether an unclear one was taken for granted. */
  readonly yes: { readonly event: number; readonly clear: boolean } | null;
  readonly takenForYes: number | null;
  readonly repeatedBack: number | null;
  readonly parted: number | null;
  /** The last good-bye: the same, but where an earlier one went unheard. */
  readonly partedLast: number | null;
  readonly discourteous: readonly number[];
  readonly declined: boolean;
  readonly hardFails: readonly { readonly rule: Rule; readonly event: number }[];
  readonly ending: Ending | null;
  readonly commitment: AgreedCommitment | null;
}

export const nothingScored: ScoreProgress = {
  count: 0,
  introduction: notIntroduced,
  lastActed: null,
  lastTurn: null,
  reached: 'opening',
  wornOpenings: [],
  speaking: silence,
  monologues: [],
  needFound: null,
  afterNeed: null,
  subjectChanged: null,
  madeExplicit: null,
  hope: null,
  objections: [],
  rough: [],
  asked: null,
  asks: [],
  slidOff: [],
  dated: null,
  yes: null,
  takenForYes: null,
  repeatedBack: null,
  parted: null,
  partedLast: null,
  discourteous: [],
  declined: false,
  hardFails: [],
  ending: null,
  commitment: null,
};

function repStep(p: ScoreProgress, acted: RepActed, at: number): ScoreProgress {
  const does = (sign: MoveSign) => acted.moves.some((move) => carries(move, sign));
  const noted = (list: readonly number[], when: boolean) => (when ? [...list, at] : list);
  const inOpening = acted.stage === 'opening';
  const staysOnNeed =
    does('listens') ||
    (does('inquires') && (acted.relevance === 'key' || acted.about === p.needFound?.topic));
  const unclear = p.yes !== null && !p.yes.clear;
  const takes = unclear && does('assumesYes') && !does('checksYes');
  const [asksOutright, asksCallBack] = [does('asks'), does('asksCallBack')];
  return {
    ...p,
    lastActed: at,
    reached: stages.indexOf(acted.stage) > stages.indexOf(p.reached) ? acted.stage : p.reached,
    wornOpenings: inOpening
      ? [...p.wornOpenings, ...acted.moves.filter((move) => carries(move, 'worn')).map(() => at)]
      : p.wornOpenings,
    monologues: noted(
      p.monologues,
      acted.ms > monologueLimit * 1000 || (does('lectures') && !inOpening),
    ),
    afterNeed: p.needFound && !p.afterNeed ? { event: at, stayed: staysOnNeed } : p.afterNeed,
    subjectChanged: p.subjectChanged ?? (p.needFound && does('changesSubject') ? at : null),
    hope: p.hope ?? (p.madeExplicit !== null && does('hope') ? at : null),
    objections: p.objections.map((objection) =>
      objection.answered
        ? objection
        : { ...objection, answered: { event: at, heard: does('hears') } },
    ),
    rough: noted(p.rough, does('rough')),
    asked: p.asked?.outright
      ? p.asked
      : asksOutright || asksCallBack
        ? { event: at, outright: asksOutright }
        : p.asked,
    asks: noted(p.asks, asksOutright || asksCallBack),
    slidOff: noted(p.slidOff, does('slides')),
    dated: p.dated?.twoTimes
      ? p.dated
      : does('twoTimes') || asksCallBack
        ? { event: at, twoTimes: does('twoTimes') }
        : p.dated,
    takenForYes: p.takenForYes ?? (takes ? at : null),
    repeatedBack: p.repeatedBack ?? (does('repeats') && p.yes ? at : null),
    parted: p.parted ?? (does('parts') ? at : null),
    partedLast: does('parts') ? at : p.partedLast,
    discourteous: noted(p.discourteous, does('rude')),
    // Signing up somebody who said no (C26).
    hardFails:
      does('signsUp') && p.declined ? [...p.hardFails, { rule: 'C26', event: at }] : p.hardFails,
  };
}

function customerStep(
  p: ScoreProgress,
  spoke: CustomerSpoke,
  at: number,
  topic: string | null,
  canObject: readonly ReplyKind[],
): ScoreProgress {
  const { kind } = spoke;
  if (kind === null) return p;
  const clear = shows(kind, 'yes');
  const objections = p.objections.map((objection) =>
    objection.settled === null && shows(kind, 'settled')
      ? { ...objection, settled: at }
      : objection,
  );
  if (canObject.includes(kind)) objections.push({ event: at, answered: null, settled: null });
  return {
    ...p,
    needFound: p.needFound ?? (shows(kind, 'need') ? { event: at, topic } : null),
    lastTurn: p.lastTurn ?? (shows(kind, 'lastTurn') ? at : null),
    madeExplicit: p.madeExplicit ?? (shows(kind, 'wish') ? at : null),
    objections,
    yes: clear || shows(kind, 'halfYes') ? { event: at, clear } : p.yes,
    takenForYes: clear ? null : p.takenForYes,
    // A no stands until they come round after all.
    declined: shows(kind, 'no') || (p.declined && !shows(kind, 'comesRound')),
  };
}

/**
 * Folds one event of a transcript into the score. Reads nothing but the transcript, so that a call
 * can be scored when its scenario has long changed.
 *
 * @param before the event before this one: a reply is about what the rep has just said
 */
export function scoreStep(
  progress: ScoreProgress,
  event: TranscriptEvent,
  before: TranscriptEvent | undefined,
  canObject: readonly ReplyKind[],
): ScoreProgress {
  const at = progress.count;
  const p: ScoreProgress = {
    ...progress,
    count: at + 1,
    introduction: addIntroduction(progress.introduction, event, at),
    speaking: addSpeaking(progress.speaking, event),
  };
  switch (event.type) {
    case 'repActed':
      return repStep(p, event, at);
    case 'customerSpoke':
      return customerStep(
        p,
        event,
        at,
        before?.type === 'repActed' ? before.about : null,
        canObject,
      );
    case 'callEnded':
      return { ...p, ending: event.ending, commitment: event.commitment };
  }
}
