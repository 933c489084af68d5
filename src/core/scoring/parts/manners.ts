import type { Aim } from '../../course/outcomes.ts';
import { openLedger } from '../ledger.ts';
import { rubric } from '../rubric.ts';
import type { ScoreProgress } from '../scoreStep.ts';

/** Repeating what was agreed, a friendly wish, nobody cut off (C22, C23, C25). */
export function scoreManners(
  { repeatedBack, parted, yes, discourteous, speaking }: ScoreProgress,
  aim: Aim,
) {
  const ledger = openLedger('manners', aim);
  const { manners } = rubric;
  const { most: repeat } = manners.repeatedBack;
  if (repeatedBack !== null)
    ledger.gain('repeatedBack', repeat, 'repeatedBack', { event: repeatedBack });
  // Nothing was agreed: a good parting is all there is to ask.
  else if (!yes && parted !== null)
    ledger.gain('repeatedBack', repeat, 'partedWell', { event: parted });
  else ledger.lose('repeatedBack', repeat, 'notRepeatedBack');

  if (parted === null) ledger.lose('parted', manners.parted.most, 'didNotPart');
  else ledger.gain('parted', manners.parted.most, 'partedWell', { event: parted });

  const [rude] = discourteous;
  const spoke = speaking.askMs + speaking.tellMs > 0;
  if (rude !== undefined)
    ledger.lose('courtesy', manners.courtesy.most, 'discourteous', { event: rude });
  else if (spoke) ledger.gain('courtesy', manners.courtesy.most, 'courteous');
  else ledger.lose('courtesy', manners.courtesy.most, 'neverSaid');
  return ledger.close();
}
