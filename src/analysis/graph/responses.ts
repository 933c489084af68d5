import { endsIntroduction, respond, rollIntervals, type Choice } from '../../core/call/advance.ts';
import type { Position } from '../../core/call/position.ts';
import type { CallRules } from '../../core/call/rules.ts';
import type { PersonaState } from '../../core/persona/persona.ts';

/** One thing that a choice can lead to, and how many of the 20 rolls do. */
export interface Chance {
  readonly after: PersonaState;
  /** Facts revealed, as bits. */
  readonly revealed: number;
  /** 1–20. */
  readonly width: number;
}

/** Code of a choice within one call: the line's index; silence by beat; cutting in. */
export function codeOf(rules: CallRules, choice: Choice): number {
  switch (choice.type) {
    case 'say':
      return choice.line.index;
    case 'interrupt':
      return rules.lines.length;
    case 'letThemTalk':
      return rules.lines.length + 1 + choice.beat.index;
    case 'hangUp':
      throw new Error('hanging up is no position of the graph');
  }
}

/**
 * The persona's responses, asked of XState once each and looked up ever after. A response depends
 * on the persona's condition, the choice, and two yes-or-no facts about the clock.
 */
export function tabulateResponses(rules: CallRules) {
  const beats = Object.values(rules.beats).reduce((sum, list) => sum + list.length, 0);
  const codes = rules.lines.length + 1 + beats;
  const known = new Map<number, readonly Chance[]>();

  return (position: Position, choice: Choice): readonly Chance[] => {
    const last = position.turn + 1 >= rules.scenario.turns ? 1 : 0;
    const intro = endsIntroduction(position, choice) ? 2 : 0;
    const key = (position.persona.index * codes + codeOf(rules, choice)) * 4 + last + intro;
    const met = known.get(key);
    if (met) return met;
    const chances: Chance[] = [];
    for (const { roll, width } of rollIntervals(rules, position, choice)) {
      const { after, revealed } = respond(rules, position, choice, roll);
      const same = chances.findIndex((c) => c.after === after && c.revealed === revealed);
      const twin = chances[same];
      if (twin) chances[same] = { ...twin, width: twin.width + width };
      else chances.push({ after, revealed, width });
    }
    known.set(key, chances);
    return chances;
  };
}
