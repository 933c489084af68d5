import type { Mood } from '../persona/moods.ts';
import { restingFace } from '../persona/faces.ts';
import type { TranscriptEvent } from './transcript.ts';

/** The face that a stretch of a call leaves them with; whoever has hung up looks as they did before. */
export function faceShown(events: readonly TranscriptEvent[]): Mood {
  const spoke = events.findLast((e) => e.type === 'customerSpoke' && e.mood !== 'gone');
  return spoke?.type === 'customerSpoke' ? spoke.mood : restingFace;
}
