import type { Choice } from '../../core/call/choice.ts';
import { eventsOf } from '../../core/call/hearing.ts';
import type { Position } from '../../core/call/position.ts';
import type { CallRules } from '../../core/call/rules.ts';
import type { PersonaEvent } from '../../core/persona/events.ts';
import type { PersonaState } from '../../core/persona/persona.ts';

/** What one event did to the persona's machine. */
export interface MachineStep {
  readonly event: PersonaEvent['type'];
  /** Paths of the innermost states left and entered. */
  readonly left: readonly string[];
  readonly entered: readonly string[];
  /** Of patience; below 0: it shrank. */
  readonly patience: number;
}

/** What the persona's machine did between two of the rep's turns. */
export interface PersonaChange {
  readonly patience: readonly [before: number, after: number];
  /** Paths of the innermost states that held before and after. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Event by event; those that changed nothing are left out. */
  readonly steps: readonly MachineStep[];
}

/**
 * What a choice did inside the customer: the machine's own states, event by event as they reach it.
 *
 * @param roll 0–19
 */
export function personaChange(
  rules: CallRules,
  position: Position,
  choice: Choice,
  roll: number,
): PersonaChange {
  const { persona } = rules;
  const heard = eventsOf(rules, position, choice, roll);
  const from = persona.activeIn(position.persona);
  const steps: MachineStep[] = [];
  let now: PersonaState = position.persona;
  let active = from;
  const goOn = (event: PersonaEvent, next: PersonaState) => {
    const entered = persona.activeIn(next);
    const step = {
      event: event.type,
      left: active.filter((path) => !entered.includes(path)),
      entered: entered.filter((path) => !active.includes(path)),
      patience: next.patience - now.patience,
    };
    if (step.left.length + step.entered.length > 0 || step.patience !== 0) steps.push(step);
    now = next;
    active = entered;
  };
  // From the turn's beginning each time: a stage only settles once all of a choice is heard.
  heard.forEach((event, i) => {
    if (!now.ending) goOn(event, persona.react(position.persona, heard.slice(0, i + 1)).state);
  });
  if (!now.ending && position.turn + 1 >= rules.scenario.turns) {
    const over = { type: 'time.over', roll } as const;
    goOn(over, persona.react(now, [over]).state);
  }
  return { patience: [position.persona.patience, now.patience], from, to: active, steps };
}
