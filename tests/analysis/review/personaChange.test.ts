import { expect, test } from 'vitest';
import { choicesAt } from '../../../src/analysis/graph/choices.ts';
import { personaChange } from '../../../src/analysis/review/personaChange.ts';
import { advance } from '../../../src/core/call/advance.ts';
import { mix } from '../../../src/core/call/chance.ts';
import { startPosition } from '../../../src/core/call/position.ts';
import { freshStart } from '../../../src/core/call/start.ts';
import { walkedCall } from '../../core/support/solved.ts';

const { rules } = walkedCall('dock-queue');

test('its steps lead from the condition before to the one after, whatever is chosen', () => {
  for (let seed = 1; seed <= 30; seed++) {
    let position = startPosition(rules, freshStart);
    while (!position.persona.ending) {
      const choices = choicesAt(rules, position);
      const choice = choices[mix(seed, position.turn, 5) % choices.length];
      if (!choice) throw new Error('nothing to choose');
      const roll = mix(seed, position.turn, 6) % 20;
      const change = personaChange(rules, position, choice, roll);
      const { persona } = advance(rules, position, choice, roll).position;
      let active = [...change.from];
      let patience = change.patience[0];
      for (const step of change.steps) {
        for (const path of step.left) expect(active).toContain(path);
        active = [...active.filter((path) => !step.left.includes(path)), ...step.entered];
        patience += step.patience;
      }
      const sorted = (paths: readonly string[]) => [...paths].sort();
      expect(sorted(active)).toEqual(sorted(change.to));
      expect(sorted(change.to)).toEqual(sorted(rules.persona.activeIn(persona)));
      expect(change.patience).toEqual([position.persona.patience, persona.patience]);
      expect(patience).toBe(persona.patience);
      position = advance(rules, position, choice, roll).position;
    }
  }
});
