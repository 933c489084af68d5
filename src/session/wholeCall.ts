import { branchOff } from '../core/call/replay.ts';
import type { CallRules } from '../core/call/rules.ts';
import { step } from '../core/call/step.ts';

/** The whole of a call, and what goes through it turn by turn. */
export interface WholeCall {
  readonly rules: CallRules;
  readonly step: typeof step;
  readonly branchOff: typeof branchOff;
}

/** Joins rules that know all of a call with the core's functions on them. */
export function wholeCall(rules: CallRules): WholeCall {
  return { rules, step, branchOff };
}
