import type { CallState } from '../core/call/start.ts';

/** Whether the last word is spoken, or will be once all of the transcript has been shown. */
export function isOver({ position }: CallState): boolean {
  return position.persona.ending !== null;
}

/** Undo is a coach's gift: one turn back, where there is one. */
export function undoable({ transcript }: CallState): boolean {
  return transcript.mode === 'coached' && transcript.events.some((e) => e.type === 'repActed');
}
