import type { CallEvent } from '../../core/call/step.ts';
import type { Reveals } from '../events/activity.ts';
import type { EventOf } from '../events/events.ts';
import { openRound } from '../room/applyRolePlay.ts';
import { activityOf } from '../room/state.ts';
import { isOwn, isTrainer, mayReadDraft, shownSheets } from './knows.ts';
import { activityAfter, type Look, type Views } from './look.ts';

const known = (choices: readonly (CallEvent | null)[]): readonly CallEvent[] =>
  choices.filter((choice) => choice !== null);

/** What an activity's end shows that was to be kept until then. */
function revealed({ viewer, before, after }: Look, id: string): Reveals | null {
  const activity = activityOf(after, id);
  switch (activity?.kind) {
    case 'everyone': {
      if (activity.seed === null) return null;
      const calls = activity.calls.map(({ seat, choices }) => ({ seat, choices: known(choices) }));
      return { kind: 'everyone', seed: activity.seed, calls };
    }
    case 'class':
      return activity.seed === null ? null : { kind: 'class', seed: activity.seed };
    case 'rolePlay': {
      const was = activityOf(before, id);
      const round = was?.kind === 'rolePlay' ? openRound(was) : undefined;
      return round ? { kind: 'rolePlay', sheets: shownSheets(viewer, round) } : null;
    }
    case 'self': {
      const { handedIn, distribution } = activity;
      return { kind: 'self', handedIn, distribution: distribution ?? {} };
    }
    case 'write':
    case undefined:
      return null;
  }
}

function unseeded(event: EventOf<'activityBegun'>): EventOf<'activityBegun'> {
  const { setup } = event;
  return 'seed' in setup ? { ...event, setup: { ...setup, seed: null } } : event;
}

/** What is seen of any activity. */
export const activityViews: Views<'activityBegun' | 'activityEnded' | 'placed'> = {
  // Who has the dice can work out the call before it is played: the trainer neither.
  activityBegun: (event) => unseeded(event),
  activityEnded: (event, look) => {
    const reveals = revealed(look, event.activity);
    return reveals ? { ...event, reveals } : event;
  },
  placed: (event, look) => {
    const { viewer } = look;
    const activity = activityAfter(look, 'write', event.activity);
    if (!activity || !isOwn(viewer, event.seat) || isTrainer(viewer)) return event;
    const seen = activity.written.map(({ group, writing }) => ({
      group,
      writing: mayReadDraft(viewer, activity, group) ? writing : null,
    }));
    return { ...event, seen };
  },
};
