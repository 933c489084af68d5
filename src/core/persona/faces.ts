import type { ReplyKind } from '../course/replies.ts';
import type { Mood } from './moods.ts';

/** The face with which a customer picks up: nothing has been said yet. */
export const restingFace: Mood = 'neutral';

/**
 * The face that goes with what a customer says. It follows the words and tells no more than they do:
 * whatever was open, a line that went past it meets one and the same face, so that nobody can play by
 * looks alone (C5).
 */
export const faces: Readonly<Record<ReplyKind, Mood>> = {
  curt: 'hurried',
  challenges: 'guarded',
  brushesOff: 'guarded',
  probes: 'guarded',
  engages: 'interested',
  laughs: 'amused',
  answers: 'neutral',
  opensUp: 'worried',
  goesOn: 'worried',
  admits: 'worried',
  shrugs: 'neutral',
  wants: 'interested',
  likes: 'interested',
  puzzled: 'guarded',
  warns: 'annoyed',
  protests: 'annoyed',
  prompts: 'neutral',
  asksEmail: 'guarded',
  asksPriceEarly: 'guarded',
  asksPrice: 'interested',
  scoffs: 'annoyed',
  insists: 'annoyed',
  accepts: 'neutral',
  stalls: 'neutral',
  protectsBoss: 'neutral',
  givesBoss: 'warm',
  agreesPoint: 'warm',
  evades: 'neutral',
  comesClean: 'neutral',
  warmsToIt: 'warm',
  commits: 'warm',
  mumbles: 'neutral',
  declines: 'guarded',
  confirms: 'warm',
  takesMaterial: 'neutral',
  asks: 'neutral',
  tells: 'worried',
  objects: 'guarded',
  hedges: 'neutral',
  yields: 'neutral',
  announces: 'hurried',
  missedQuestion: 'guarded',
  missedTrouble: 'guarded',
  missedObjection: 'guarded',
  missedHedge: 'guarded',
  missedPoint: 'guarded',
  lost: 'guarded',
  partsWarmly: 'warm',
  partsCoolly: 'neutral',
  putsOff: 'warm',
  mustGo: 'hurried',
  keepsToIt: 'warm',
  refuses: 'annoyed',
  hangsUp: 'annoyed',
};

/**
 * The face through one answer, which may be two or three pieces. It is that of the first, their own
 * reaction: what they leave open is to be heard, and is not on their face.
 */
export function faceOf(kinds: readonly ReplyKind[]): Mood {
  const [reaction] = kinds;
  return reaction ? faces[reaction] : restingFace;
}
