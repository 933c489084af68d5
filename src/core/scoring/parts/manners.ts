import { isAdvance } from '../../course/outcomes.ts';
import { openLedger, type Held, type Ledger } from '../ledger.ts';
import { rubric } from '../rubric.ts';
import type { ScoreProgress } from '../scoreStep.ts';

/** Repeating what was agreed, a friendly wish, nobody cut off (C22, C23, C25). */
export function scoreManners(progress: ScoreProgress, held: Held) {
  const ledger = openLedger('manners', held);
  scoreRepeating(progress, ledger);
  scoreParting(progress, ledger);
  if (ledger.asks('courtesy')) scoreCourtesy(progress, ledger);
  return ledger.close();
}

function scoreRepeating(progress: ScoreProgress, ledger: Ledger): void {
  const { repeatedBack, parted, yes, lastActed } = progress;
  const { most } = rubric.manners.repeatedBack;
  if (repeatedBack !== null)
    ledger.gain('repeatedBack', most, 'repeatedBack', { event: repeatedBack });
  // Nothing was agreed: a good parting is all there is to ask.
  else if (!yes && parted !== null)
    ledger.gain('repeatedBack', most, 'partedWell', { event: parted });
  else if (!yes) ledger.miss('repeatedBack', most, 'notRepeatedBack');
  // The yes was their last word.
  else if (lastActed === null || lastActed < yes.event)
    ledger.spare('repeatedBack', 'notRepeatedBack');
  else ledger.lose('repeatedBack', most, 'notRepeatedBack');
}

function scoreParting({ parted, ending, lastTurn }: ScoreProgress, ledger: Ledger): void {
  const { most } = rubric.manners.parted;
  if (parted !== null) ledger.gain('parted', most, 'partedWell', { event: parted });
  // The last turn went on what was agreed, and time was up.
  else if (ending !== null && isAdvance(ending)) ledger.spare('parted', 'didNotPart');
  // They broke it off, or the call isn't over yet.
  else if (ending !== 'repHungUp' && lastTurn === null) ledger.miss('parted', most, 'didNotPart');
  else ledger.lose('parted', most, 'didNotPart');
}

function scoreCourtesy({ discourteous, speaking }: ScoreProgress, ledger: Ledger): void {
  const { most } = rubric.manners.courtesy;
  const [rude] = discourteous;
  const spoke = speaking.askMs + speaking.tellMs > 0;
  if (rude !== undefined) ledger.lose('courtesy', most, 'discourteous', { event: rude });
  else if (spoke) ledger.gain('courtesy', most, 'courteous');
  else ledger.lose('courtesy', most, 'neverSaid');
}
