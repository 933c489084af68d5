import { useState } from 'react';
import type { ReviewedChoice } from '../../../../../analysis/review/judge.ts';
import type { ReviewedTurn } from '../../../../../analysis/review/review.ts';
import { accepted, type Result } from './mistakes.ts';

interface Tries {
  /** Chosen so far, in their order. */
  readonly tried: readonly ReviewedChoice[];
  /** What ended the exercise: a choice that counts, or the best one looked up. */
  readonly found: { readonly choice: ReviewedChoice; readonly result: Result } | null;
  readonly choose: (choice: ReviewedChoice) => void;
  /** Looks the best one up. */
  readonly giveUp: () => void;
}

/** The tries at one mistake: each choice once, until one is near enough to the best. */
export function useTries(turn: ReviewedTurn): Tries {
  const [tried, setTried] = useState<readonly ReviewedChoice[]>([]);
  const [found, setFound] = useState<Tries['found']>(null);
  return {
    tried,
    found,
    choose(choice) {
      if (found || tried.includes(choice)) return;
      setTried([...tried, choice]);
      if (choice.loss <= accepted) setFound({ choice, result: { tries: tried.length + 1 } });
    },
    giveUp: () => setFound({ choice: turn.best, result: 'shown' }),
  };
}
