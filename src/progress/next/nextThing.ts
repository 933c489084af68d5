import type { Skill } from '../../core/course/skills.ts';
import { firstDue, type Due } from '../customers/due.ts';
import type { CustomerRow, FollowUpRow } from '../customers/schema.ts';
import { customerFor, type Customer } from '../diagnosis/proposal.ts';
import { dueRating, type DueRating } from '../diagnosis/ratings.ts';
import type { Rating } from '../diagnosis/rows.ts';
import { statementIds, statementOf } from '../diagnosis/statements.ts';
import { dayOf, streakOf } from '../drills/days.ts';
import type { DrillRecord } from '../drills/drillRecord.ts';
import { unsureAbove } from '../drills/glicko2.ts';
import { recordOf, type Records } from '../records.ts';
import type { Weakness } from './weakness.ts';

/** The one best thing to do next, with what its reason says; a `scenario` names whom to call. */
export type NextThing =
  /** A call isn't over. */
  | { readonly kind: 'underWay'; readonly scenario: string }
  /** A customer was promised to be called by today. */
  | { readonly kind: 'followUp'; readonly scenario: string; readonly due: Due }
  /** Two months have gone since the last self-diagnosis. */
  | { readonly kind: 'rating'; readonly due: DueRating }
  /** Today's drills aren't done. */
  | {
      readonly kind: 'drills';
      readonly done: number;
      /** `null`: not dealt yet. */
      readonly all: number | null;
      /** Days in a row until yesterday. */
      readonly streak: number;
    }
  /** The customer for what calls show to be weakest. */
  | { readonly kind: 'weakness'; readonly scenario: string; readonly weakness: Weakness }
  /** The customer for what drills show to be weakest. */
  | { readonly kind: 'skill'; readonly scenario: string; readonly skill: Skill }
  /** Somebody who was never called. */
  | { readonly kind: 'notCalled'; readonly scenario: string }
  /** The customer with the lowest best score, 0–100; `null`: no call with them came to a score. */
  | { readonly kind: 'lowest'; readonly scenario: string; readonly best: number | null };

/** All that the next thing hangs on. */
export interface Situation {
  /** Who can be called, as the first page lists them. */
  readonly customers: readonly Customer[];
  /** Scenarios with a call under way, in the same order. */
  readonly underWay: readonly string[];
  readonly followUps: readonly FollowUpRow[];
  /** What is kept of customers: their grades. */
  readonly graded: readonly CustomerRow[];
  readonly ratings: readonly Rating[];
  readonly drills: Pick<DrillRecord, 'set' | 'days' | 'ratings'>;
  readonly weakness: Weakness | null;
  readonly records: Records;
  readonly now: Date;
}

/**
 * The one best next thing. What somebody waits for goes before what one does for oneself, and what
 * has a day before what can be done on any:
 *
 * 1. the call under way: there is somebody on the line;
 * 2. a follow-up due by today, the best grade first: it was promised (C17, C33);
 * 3. the self-diagnosis that is due: it is held against the calls nearest to it (C37);
 * 4. the drills of the day: five minutes, and what is due today is forgotten tomorrow;
 * 5. the customer for the weakest skill: by calls where three show it, else by drills;
 * 6. somebody not called yet, the easiest first; then whoever gave the lowest best score.
 *
 * Who has never made a call is led to the first one by the page itself.
 *
 * @returns `null`: there is nobody to call, and the drills are done
 */
export function nextThing(situation: Situation): NextThing | null {
  const { customers, underWay, followUps, graded, ratings, weakness, now } = situation;
  const [scenario] = underWay;
  if (scenario !== undefined) return { kind: 'underWay', scenario };
  const isThere = (id: string) => customers.some((customer) => customer.id === id);
  const there = followUps.filter((one) => isThere(one.scenario));
  const due = firstDue(there, graded, dayOf(now));
  if (due) return { kind: 'followUp', scenario: due.followUp.scenario, due };
  const rating = dueRating(ratings, now);
  if (rating) return { kind: 'rating', due: rating };
  const drills = drillsLeft(situation);
  if (drills) return drills;
  if (weakness) return { kind: 'weakness', scenario: weakness.scenario, weakness };
  return weakestSkill(situation) ?? somebody(situation);
}

/** What is left of today's drills; `null`: they are done. */
function drillsLeft({ drills: { set, days }, now }: Situation): NextThing | null {
  const today = dayOf(now);
  if (days.some(({ day }) => day === today)) return null;
  const items = set?.day === today ? set.items : null;
  const done = items?.filter(({ loss }) => loss !== null).length ?? 0;
  const streak = streakOf(
    days.map(({ day }) => day),
    today,
  );
  return { kind: 'drills', done, all: items?.length ?? null, streak };
}

/** The skill with the lowest rating of those that drills are sure of, and the customer for it. */
function weakestSkill({ drills, customers }: Situation): NextThing | null {
  const [lowest] = Object.entries(drills.ratings)
    .filter(([, { deviation }]) => deviation <= unsureAbove)
    .sort(([, a], [, b]) => a.rating - b.rating);
  if (!lowest) return null;
  const skill = lowest[0] as Skill;
  const trained = statementIds.filter((id) => statementOf(id).skill === skill);
  const statement = trained.find((id) => statementOf(id).persona !== undefined) ?? trained[0];
  const scenario =
    statement === undefined ? null : customerFor(statement, { calls: [], customers });
  return scenario === null ? null : { kind: 'skill', scenario, skill };
}

function somebody({ customers, records }: Situation): NextThing | null {
  const [fresh] = customers
    .filter(({ id }) => records[id] === undefined)
    .sort((a, b) => a.difficulty - b.difficulty);
  if (fresh) return { kind: 'notCalled', scenario: fresh.id };
  const bestOf = ({ id }: Customer) => recordOf(records, id).best;
  const [lowest] = customers.toSorted((a, b) => (bestOf(a) ?? -1) - (bestOf(b) ?? -1));
  return lowest ? { kind: 'lowest', scenario: lowest.id, best: bestOf(lowest) } : null;
}
