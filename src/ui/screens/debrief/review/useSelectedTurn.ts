import { useEffect, useState } from 'react';
import { intoSight } from './intoSight.ts';
import { turnId } from './turnId.ts';

interface SelectedTurn {
  readonly selected: number;
  readonly setSelected: (turn: number) => void;
  /** Selects a turn and brings it into sight. */
  readonly select: (turn: number) => void;
}

/** Which turn is looked at. @param decisive the one that decided the call, where it opens, if one did */
export function useSelectedTurn(decisive: number | undefined): SelectedTurn {
  const [selected, setSelected] = useState(decisive ?? 1);
  useEffect(() => {
    if (decisive !== undefined) {
      document.getElementById(turnId(decisive))?.scrollIntoView({ block: 'start' });
    }
  }, [decisive]);
  return {
    selected,
    setSelected,
    select(turn) {
      setSelected(turn);
      // After the turn before has folded, so that it lands where it stays.
      requestAnimationFrame(() => intoSight(document.getElementById(turnId(turn)), 'start'));
    },
  };
}
