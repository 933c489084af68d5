import { heardIn } from '../../core/call/heard.ts';
import type { Transcript } from '../../core/call/transcript.ts';
import { isAdvance } from '../../core/course/outcomes.ts';
import { shows, type ReplyKind } from '../../core/course/replies.ts';
import type { ScoreProgress } from '../../core/scoring/scoreStep.ts';

/** The steps of the sales cycle that calls are counted by, in order (C31). */
export const cycleSteps = [
  'dialled',
  'reached',
  'rightPerson',
  'needExplicit',
  'objectionMet',
  'commitment',
] as const;
export type CycleStep = (typeof cycleSteps)[number];

/** Objections of a call: how many came up, and how many of them were met. */
export interface Objections {
  readonly raised: number;
  readonly met: number;
}

/**
 * An objection is met once the customer lets it go, or answers on the line that took it up, be it
 * the second that tries (C14, C15, C16).
 */
export function objectionsIn(
  { events }: Pick<Transcript, 'events'>,
  { objections }: ScoreProgress,
): Objections {
  const turns = heardIn(events);
  const met = objections.filter(
    ({ event, settled }) =>
      settled !== null || turns.some((turn) => turn.opened === event && turn.met === true),
  );
  return { raised: objections.length, met: met.length };
}

/** The rep said something, was answered, and could go on: the call was not over with the answer. */
function isReached({ events }: Pick<Transcript, 'events'>): boolean {
  const said = events.findIndex((event) => event.type === 'repActed' && event.line !== null);
  if (said < 0) return false;
  const answered = events.findIndex((event, i) => i > said && event.type === 'customerSpoke');
  return answered >= 0 && events.slice(answered).some(({ type }) => type === 'repActed');
}

/** Kinds by which somebody says that another decides. */
const defers: ReadonlySet<ReplyKind> = new Set<ReplyKind>(['stalls', 'protectsBoss']);

/**
 * Somebody with the need is on the line: a trouble of theirs has come out. It doesn't count where
 * they leave it to a boss who never comes into it (C9).
 */
function isRightPerson(
  { events }: Pick<Transcript, 'events'>,
  { needFound, ending }: ScoreProgress,
): boolean {
  if (needFound === null || ending === 'waitsForBoss') return false;
  const kinds = events.flatMap((one) => (one.type === 'customerSpoke' ? (one.kind ?? []) : []));
  const deferred = kinds.findLastIndex((kind) => defers.has(kind));
  return deferred < 0 || kinds.slice(deferred).some((kind) => shows(kind, 'comesRound'));
}

/**
 * The furthest step of the sales cycle that a call has come to. Each asks for those before it, but
 * for the commitment: whoever agrees to something has come the whole way.
 *
 * @param progress what the score remembers of this call
 */
export function furthestStep(
  transcript: Transcript,
  progress: ScoreProgress,
  { raised, met }: Objections,
): CycleStep {
  if (progress.ending !== null && isAdvance(progress.ending)) return 'commitment';
  const passed: Readonly<Record<Exclude<CycleStep, 'commitment'>, boolean>> = {
    dialled: true,
    reached: isReached(transcript),
    rightPerson: isRightPerson(transcript, progress),
    needExplicit: progress.madeExplicit !== null,
    // None came up, or none was left standing.
    objectionMet: met === raised,
  };
  const steps = Object.entries(passed) as readonly (readonly [CycleStep, boolean])[];
  const stopped = steps.findIndex(([, done]) => !done);
  return (steps[(stopped < 0 ? steps.length : stopped) - 1] ?? steps[0])?.[0] ?? 'dialled';
}
