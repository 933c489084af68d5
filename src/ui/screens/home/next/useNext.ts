import { use, useState } from 'react';
import { ownChanges } from '../../../../catalogue/own/changes.ts';
import { presentCards } from '../../../../catalogue/present.ts';
import { remembered } from '../../../../i18n/remembered.ts';
import { readCustomer, readFollowUp } from '../../../../progress/customers/schema.ts';
import { readRating } from '../../../../progress/diagnosis/rows.ts';
import { checkDrills, noDrills } from '../../../../progress/drills/drillRecord.ts';
import { nextThing, type NextThing } from '../../../../progress/next/nextThing.ts';
import type { ScenarioCard } from '../../../../scenario/card.ts';
import { usePorts, useProgress } from '../../../ports.tsx';
import { useReading } from '../../../record/useReading.ts';
import { useTable } from '../../../record/useTable.ts';
import { useToday } from '../../../useToday.ts';

const cardsIn = remembered((own: number, _changes: number) => presentCards(own > 0));

interface FoundNext {
  /** `null`: not known before the record has been read, or there is nothing. */
  readonly next: NextThing | null;
  /** Who can be called, by scenario. */
  readonly cards: ReadonlyMap<string, ScenarioCard>;
}

/**
 * The next thing, and again whenever the record changes. What the database doesn't give is taken for
 * nothing: what it was asked for elsewhere says that it failed.
 */
export function useNext(): FoundNext {
  const { keeper, isUnderWay } = usePorts().progress;
  const records = useProgress((progress) => progress.records);
  const hasOwn = useProgress(({ settings }) => settings.ownScenarios);
  const now = useToday(true);
  // Read as it is kept: planning a set and FSRS stay with the drills themselves.
  const [drills] = useState(() => keeper.read('drills', 'drills', checkDrills) ?? noDrills);
  const followUps = useTable('followUps', readFollowUp);
  const graded = useTable('customers', readCustomer);
  const ratings = useTable('ratings', readRating);
  const cards = use(cardsIn(hasOwn ? 1 : 0, ownChanges()));
  const customers = [...cards.values()].map(({ id, persona, difficulty }) => ({
    id,
    persona,
    difficulty,
  }));
  const weakness = useReading({ ask: 'weakness', customers });
  const kept = [followUps, graded, ratings, weakness];
  if (kept.some(({ state }) => state === 'loading')) return { next: null, cards };
  const next = nextThing({
    customers,
    underWay: customers.map(({ id }) => id).filter(isUnderWay),
    followUps: followUps.state === 'here' ? followUps.rows : [],
    graded: graded.state === 'here' ? graded.rows : [],
    ratings: ratings.state === 'here' ? ratings.rows : [],
    drills,
    weakness: weakness.state === 'here' ? weakness.value.found : null,
    records,
    now,
  });
  return { next, cards };
}
