import { isFloor, type Floor } from '../course/floor.ts';
import type { ReplyKind } from '../course/replies.ts';
import type { TranscriptEvent } from './transcript.ts';

/** What was open when the rep took a turn, and whether it was met (C5, C11, C25, C28). */
export interface Heard {
  /** From 1. */
  readonly turn: number;
  /** Index of the rep's event in the transcript. */
  readonly event: number;
  /** `null` at the pick-up, before anything can be open. */
  readonly open: Floor | null;
  /** Index of the customer's sentence that left it open; `null` at the pick-up. */
  readonly opened: number | null;
  /**
   * Whether the line met it. `null` at the pick-up, and where the words don't show it: the call was
   * over with the answer, and nothing could be said about it any more.
   */
  readonly met: boolean | null;
}

/** What a kind of reply leaves open that says that the line went past it. */
const stillOpen: Partial<Readonly<Record<ReplyKind, Floor>>> = {
  missedQuestion: 'asks',
  missedTrouble: 'tells',
  missedObjection: 'objects',
  missedHedge: 'hedges',
  missedPoint: 'yields',
};

/** Kinds that leave open what was open: the line took too much for known, nothing came, time is short. */
const leaves: ReadonlySet<ReplyKind> = new Set<ReplyKind>(['lost', 'prompts', 'announces']);

/** Whether a sentence leaves open what an earlier one opened. */
export const keepsOpen = (kind: ReplyKind) => leaves.has(kind) || kind in stillOpen;

/**
 * What is open once the customer has said something of this kind. A plain answer leaves nothing open:
 * that the floor is handed back plainly may go unsaid.
 *
 * @param open what was open before; `null` at the pick-up
 * @param kind `null` for the first words
 */
export function openAfter(open: Floor | null, kind: ReplyKind | null): Floor | null {
  if (kind === null || leaves.has(kind)) return open;
  if (isFloor(kind)) return kind;
  return stillOpen[kind] ?? 'yields';
}

/** Last words of somebody whose last sentence was met. */
const metAtLast: ReadonlySet<ReplyKind> = new Set<ReplyKind>(['commits', 'warmsToIt', 'keepsToIt']);

/** Whether an answer of this kind says that the line went past what was open. */
export const goesPast = (kind: ReplyKind) => kind !== 'announces' && keepsOpen(kind);

/** Whether a line met what was open, by the answers to it. */
function isMet(answers: readonly TranscriptEvent[]): boolean | null {
  const kinds = answers.flatMap((one) => (one.type === 'customerSpoke' ? (one.kind ?? []) : []));
  if (kinds.some(goesPast)) return false;
  const isOver = answers.at(-1)?.type === 'callEnded';
  return isOver && !kinds.some((kind) => metAtLast.has(kind)) ? null : true;
}

/**
 * What was open at each of the rep's turns, as anybody can tell who hears the customer. A fold over
 * the call; in transcripts from before the floor nothing was ever open.
 */
export function heardIn(events: readonly TranscriptEvent[]): readonly Heard[] {
  const turns: Heard[] = [];
  let open: Floor | null = null;
  let opened: number | null = null;
  events.forEach((event, index) => {
    if (event.type === 'customerSpoke') {
      if (event.kind !== null && !keepsOpen(event.kind)) opened = index;
      open = openAfter(open, event.kind);
    } else if (event.type === 'repActed') {
      const rest = events.slice(index + 1);
      const next = rest.findIndex(({ type }) => type === 'repActed');
      const met = open === null ? null : isMet(rest.slice(0, next < 0 ? undefined : next));
      turns.push({ turn: event.turn, event: index, open, opened, met });
    }
  });
  return turns;
}

/** What is open now that all of this has been said; `null` before anything can be. */
export function openNow(events: readonly TranscriptEvent[]): Floor | null {
  return events.reduce<Floor | null>(
    (open, event) => (event.type === 'customerSpoke' ? openAfter(open, event.kind) : open),
    null,
  );
}
