import type { EventOf } from '../events/events.ts';
import type { Activity } from './activities.ts';

/** An activity as it begins. @param at ms since 1970 */
export function begun({ activity, setup }: EventOf<'activityBegun'>, at: number): Activity {
  const fresh = { activity, begunAt: at, endedAt: null };
  switch (setup.kind) {
    case 'everyone':
      return { ...setup, ...fresh, stretched: [], calls: [] };
    case 'class':
      return {
        ...setup,
        ...fresh,
        pickedUp: false,
        branch: 0,
        turn: 1,
        said: [],
        offers: [],
        ending: null,
        votes: [],
        vote: null,
        path: [],
        played: [],
      };
    case 'rolePlay':
      return { ...setup, ...fresh, rounds: [] };
    case 'write':
      return { ...setup, ...fresh, written: [], voting: null, kept: [] };
    case 'self':
      return { ...setup, ...fresh, handed: [], handedIn: 0, distribution: null, shownOf: 0 };
  }
}
