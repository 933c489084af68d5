import { openRound } from '../room/applyRolePlay.ts';
import { activityOf } from '../room/state.ts';
import { isOwn, isTrainer, roundOf, shownSheets, unsignedOf } from './knows.ts';
import { activityAfter, type Look, type Views } from './look.ts';

function sheetsOf({ viewer, before }: Look, id: string) {
  const activity = activityOf(before, id);
  const round = activity?.kind === 'rolePlay' ? openRound(activity) : undefined;
  return round ? shownSheets(viewer, round) : undefined;
}

/** The judges' sheets: what the others think is seen when the round is closed, and not who did. */
export const rolePlayViews: Views<'grouped' | 'sheetHanded' | 'roundClosed'> = {
  grouped: (event, look) => {
    const sheets = sheetsOf(look, event.activity);
    return sheets ? { ...event, sheets } : event;
  },
  sheetHanded: (event, look) => {
    const { viewer } = look;
    if (isTrainer(viewer) || isOwn(viewer, event.seat)) return event;
    const activity = activityAfter(look, 'rolePlay', event.activity);
    const closed = activity && roundOf(activity, event.round)?.closed;
    return closed ? { ...event, ...unsignedOf(event) } : { ...event, marks: null, note: null };
  },
  roundClosed: (event, look) => {
    const sheets = sheetsOf(look, event.activity);
    return sheets ? { ...event, sheets } : event;
  },
};
