import { isAdvance } from '../../course/outcomes.ts';
import { openLedger } from '../ledger.ts';
import { rubric } from '../rubric.ts';
import type { ScoreProgress } from '../scoreStep.ts';

const roughCost = 2;

/**
 * Objections heard, settled, and met with calm (C14, C15, C16, C25). Left out where the persona
 * raises none; avoiding them earns nothing, unless the call reached an advance without one.
 */
export function scoreObjections(progress: ScoreProgress, canObject: boolean) {
  const { objections, rough, ending } = progress;
  const ledger = openLedger('objections');
  const { heard, handled, calm } = rubric.objections;
  if (!canObject) return ledger.close(true);

  const advanced = ending !== null && isAdvance(ending);
  if (objections.length === 0) {
    const book = advanced ? ledger.gain : ledger.lose;
    const reason = advanced ? 'objectionForestalled' : 'objectionNeverMet';
    book('heard', heard.most, reason);
    book('handled', handled.most, reason);
  }
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
    else if (advanced) ledger.gain('handled', share.handled, 'objectionHandled', { event });
    else ledger.lose('handled', share.handled, 'objectionNotHandled', { event });
  }

  const costly = rough.slice(0, calm.most / roughCost);
  for (const event of costly) ledger.lose('calm', roughCost, 'arguedOrPushed', { event });
  const kept = calm.most - roughCost * costly.length;
  if (objections.length > 0 || advanced) ledger.gain('calm', kept, 'stayedCalm');
  else ledger.lose('calm', kept, 'objectionNeverMet');
  return ledger.close();
}
