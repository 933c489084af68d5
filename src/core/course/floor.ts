import type { MoveId } from './moves.ts';

/**
 * How a customer hands the floor back, and with it what is open: a question, a trouble told, an
 * objection, a hedge ("mm"), or nothing (C5, C11, C25, C28).
 */
export const floors = ['asks', 'tells', 'objects', 'hedges', 'yields'] as const;
export type Floor = (typeof floors)[number];

export const isFloor = (kind: string): kind is Floor => floors.some((floor) => floor === kind);

/** How far a customer has come, from a need nobody mentions to a yes that stands (C12, C13, C17). */
export const standings = ['hidden', 'implied', 'explicit', 'valued', 'agreed', 'sealed'] as const;
export type Standing = (typeof standings)[number];

/** What stands in the way when a customer objects; each is met in its own way (C14, C15, C16). */
export const objectionKinds = ['reflex', 'price', 'boss'] as const;
export type ObjectionKind = (typeof objectionKinds)[number];

/** Moves that meet what is open: fully, so that the call goes on from there, or only softly. */
export interface Meeting {
  readonly fully: readonly MoveId[];
  readonly softly: readonly MoveId[];
}

const by = (...fully: readonly MoveId[]) => ({
  fully,
  softly: [] as readonly MoveId[],
  or: (...softly: readonly MoveId[]): Meeting => ({ fully, softly }),
});
const nothing: Meeting = { fully: [], softly: [] };

const answer: Meeting = by('answerPlainly', 'referUnknown', 'priceRange');
const stayOnIt: Meeting = by('implicationQuestion').or('acknowledge', 'letThemTalk', 'empathise');
const test: Meeting = by('testInterest');
const askOn: Meeting = by('problemQuestion');

/** What meets an objection, by its kind. */
export const whatMeetsObjection: Readonly<Record<ObjectionKind, Meeting>> = {
  reflex: by('stepBack', 'empathise').or('testInterest'),
  price: by('weighWorth', 'empathise').or('testInterest'),
  boss: by('askForBoss', 'sumUpPoints').or('empathise'),
};

/**
 * What meets an open floor, by how far the customer has come. Objections have a table of their own.
 * A question wants its own answer besides: a line says which one it answers.
 */
export const whatMeets: Readonly<
  Record<Exclude<Floor, 'objects'>, Readonly<Record<Standing, Meeting>>>
> = {
  asks: {
    hidden: answer,
    implied: answer,
    explicit: answer,
    valued: answer,
    agreed: answer,
    sealed: nothing,
  },
  // A trouble is told while the need is coming out; later there is none to stay on.
  tells: {
    hidden: stayOnIt,
    implied: stayOnIt,
    explicit: nothing,
    valued: nothing,
    agreed: nothing,
    sealed: nothing,
  },
  hedges: {
    hidden: test,
    implied: test,
    explicit: test,
    valued: test,
    agreed: by('confirmYes'),
    sealed: nothing,
  },
  yields: {
    hidden: askOn,
    implied: askOn,
    explicit: by('needPayoffQuestion', 'matchBenefit'),
    valued: by('proposeTwoTimes', 'askMeeting', 'askCallBack'),
    agreed: by('repeatCommitment').or('friendlyParting'),
    sealed: by('friendlyParting'),
  },
};

/** What meets a floor here. */
export function meetingOf(floor: Floor, standing: Standing, objection: ObjectionKind): Meeting {
  if (floor === 'objects') return standing === 'sealed' ? nothing : whatMeetsObjection[objection];
  return whatMeets[floor][standing];
}
