import { loadRules } from '../core/call/loadRules.ts';
import { compileCall, type CallRules } from '../core/call/rules.ts';
import type { Language } from '../core/course/language.ts';
import { loadScenario, loadUnanswered } from './scenarios.ts';

/** A call of which the customer's answers can come later. */
export interface EarlyCall {
  /** Without answers: it can be dialled, and its first line chosen. */
  readonly rules: CallRules;
  /** Loads the whole, on the same persona. @throws whatever the import throws when the network fails */
  readonly whole: () => Promise<CallRules>;
}

/**
 * Loads as much of a call, shipped or the user's own, as it takes to choose its first line.
 *
 * @returns `null` where there is no such scenario
 * @throws whatever the import throws when the network fails
 */
export async function loadEarlyCall(id: string, language: Language): Promise<EarlyCall | null> {
  const early = await loadUnanswered(id, language);
  const rules = early && (await loadRules(early.scenario));
  if (!rules) return null;
  return { rules, whole: async () => compileCall(await early.whole(), rules.persona) };
}

/**
 * Loads a scenario, shipped or the user's own, and its persona, ready for play in one language.
 *
 * @returns `null` where there is no such scenario
 * @throws whatever the import throws when the network fails
 */
export async function loadCall(id: string, language: Language): Promise<CallRules | null> {
  const scenario = await loadScenario(id, language);
  return scenario && loadRules(scenario);
}
