import type { Answer, CallInPlay } from './callDriver.ts';

/** A question that is under way, or could not be answered; `null`: none. */
export type Pending = 'asked' | 'failed' | null;

/** One question to a driver at a time. */
export interface Asking {
  readonly open: () => boolean;
  /** Nothing is asked while a question is open, be it that its answer failed. */
  readonly ask: (question: () => Answer, onAnswer: (call: CallInPlay) => void) => void;
  /** Asks once more what could not be answered. */
  readonly retry: () => void;
  /** Whoever asked has left: no answer is heard any more. */
  readonly stop: () => void;
}

/** @param onPending told when an answer is waited for, when it has come and when it has not */
export function createAsking(onPending: (pending: Pending) => void): Asking {
  let pending: Pending = null;
  let again: () => void = () => undefined;
  let left = false;

  function tell(now: Pending): void {
    pending = now;
    onPending(now);
  }

  function ask(question: () => Answer, onAnswer: (call: CallInPlay) => void): void {
    const answer = question();
    if (!(answer instanceof Promise)) {
      if (pending) tell(null);
      onAnswer(answer);
      return;
    }
    again = () => ask(question, onAnswer);
    tell('asked');
    answer.then(
      (call) => {
        if (left) return;
        tell(null);
        onAnswer(call);
      },
      () => {
        if (!left) tell('failed');
      },
    );
  }

  return {
    open: () => pending !== null,
    ask(question, onAnswer) {
      if (!left && pending === null) ask(question, onAnswer);
    },
    retry() {
      if (!left && pending === 'failed') again();
    },
    stop() {
      left = true;
    },
  };
}
