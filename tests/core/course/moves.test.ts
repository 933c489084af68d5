import { describe, expect, test } from 'vitest';
import {
  carries,
  insteadOf,
  moveIds,
  moves,
  type MoveSign,
} from '../../../src/core/course/moves.ts';

/** Signs that cost points somewhere, and that nothing the course teaches may carry. */
const costly: readonly MoveSign[] = [
  'worn',
  'lectures',
  'changesSubject',
  'rough',
  'rude',
  'slides',
];

describe.each(moveIds)('%s', (move) => {
  const isError = moves[move].quality === 'error';

  test(isError ? 'costs something' : 'costs nothing', () => {
    // Taking a mumble for a yes costs the clear yes: a friendly parting may do as much.
    const errs = carries(move, 'assumesYes') || costly.some((sign) => carries(move, sign));
    if (isError) expect(errs).toBe(true);
    else expect(costly.filter((sign) => carries(move, sign))).toEqual([]);
  });

  test(isError ? 'has something sound to do in its place' : 'stands as it is', () => {
    const instead = insteadOf(move);
    expect(instead && moves[instead].quality).toBe(isError ? 'sound' : null);
  });
});
