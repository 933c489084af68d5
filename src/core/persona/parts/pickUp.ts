import type { ReplyKind } from '../../course/replies.ts';
import { personaSetup, opens, says, tires } from '../setup.ts';
import { all, does, none, rungs, type PartGuard } from './guards.ts';
import { firstFloors } from './handBack.ts';
import type { Temper } from './temper.ts';

/** They know who calls (C1). */
const who = does(['identify']);
/** They know why, or what is in it for them (C1, C4). */
const why = does(['statePurpose', 'candidHumour']);
const gain = does(['stateBenefit', 'socialProof', 'usp']);
/** What makes them wave off whatever else was said (C2, C3, C4). */
const worn = does(['mayITakeAMinute', 'surveyPretext', 'slogan', 'featureDump', 'priceTooEarly']);

/** Candour about the call itself is good for a laugh (C3). */
const candid = does(['candidHumour']);

/** Who, why and what for have been said: they let the rep in, and the floor may fall anywhere. */
const letsIn = (temper: Temper, kind: ReplyKind, ...given: readonly PartGuard[]) =>
  rungs(firstFloors(temper)).map(({ of, guard }) => ({
    guard: all(who, why, gain, ...given, guard),
    target: of,
    actions: [says(kind), opens(of)],
  }));

/**
 * The customer picks up and hears one line. Who calls, why, and what is in it for them lets the floor
 * fall anywhere; with something of it missing they ask, and a worn opening meets a reflex (C16).
 */
export const pickUp = (temper: Temper) =>
  personaSetup.createStateConfig({
    id: 'pickUp',
    tags: 'opening',
    on: {
      'line.begins': [
        {
          guard: worn,
          target: 'objects',
          actions: [tires(temper.errors), says('brushesOff'), opens('objects')],
        },
        ...letsIn(temper, 'laughs', candid),
        ...letsIn(temper, 'engages'),
        {
          guard: all(who, none(worn)),
          target: 'asks',
          actions: [says('probes'), opens('asks')],
        },
        { target: 'asks', actions: [tires(), says('challenges'), opens('asks')] },
      ],
    },
  });
