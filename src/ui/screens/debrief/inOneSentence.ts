import type { Decisive } from '../../../analysis/review/decisive.ts';
import type { Transcript } from '../../../core/call/transcript.ts';
import { aimOf, endsAsWished } from '../../../core/course/outcomes.ts';
import type { Messages } from '../../../i18n/areas.ts';

/** What decided the call, in one sentence: debrief and review say the same. */
export function inOneSentence(
  { by, turn }: Decisive,
  { goal, events }: Pick<Transcript, 'goal' | 'events'>,
  decided: Messages['debrief']['decided'],
): string {
  const last = events.at(-1);
  const worked = last?.type === 'callEnded' && endsAsWished(last.ending, aimOf[goal]);
  if (by === 'luck') return turn ? decided.luck(turn.noBetter) : decided.littleLuck;
  if (by === 'held' || !turn) return decided.held;
  return (worked ? decided.riskTaken : decided.choice)(turn.turn);
}
