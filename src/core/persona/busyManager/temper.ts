import type { Temper } from '../parts/temper.ts';

/**
 * The busy manager on the floor: waves off by reflex, asks straight, and every slip costs seconds they
 * don't have. Unheard, they
 * drop what they were telling, lose patience, and slam it down.
 */
export const busyTemper: Temper = {
  onward: { hidden: 16, implied: 16, explicit: 17, valued: 18, agreed: 20 },
  eased: { hidden: 8, implied: 8, explicit: 8, agreed: 17 },
  weights: { yields: 1.2, asks: 1.3, objects: 1.1, hedges: 0.8, tells: 2 },
  slights: { asks: 1, objects: 1, tells: 0, hedges: 1, yields: 0 },
  slighted: { tells: 'yields' },
  errors: 1,
  objection: {
    hidden: 'reflex',
    implied: 'reflex',
    explicit: 'reflex',
    valued: 'reflex',
    agreed: 'reflex',
  },
  callBack: 8,
  worn: { ending: 'hungUp', kind: 'hangsUp' },
};
