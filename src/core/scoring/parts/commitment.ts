import { endings, isAdvance } from '../../course/outcomes.ts';
import { openLedger } from '../ledger.ts';
import { rubric } from '../rubric.ts';
import type { ScoreProgress } from '../scoreStep.ts';

/** What a continuation is worth of the points for an advance. */
const forContinuation = 2;
/** And a dated call-back, the lowest kind of advance (C17). */
const forCallBack = 3;
const slideCost = 1;

/** Asking outright, with dates, until somebody does something by a day (C6, C7, C17, C20, C27). */
export function scoreCommitment(progress: ScoreProgress) {
  const { asked, dated, slidOff, yes, takenForYes, ending } = progress;
  const ledger = openLedger('commitment');
  const { askedOutright, dates, keptToIt, advance, clearYes } = rubric.commitment;

  const ask = askedOutright.most;
  if (!asked) ledger.lose('askedOutright', ask, 'neverAsked');
  else if (asked.outright)
    ledger.gain('askedOutright', ask, 'askedOutright', { event: asked.event });
  else {
    ledger.gain('askedOutright', ask / 2, 'onlyCallBack', { event: asked.event });
    ledger.lose('askedOutright', ask / 2, 'onlyCallBack', { event: asked.event });
  }

  const date = dates.most;
  if (!dated) ledger.lose('dates', date, 'noDates');
  else if (dated.twoTimes) ledger.gain('dates', date, 'datesProposed', { event: dated.event });
  else {
    ledger.gain('dates', date / 2, 'onlyCallBack', { event: dated.event });
    ledger.lose('dates', date / 2, 'onlyCallBack', { event: dated.event });
  }

  const kept = keptToIt.most;
  if (!asked) ledger.lose('keptToIt', kept, 'neverAsked');
  else {
    const costly = slidOff.slice(0, kept / slideCost);
    for (const event of costly) ledger.lose('keptToIt', slideCost, 'slidOff', { event });
    ledger.gain('keptToIt', kept - slideCost * costly.length, 'keptToIt');
  }

  if (ending === 'callBackDated') {
    ledger.gain('advance', forCallBack, 'smallestAdvance');
    ledger.lose('advance', advance.most - forCallBack, 'smallestAdvance');
  } else if (ending !== null && isAdvance(ending)) {
    ledger.gain('advance', advance.most, 'advanceReached');
  } else {
    const reached = ending && endings[ending].rung === 'continuation' ? forContinuation : 0;
    ledger.gain('advance', reached, 'noAdvance');
    ledger.lose('advance', advance.most - reached, 'noAdvance');
  }

  if (!yes) ledger.lose('clearYes', clearYes.most, 'noYes');
  else if (yes.clear && takenForYes === null) {
    ledger.gain('clearYes', clearYes.most, 'clearYes', { event: yes.event });
  } else ledger.lose('clearYes', clearYes.most, 'unclearYes', { event: takenForYes ?? yes.event });
  return ledger.close();
}
