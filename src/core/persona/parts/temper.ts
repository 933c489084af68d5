import type { Ending } from '../../course/outcomes.ts';
import type { Floor, ObjectionKind, Standing } from '../../course/floor.ts';
import type { ReplyKind } from '../../course/replies.ts';

/** Standings that a customer can still leave behind. */
export type Onward = Exclude<Standing, 'sealed'>;

/**
 * What makes one customer another where they share their parts: every number that more than one
 * region goes by stands here once. Chances are of 20 rolls.
 */
export interface Temper {
  /** That meeting the floor which the customer's need itself has opened brings them on from here. */
  readonly onward: Readonly<Record<Onward, number>>;
  /** That meeting a question, an objection or a hedge does so by the way. */
  readonly eased: Readonly<Record<Exclude<Onward, 'valued'>, number>>;
  /** How often each floor comes, relative to the others. */
  readonly weights: Readonly<Record<Floor, number>>;
  /** Patience that it costs to let a floor go unheard. */
  readonly slights: Readonly<Record<Floor, number>>;
  /** What an open floor turns into when it goes unheard, where it doesn't stay open as it was. */
  readonly slighted: Readonly<Partial<Record<Floor, Floor>>>;
  /** Patience that each error of the course costs, wherever it is made. */
  readonly errors: number;
  /** What stands in their way when they object. */
  readonly objection: Readonly<Record<Onward, ObjectionKind>>;
  /** That they give a day for a call-back once they see what it would be worth. */
  readonly callBack: number;
  /** How the call ends when their patience is gone, and in what manner. */
  readonly worn: { readonly ending: Ending; readonly kind: ReplyKind };
}
