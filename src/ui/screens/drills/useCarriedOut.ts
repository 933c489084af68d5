import { useMemo } from 'react';
import { goesWell, rollsWell } from '../../../analysis/drills/odds.ts';
import type { DrillChoice, OpenDrill } from '../../../analysis/drills/playDrill.ts';
import type { CallRules } from '../../../core/call/rules.ts';
import { step } from '../../../core/call/step.ts';

/**
 * What comes of a choice, by the call's own rules: the call after it, and in how many rolls it and
 * the best choice go well. Nothing, as long as none is made.
 */
export function useCarriedOut(rules: CallRules, open: OpenDrill, choice: DrillChoice | undefined) {
  const after = useMemo(
    () => (choice ? step(rules, open.state, choice.event) : null),
    [rules, open, choice],
  );
  const odds = useMemo(() => {
    if (!choice || !after) return null;
    const of = (one: DrillChoice) => rollsWell(rules, open.state, one.event);
    const answers = after.transcript.events.slice(open.state.transcript.events.length);
    return {
      well: goesWell(answers, rules.scenario.goal),
      chosen: of(choice),
      best: of(open.best),
    };
  }, [rules, open, choice, after]);
  return { after, odds };
}
