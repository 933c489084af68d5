import { floors, type Floor, type Standing } from '../../course/floor.ts';
import { shareOut, type Share } from './guards.ts';
import type { Onward, Temper } from './temper.ts';

/** Floors that the need itself opens: meeting them is what the call is made of. */
export const ownFloors: readonly Floor[] = ['yields', 'tells'];

/** The standing after this one. */
export const nextOf: Readonly<Record<Onward, Standing>> = {
  hidden: 'implied',
  implied: 'explicit',
  explicit: 'valued',
  valued: 'agreed',
  agreed: 'sealed',
};

/**
 * Of 20, the rolls that bring a customer on when a floor is met. An implied need that has gone quiet
 * has to be told anew first, so that nothing is brought on by a plain answer there; and nobody agrees
 * by the way to what hasn't been proposed.
 */
export function onwardRolls(temper: Temper, standing: Onward, floor: Floor): number {
  if (standing === 'implied' && floor === 'yields') return 0;
  if (ownFloors.includes(floor)) return temper.onward[standing];
  return standing === 'valued' ? 0 : temper.eased[standing];
}

/** Floors that can follow, by weight, but one. A question has to be one that can be answered. */
function spread(
  { weights }: Temper,
  rolls: number,
  standing: Standing,
  askable: boolean,
  but?: Floor,
): readonly Share<Floor>[] {
  if (standing === 'sealed') return [{ of: 'yields', rolls }];
  const possible = floors.filter(
    (floor) =>
      floor !== but &&
      (floor !== 'tells' || standing === 'implied') &&
      (floor !== 'asks' || askable),
  );
  return shareOut(
    rolls,
    possible.map((floor) => [floor, weights[floor]]),
  );
}

/** How the floor comes back once a line was heard. */
export interface HandBack {
  /** Where the roll brought the customer on; shares of `onwardRolls`. */
  readonly onward: readonly Share<Floor>[];
  /** Where it didn't; shares of the rest. */
  readonly stays: readonly Share<Floor>[];
}

/** The floor where a trouble lies open as long as the need is implied; else nothing is. */
const rest = (standing: Standing): Floor => (standing === 'implied' ? 'tells' : 'yields');

/**
 * How a customer hands the floor back. Whoever met a question, an objection or a hedge gets it back
 * plainly, or with the trouble: two detours in a row would make chance the judge.
 */
export function handBack(
  temper: Temper,
  standing: Onward,
  floor: Floor,
  askable: boolean,
): HandBack {
  const rolls = onwardRolls(temper, standing, floor);
  const next = nextOf[standing];
  const plain = (at: Standing, n: number) => (n > 0 ? [{ of: rest(at), rolls: n }] : []);
  // A stage just entered has its answers still to give.
  const canAsk = askable || standing === 'implied' || standing === 'valued';
  if (!ownFloors.includes(floor)) {
    return { onward: plain(next, rolls), stays: plain(standing, 20 - rolls) };
  }
  if (standing === 'implied' && floor === 'yields') {
    const again = temper.onward.implied;
    const others = spread(temper, 20 - again, 'implied', askable, 'tells');
    return { onward: [], stays: [{ of: 'tells', rolls: again }, ...others] };
  }
  return {
    onward: next === 'implied' ? plain(next, rolls) : spread(temper, rolls, next, canAsk),
    stays: spread(temper, 20 - rolls, standing, askable),
  };
}

/** How a customer answers a first line that got through: anything but a trouble can follow. */
export const firstFloors = (temper: Temper): readonly Share<Floor>[] =>
  spread(temper, 20, 'hidden', true);
