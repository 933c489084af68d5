import { createActor, initialTransition } from 'xstate';
import type { AnyActorScope, AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { PersonaEvent } from './events.ts';
import type { ReplyKind } from '../course/replies.ts';

/** What one event did: the machine's new snapshot, and the replies it emitted, in order. */
export interface MachineStep {
  readonly snapshot: AnyMachineSnapshot;
  readonly replies: readonly ReplyKind[];
}

/** A machine to be stepped by hand. Pure: nothing runs, nothing is kept between steps. */
export interface Stepper {
  readonly start: (input: unknown) => AnyMachineSnapshot;
  readonly step: (snapshot: AnyMachineSnapshot, event: PersonaEvent) => MachineStep;
}

/**
 * XState's own transition function in a scope that is made once. It does what `transition()` does,
 * which makes an actor anew for every step and is several times slower; a test holds the two equal.
 */
export function createStepper(machine: AnyStateMachine): Stepper {
  let replies: ReplyKind[] = [];
  const self = createActor(machine, { input: { patience: 1, warmth: 0 } });
  const scope: AnyActorScope = {
    self,
    id: '',
    sessionId: '',
    system: self.system,
    logger: () => {},
    defer: () => {},
    stopChild: () => {},
    emit: () => {},
    actionExecutor: (action) => {
      if (action.type === 'reply') replies.push((action.params as { kind: ReplyKind }).kind);
    },
  };
  return {
    start: (input) => initialTransition(machine, input)[0] as AnyMachineSnapshot,
    step(before, event) {
      replies = [];
      const snapshot = machine.transition(before, event, scope) as AnyMachineSnapshot;
      return { snapshot, replies };
    },
  };
}
