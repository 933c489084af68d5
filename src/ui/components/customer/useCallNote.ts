import { useCallback, useRef, useState } from 'react';
import {
  draftedNote,
  isSameNote,
  keepDraftedNote,
} from '../../../progress/customers/noteDrafts.ts';
import type { NotedCall, NoteDraft } from '../../../progress/customers/noted.ts';
import { usePorts } from '../../ports.tsx';
import { useChange } from '../../record/useChange.ts';
import { useKeptAsWritten } from '../../record/useKeptAsWritten.ts';

/**
 * How what stands in the form stands to what is kept. `asKept`: nothing was written; `unkept`: the
 * browser holds not even the draft; an object: it is kept, and so many follow-ups are seen to by it.
 */
export type NoteStanding =
  | 'asKept'
  | 'drafted'
  | 'unkept'
  | 'discarded'
  | { readonly seenTo: number };

interface CallNote {
  readonly note: NoteDraft;
  readonly standing: NoteStanding;
  /** It is a draft that was left here before. */
  readonly isBack: boolean;
  readonly change: (part: Partial<NoteDraft>) => void;
  readonly submit: () => Promise<unknown>;
  /** Gives the draft up for what is kept, or proposed. */
  readonly discard: () => void;
}

/** Whether a draft of a call's note was left when this was first shown. */
export function useHasDraft(call: string): boolean {
  const { progress } = usePorts();
  const [has] = useState(() => draftedNote(progress.keeper, call) !== null);
  return has;
}

/**
 * The note of a call while it is written, and the way to keep it. Until then it is held as a draft as
 * it is written, and is back when the form is opened again.
 *
 * @param kept as it is kept, or proposed
 */
export function useCallNote(call: NotedCall, kept: NoteDraft): CallNote {
  const { keeper } = usePorts().progress;
  const keep = useChange();
  const [found] = useState(() => draftedNote(keeper, call.id));
  const [note, setNote] = useState(found ?? kept);
  const [standing, setStanding] = useState<NoteStanding>(found ? 'drafted' : 'asKept');
  const latest = useRef(note);
  const keepDraft = useCallback(
    (draft: NoteDraft | null) => Promise.resolve(keepDraftedNote(keeper, call.id, draft)),
    [keeper, call.id],
  );
  const { state, write } = useKeptAsWritten(keepDraft);
  const show = (next: NoteDraft) => {
    latest.current = next;
    setNote(next);
  };
  return {
    note,
    standing: standing === 'drafted' && state === 'notKept' ? 'unkept' : standing,
    isBack: found !== null && standing === 'drafted',
    change(part) {
      const next = { ...latest.current, ...part };
      const isDraft = !isSameNote(next, kept);
      show(next);
      write(isDraft ? next : null);
      setStanding(isDraft ? 'drafted' : 'asKept');
    },
    discard() {
      show(kept);
      write(null);
      setStanding('discarded');
    },
    async submit() {
      const mine = latest.current;
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const seenTo = await keep({ does: 'note', call, draft: mine, zone });
      // What was written meanwhile is a draft still.
      if (seenTo === null || latest.current !== mine) return;
      write(null);
      setStanding({ seenTo });
    },
  };
}
