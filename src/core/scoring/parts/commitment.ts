import { endings, endsAsWished, isAdvance, type Ending } from '../../course/outcomes.ts';
import { openLedger, type Held, type Ledger } from '../ledger.ts';
import type { LossReason } from '../lossReasons.ts';
import { rubric } from '../rubric.ts';
import { stages } from '../../course/stages.ts';
import type { ScoreProgress } from '../scoreStep.ts';

/**
 * What the call was for: a commitment, or to leave in peace somebody to whom nothing should be sold.
 */
export function scoreCommitment(progress: ScoreProgress, held: Held) {
  return held.aim === 'sell' ? scoreAsking(progress, held) : scoreLeaving(progress, held);
}

/** Asking outright, with dates, until somebody does something by a day (C6, C7, C17, C20, C27). */
function scoreAsking(progress: ScoreProgress, held: Held) {
  const { asked, dated, slidOff, yes, takenForYes, ending, reached } = progress;
  const ledger = openLedger('commitment', held);
  const { askedOutright, dates, keptToIt, advance, clearYes } = rubric.commitment;
  // Before there is something to propose nobody could have asked: the way there was lost earlier.
  const early = stages.indexOf(reached) < stages.indexOf('presentation');
  const unearned = asked || !early ? ledger.lose : ledger.miss;

  const ask = askedOutright.most;
  if (!asked) unearned('askedOutright', ask, 'neverAsked');
  else if (asked.outright)
    ledger.gain('askedOutright', ask, 'askedOutright', { event: asked.event });
  else {
    const half = askedOutright.partly.callBack;
    ledger.gain('askedOutright', half, 'onlyCallBack', { event: asked.event });
    ledger.lose('askedOutright', ask - half, 'onlyCallBack', { event: asked.event });
  }

  const date = dates.most;
  if (!dated) unearned('dates', date, 'noDates');
  else if (dated.twoTimes) ledger.gain('dates', date, 'datesProposed', { event: dated.event });
  else {
    const half = dates.partly.callBack;
    ledger.gain('dates', half, 'onlyCallBack', { event: dated.event });
    ledger.lose('dates', date - half, 'onlyCallBack', { event: dated.event });
  }

  // What was never asked for can't be kept to: the loss stands with the asking.
  if (!asked) ledger.miss('keptToIt', keptToIt.most, 'neverAsked');
  else bookSlips(ledger, 'keptToIt', slidOff, 'slidOff', 'keptToIt');

  if (ending === 'callBackDated') {
    const { callBack } = advance.partly;
    ledger.gain('advance', callBack, 'smallestAdvance');
    ledger.lose('advance', advance.most - callBack, 'smallestAdvance');
  } else if (ending !== null && isAdvance(ending)) {
    ledger.gain('advance', advance.most, 'advanceReached');
  } else {
    const continued = isContinuation(ending) ? advance.partly.continuation : 0;
    ledger.gain('advance', continued, 'noAdvance');
    unearned('advance', advance.most - continued, 'noAdvance');
  }

  if (!yes && asked) ledger.lose('clearYes', clearYes.most, 'noYes');
  else if (!yes) ledger.miss('clearYes', clearYes.most, 'noYes');
  else if (yes.clear && takenForYes === null) {
    ledger.gain('clearYes', clearYes.most, 'clearYes', { event: yes.event });
  } else ledger.lose('clearYes', clearYes.most, 'unclearYes', { event: takenForYes ?? yes.event });
  return ledger.close();
}

const isContinuation = (ending: Ending | null) =>
  ending !== null && endings[ending].rung === 'continuation';

/** Books a criterion that each slip takes some of, until nothing is left. */
function bookSlips<C extends 'keptToIt' | 'nothingAsked' | 'noLooseEnd'>(
  ledger: Ledger,
  criterion: C,
  slips: readonly number[],
  why: LossReason<C>,
  kept: C,
): void {
  const { most, partly } = rubric.commitment[criterion];
  const costly = slips.slice(0, most / partly.slip);
  for (const event of costly) ledger.lose(criterion, partly.slip, why, { event });
  ledger.gain(criterion, most - partly.slip * costly.length, kept);
}

/**
 * Nothing sold, nothing asked for, no loose end, and a good-bye as friends (C17, C23, C25, C26). To
 * ask for nothing is a merit only in a rep who parts: one who never spoke asked for nothing too.
 */
function scoreLeaving({ asks, slidOff, parted, ending }: ScoreProgress, held: Held) {
  const ledger = openLedger('commitment', held);
  const { asFriends, nothingAsked, noLooseEnd } = rubric.commitment;

  if (ending !== null && endsAsWished(ending, 'leave')) {
    ledger.gain('asFriends', asFriends.most, 'leftAsFriends');
  } else if (ending !== null && isAdvance(ending)) {
    ledger.lose('asFriends', asFriends.most, 'soldAnyway');
  } else {
    const reached = isContinuation(ending) ? asFriends.partly.continuation : 0;
    ledger.gain('asFriends', reached, 'notAsFriends');
    ledger.lose('asFriends', asFriends.most - reached, 'notAsFriends');
  }

  if (parted === null) {
    ledger.lose('nothingAsked', nothingAsked.most, 'didNotPart');
    ledger.lose('noLooseEnd', noLooseEnd.most, 'didNotPart');
  } else {
    bookSlips(ledger, 'nothingAsked', asks, 'askedOfThem', 'nothingAsked');
    bookSlips(ledger, 'noLooseEnd', slidOff, 'looseEnd', 'noLooseEnd');
  }
  return ledger.close();
}
