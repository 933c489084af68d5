import { useState } from 'react';
import { keepNote, type NotedCall, type NoteDraft } from '../../../progress/customers/notes.ts';
import { useKeep } from '../../record/useKeep.ts';

interface CallNote {
  readonly note: NoteDraft;
  readonly change: (part: Partial<NoteDraft>) => void;
  readonly submit: () => Promise<unknown>;
  /** As it stands it is kept, and so many follow-ups are seen to by it. */
  readonly done: { readonly seenTo: number } | null;
}

/** The note of a call while it is written, and the way to keep it. */
export function useCallNote(call: NotedCall, draft: NoteDraft): CallNote {
  const keep = useKeep();
  const [note, setNote] = useState(draft);
  const [done, setDone] = useState<CallNote['done']>(null);
  return {
    note,
    done,
    change(part) {
      setNote((before) => ({ ...before, ...part }));
      setDone(null);
    },
    submit: () =>
      keep(async (record, profile) => {
        const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
        const keeping = { profile, now: Date.now(), zone };
        const seenTo = await record.write(['callNotes', 'followUps', 'gone'], (tx) =>
          keepNote(tx, call, note, keeping),
        );
        setDone({ seenTo });
      }),
  };
}
