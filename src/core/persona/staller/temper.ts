import type { Temper } from '../parts/temper.ts';

/**
 * The staller on the floor: hedges more than anybody and has to ask the boss. Unheard, they get kinder
 * and vaguer (a trouble becomes a hedge), and are never there again.
 */
export const stallerTemper: Temper = {
  onward: { hidden: 17, implied: 16, explicit: 16, valued: 18, agreed: 20 },
  eased: { hidden: 8, implied: 8, explicit: 8, agreed: 16 },
  weights: { yields: 1.2, asks: 0.8, objects: 1, hedges: 1.5, tells: 2 },
  slights: { asks: 1, objects: 1, tells: 1, hedges: 1, yields: 0 },
  slighted: { tells: 'hedges' },
  errors: 1,
  objection: {
    hidden: 'reflex',
    implied: 'reflex',
    explicit: 'boss',
    valued: 'boss',
    agreed: 'boss',
  },
  callBack: 8,
  worn: { ending: 'waitsForBoss', kind: 'putsOff' },
};
