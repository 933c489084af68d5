import { endsAsWished, type Aim } from '../../course/outcomes.ts';
import { openLedger } from '../ledger.ts';
import { rubric } from '../rubric.ts';
import type { ScoreProgress } from '../scoreStep.ts';

const roughCost = 2;

/**
 * Objections heard, settled, and met with calm (C14, C15, C16, C25). Left out where the persona
 * raises none; avoiding them earns nothing, unless the call ended as it should without one.
 */
export function scoreObjections(progress: ScoreProgress, canObject: boolean, aim: Aim) {
  const { objections, rough, ending } = progress;
  const ledger = openLedger('objections', aim);
  const { heard, handled, calm } = rubric.objections;
  if (!canObject) return ledger.close(true);

  const wished = ending !== null && endsAsWished(ending, aim);
  const sells = aim === 'sell';
  if (objections.length === 0) {
    const book = wished ? ledger.gain : ledger.lose;
    const without = sells ? 'objectionForestalled' : 'objectionSpared';
    const reason = wished ? without : 'objectionNeverMet';
    book('heard', heard.most, reason);
    book('handled', handled.most, reason);
  }
  const stood = sells ? 'objectionHandled' : 'objectionRespected';
  const share = {
    heard: heard.most / objections.length,
    handled: handled.most / objections.length,
  };
  for (const { event, answered, settled } of objections) {
    if (answered?.heard)
      ledger.gain('heard', share.heard, 'objectionHeard', { event: answered.event });
    else
      ledger.lose('heard', share.heard, 'objectionNotHeard', { event: answered?.event ?? event });
    if (settled !== null)
      ledger.gain('handled', share.handled, 'objectionHandled', { event: settled });
    else if (wished) ledger.gain('handled', share.handled, stood, { event });
    else ledger.lose('handled', share.handled, 'objectionNotHandled', { event });
  }

  const costly = rough.slice(0, calm.most / roughCost);
  for (const event of costly) ledger.lose('calm', roughCost, 'arguedOrPushed', { event });
  const kept = calm.most - roughCost * costly.length;
  if (objections.length > 0 || wished) ledger.gain('calm', kept, 'stayedCalm');
  else ledger.lose('calm', kept, 'objectionNeverMet');
  return ledger.close();
}
