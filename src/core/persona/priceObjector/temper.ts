import type { Temper } from '../parts/temper.ts';

/**
 * The price objector on the floor: comes back to what it costs again and again. Unheard, they say it
 * once more in the same words, take a trouble back to what everything costs, and in the end say no.
 */
export const priceTemper: Temper = {
  onward: { hidden: 17, implied: 16, explicit: 16, valued: 18, agreed: 20 },
  eased: { hidden: 7, implied: 8, explicit: 9, agreed: 17 },
  weights: { yields: 1.2, asks: 1, objects: 1.5, hedges: 0.7, tells: 2 },
  slights: { asks: 1, objects: 1, tells: 0, hedges: 0, yields: 0 },
  slighted: { tells: 'objects' },
  errors: 1,
  objection: {
    hidden: 'price',
    implied: 'price',
    explicit: 'price',
    valued: 'price',
    agreed: 'price',
  },
  callBack: 8,
  worn: { ending: 'refused', kind: 'refuses' },
};
