import { openDrill, type OpenDrill } from '../../../analysis/drills/playDrill.ts';
import { CannotReplay } from '../../../core/call/replay.ts';
import type { CallRules } from '../../../core/call/rules.ts';
import type { Language } from '../../../core/course/language.ts';
import type { Day, Dealt } from './loadDay.ts';

export interface Ready extends Dealt {
  readonly rules: CallRules;
  readonly open: OpenDrill;
}

/** A drill made ready; `null` where it doesn't fit its scenario any more. */
export function ready(day: Day, id: string, language: Language): Ready | null {
  const found = day.drills.get(id);
  const rules = found && day.calls.get(found.deck.scenario);
  if (!rules) return null;
  try {
    return { ...found, rules, open: openDrill(rules, found.deck, found.drill, language) };
  } catch (error) {
    if (error instanceof CannotReplay) return null;
    throw error;
  }
}
