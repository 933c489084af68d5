import type { Aim } from '../../course/outcomes.ts';
import { openLedger } from '../ledger.ts';
import { rubric } from '../rubric.ts';
import type { ScoreProgress } from '../scoreStep.ts';

/**
 * From an implied need to an explicit one, then hope (C5, C12, C13). In a call that is to sell
 * nothing the first half is all there is to ask: to know how things stand, and to have listened.
 */
export function scoreNeeds(progress: ScoreProgress, aim: Aim) {
  const { needFound, afterNeed, subjectChanged, madeExplicit, hope } = progress;
  const ledger = openLedger('needs', aim);
  const { needs } = rubric;
  if (needFound)
    ledger.gain('needFound', needs.needFound.most, 'needFound', { event: needFound.event });
  else ledger.lose('needFound', needs.needFound.most, 'needNotFound');

  const { most: stay } = needs.stayedOnIt;
  if (subjectChanged !== null) ledger.lose('stayedOnIt', stay, 'leftIt', { event: subjectChanged });
  else if (afterNeed?.stayed)
    ledger.gain('stayedOnIt', stay, 'stayedOnIt', { event: afterNeed.event });
  else if (afterNeed) ledger.lose('stayedOnIt', stay, 'leftIt', { event: afterNeed.event });
  else ledger.lose('stayedOnIt', stay, needFound ? 'leftIt' : 'needNotFound');

  if (aim === 'leave') return ledger.close();
  const { most: explicit } = needs.madeExplicit;
  if (madeExplicit === null) ledger.lose('madeExplicit', explicit, 'notMadeExplicit');
  else ledger.gain('madeExplicit', explicit, 'madeExplicit', { event: madeExplicit });

  if (hope === null) ledger.lose('hope', needs.hope.most, 'hopeNotGiven');
  else ledger.gain('hope', needs.hope.most, 'hopeGiven', { event: hope });
  return ledger.close();
}
