import { heardIn, openNow, type Heard } from '../../../core/call/heard.ts';
import type { TranscriptEvent } from '../../../core/call/transcript.ts';
import { whatMeets, type Floor } from '../../../core/course/floor.ts';
import type { ReplyKind } from '../../../core/course/replies.ts';
import type { CoachedKind } from '../../../core/words/words.ts';

/** What the coach says before a turn. */
export interface Remark {
  /** The turn before was right, and brought the customer no further: that was luck. */
  readonly unlucky: boolean;
  /** What it is about: what was missed, else what is open; and that time is short. */
  readonly about: readonly CoachedKind[];
}

/** Said to a line that met what the need itself had opened, and brought nobody on. */
const staysPut: readonly ReplyKind[] = ['answers', 'goesOn', 'warmsToIt'];

/** A trouble that is only acknowledged is told on: that is how it goes, and no bad luck. */
const goesToTheCore = whatMeets.tells.implied.fully;

/** Whether a turn met what was open, as it has to be met, and brought the customer no further. */
function isUnlucky(
  { open, met }: Heard,
  acted: TranscriptEvent | undefined,
  kinds: readonly ReplyKind[],
): boolean {
  if (!met || acted?.type !== 'repActed' || acted.line === null) return false;
  if (!kinds.some((kind) => staysPut.includes(kind))) return false;
  if (open === 'tells') return acted.moves.some((move) => goesToTheCore.includes(move));
  // A trouble that comes back is a step on.
  return open === 'yields' && !kinds.includes('tells');
}

/** What tells that a turn went past what was open. */
const misses = [
  'missedQuestion',
  'missedTrouble',
  'missedObjection',
  'missedHedge',
  'missedPoint',
  'lost',
  'prompts',
] as const satisfies readonly CoachedKind[];

/**
 * The coach names what is open, and never a card. What the trainee has mastered goes unnamed, until
 * it is missed.
 *
 * @param events the call so far, at the rep's turn
 * @returns `null`: there is nothing to say
 */
export function remarkOn(
  events: readonly TranscriptEvent[],
  mastered: ReadonlySet<Floor>,
): Remark | null {
  const open = openNow(events);
  const turn = heardIn(events).at(-1);
  if (open === null || !turn) return null;
  const kinds = events
    .slice(turn.event + 1)
    .flatMap((event) => (event.type === 'customerSpoke' ? (event.kind ?? []) : []));
  const missed = turn.met === false ? misses.find((kind) => kinds.includes(kind)) : undefined;
  const unlucky = isUnlucky(turn, events[turn.event], kinds);
  const about: CoachedKind[] = missed ? [missed] : mastered.has(open) ? [] : [open];
  if (kinds.includes('announces')) about.push('announces');
  return unlucky || about.length > 0 ? { unlucky, about } : null;
}
