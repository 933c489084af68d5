import { endsAsWished } from '../../course/outcomes.ts';
import { openLedger, type Held, type Ledger } from '../ledger.ts';
import { rubric } from '../rubric.ts';
import type { Objection, ScoreProgress } from '../scoreStep.ts';

const roughCost = 2;

/** How a call stands with its objections. */
interface Case {
  /** It ended as it should. */
  readonly wished: boolean;
  readonly sells: boolean;
  readonly ledger: Ledger;
}

/**
 * Objections heard, settled, and met with calm (C14, C15, C16, C25). Left out where the persona
 * raises none; avoiding them earns nothing, unless the call ended as it should without one.
 */
export function scoreObjections(progress: ScoreProgress, canObject: boolean, held: Held) {
  const { objections, ending } = progress;
  const ledger = openLedger('objections', held);
  if (!canObject) return ledger.close(true);

  const wished = ending !== null && endsAsWished(ending, held.aim);
  const here: Case = { wished, sells: held.aim === 'sell', ledger };
  if (objections.length === 0) bookNone(here);
  for (const objection of objections) {
    if (ledger.asks('heard')) bookHeard(objection, objections.length, here);
    bookHandled(objection, progress, here);
  }
  bookCalm(progress, here);
  return ledger.close();
}

/** No objection came up: to have got round them is a merit where the call ended as it should. */
function bookNone({ wished, sells, ledger }: Case): void {
  for (const criterion of ['heard', 'handled'] as const) {
    if (!ledger.asks(criterion)) continue;
    const { most } = rubric.objections[criterion];
    if (wished) ledger.gain(criterion, most, sells ? 'objectionForestalled' : 'objectionSpared');
    else ledger.miss(criterion, most, 'objectionNeverMet');
  }
}

/** What the rep did first when it came. */
function bookHeard({ event, answered }: Objection, among: number, { ledger }: Case): void {
  const share = rubric.objections.heard.most / among;
  if (answered?.heard) ledger.gain('heard', share, 'objectionHeard', { event: answered.event });
  else ledger.lose('heard', share, 'objectionNotHeard', { event: answered?.event ?? event });
}

function bookHandled(
  { event, answered, settled }: Objection,
  { objections, lastTurn }: ScoreProgress,
  { wished, sells, ledger }: Case,
): void {
  const share = rubric.objections.handled.most / objections.length;
  const stood = sells ? 'objectionHandled' : 'objectionRespected';
  // On the last turn nobody can say any more that it is out of the way.
  const tooLate = answered === null || (lastTurn !== null && answered.event > lastTurn);
  if (settled !== null) ledger.gain('handled', share, 'objectionHandled', { event: settled });
  else if (wished) ledger.gain('handled', share, stood, { event });
  else if (tooLate) ledger.miss('handled', share, 'objectionNotHandled', { event });
  else ledger.lose('handled', share, 'objectionNotHandled', { event });
}

function bookCalm({ rough, objections }: ScoreProgress, { wished, ledger }: Case): void {
  const { most } = rubric.objections.calm;
  const costly = rough.slice(0, most / roughCost);
  for (const event of costly) ledger.lose('calm', roughCost, 'arguedOrPushed', { event });
  const kept = most - roughCost * costly.length;
  if (objections.length > 0 || wished) ledger.gain('calm', kept, 'stayedCalm');
  else ledger.miss('calm', kept, 'objectionNeverMet');
}
