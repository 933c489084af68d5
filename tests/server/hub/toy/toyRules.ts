import * as v from 'valibot';
import type { Viewer } from '../../../../src/protocol/who.ts';
import type { EntryOf, RoomRules } from '../../../../src/server/hub/rules.ts';
import type { ReadEnvelope } from '../../../../src/server/hub/socket/connection.ts';

/** A room in which people add words to one list; small enough to be checked word by word. */
export const toyOperation = v.variant('type', [
  v.strictObject({ type: v.literal('open') }),
  /** Adds a word. Each may add a word once: the second time it is refused. */
  v.strictObject({ type: v.literal('add'), word: v.pipe(v.string(), v.maxLength(100)) }),
  v.strictObject({ type: v.literal('pause'), paused: v.boolean() }),
  v.strictObject({ type: v.literal('bar'), seat: v.string() }),
  v.strictObject({ type: v.literal('keep'), until: v.number() }),
  v.strictObject({ type: v.literal('fail') }),
]);
export type ToyOperation = v.InferOutput<typeof toyOperation>;

export type ToyEvent =
  | { readonly type: 'opened' }
  | { readonly type: 'added'; readonly word: string; readonly by: string | null }
  | { readonly type: 'paused'; readonly paused: boolean }
  | { readonly type: 'barred'; readonly seat: string }
  | { readonly type: 'kept'; readonly until: number };

export interface ToyState {
  readonly words: readonly string[];
  readonly paused: boolean;
  readonly barred: readonly string[];
  readonly until: number;
}

export type ToyEntry = EntryOf<ToyEvent>;

export const toyRules: RoomRules<ToyState, ToyOperation, ToyEvent> = {
  format: 1,
  start: { words: [], paused: false, barred: [], until: 1e15 },
  read: (stored) => stored as unknown as ToyEntry,
  apply: (state, { event }) => {
    if (event.type === 'added') return { ...state, words: [...state.words, event.word] };
    if (event.type === 'paused') return { ...state, paused: event.paused };
    if (event.type === 'barred') return { ...state, barred: [...state.barred, event.seat] };
    return event.type === 'kept' ? { ...state, until: event.until } : state;
  },
  decide: (state, { who, operation }) => {
    const refused = (code: 'alreadySo' | 'notAllowed') => ({ refusal: { code } });
    switch (operation.type) {
      case 'open':
        return { event: { type: 'opened' } };
      case 'add':
        return state.words.includes(operation.word)
          ? refused('alreadySo')
          : {
              event: {
                type: 'added',
                word: operation.word,
                by: who.role === 'seat' ? who.seat : null,
              },
            };
      case 'pause':
        return state.paused === operation.paused
          ? refused('alreadySo')
          : { event: { type: 'paused', paused: operation.paused } };
      case 'bar':
        return who.role === 'trainer'
          ? { event: { type: 'barred', seat: operation.seat } }
          : refused('notAllowed');
      case 'keep':
        return { event: { type: 'kept', until: operation.until } };
      case 'fail':
        throw new Error('a rule that fails');
    }
  },
  // Others' words that begin with a dot are nobody's business; whose word it is, the trainer's alone.
  see: (viewer, entry) => {
    const { event } = entry;
    if (event.type !== 'added' || viewer.role === 'trainer') return entry;
    if (viewer.role === 'seat' && viewer.seat === event.by) return entry;
    return event.word.startsWith('.') ? null : { ...entry, event: { ...event, by: null } };
  },
  bars: (state, viewer: Viewer) =>
    viewer.role === 'seat' && state.barred.includes(viewer.seat) ? 'removed' : null,
  trainerGone: (state, gone) => (state.paused === gone ? null : { type: 'pause', paused: gone }),
  keepUntil: ({ until }) => until,
};

const toyEnvelope = v.strictObject({
  opId: v.pipe(v.string(), v.maxLength(60)),
  operation: toyOperation,
});

export const readToyEnvelope: ReadEnvelope<ToyOperation> = (message) => {
  const read = v.safeParse(toyEnvelope, message);
  if (read.success) return read.output;
  return v.getDotPath(read.issues[0]) ?? '';
};
