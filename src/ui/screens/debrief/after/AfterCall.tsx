import { use, useState } from 'react';
import { ownChanges } from '../../../../catalogue/own/changes.ts';
import { loadUnanswered } from '../../../../catalogue/scenarios.ts';
import type { Language } from '../../../../core/course/language.ts';
import { remembered } from '../../../../i18n/remembered.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { draftOf } from '../../../../progress/customers/notes.ts';
import type { PastCall } from '../../../../progress/history.ts';
import { readCallSheet } from '../../../../progress/sheets/schema.ts';
import { sheetOfCall } from '../../../../progress/sheets/sheets.ts';
import { CallNoteForm } from '../../../components/customer/CallNoteForm.tsx';
import { notedCall, proposedNote, type Goals } from '../../../components/customer/proposedNote.ts';
import { useHasDraft } from '../../../components/customer/useCallNote.ts';
import { useCustomers } from '../../../components/customer/useCustomers.ts';
import { wayToSheet } from '../../../components/customer/wayToCall.ts';
import { RecordFailed } from '../../../components/recordFailed/RecordFailed.tsx';
import { useTable } from '../../../record/useTable.ts';
import { Fold } from '../Fold.tsx';
import { InCalendar } from './InCalendar.tsx';
import { NoteOnPaper } from './NoteOnPaper.tsx';
import { Plan } from './Plan.tsx';

/** The brief's goals in the language played; `null` where the scenario is gone or doesn't load. */
const goalsIn = remembered(
  async (id: string, language: Language, _changes: number): Promise<Goals | null> => {
    const found = await loadUnanswered(id, language).catch(() => null);
    if (!found) return null;
    const { goal, fallback } = found.scenario.brief;
    return { goal: goal[language], fallback: fallback[language] };
  },
);

/** What there is to do with a call once it has been looked at: note it, and hold it against the plan. */
export function AfterCall({ past }: { past: PastCall }) {
  return (
    <div className="after-call">
      <NoteFold past={past} />
      <PlanFold past={past} />
    </div>
  );
}

function NoteFold({ past }: { past: PastCall }) {
  const messages = useMessages('customers');
  const kept = useCustomers();
  const hasDraft = useHasDraft(past.id);
  const { scenario, language } = past.transcript;
  const goals = use(goalsIn(scenario.id, language, ownChanges()));
  if (kept.state === 'failed') {
    return (
      <Fold title={messages.callNote.title}>
        <RecordFailed below onRetry={kept.retry} />
      </Fold>
    );
  }
  if (kept.state !== 'here') return null;
  const note = kept.notes.find(({ id }) => id === past.id);
  // A draft that waits is no note, but something has been noted.
  const none = hasDraft ? undefined : messages.calls.noNote;
  const next = kept.followUps.find(({ id }) => id === past.id) ?? null;
  return (
    <Fold
      title={messages.callNote.title}
      aside={note ? messages.classes[note.disposition] : none}
      startsOpen={hasDraft}
    >
      <FirstDraft past={past} goals={goals} draft={note ? draftOf(note, next) : null} />
      <InCalendar past={past} next={next} />
      {note && <NoteOnPaper note={note} next={next} />}
    </Fold>
  );
}

interface FirstDraftProps {
  readonly past: PastCall;
  readonly goals: Goals | null;
  /** As it is kept; `null`: it isn't. */
  readonly draft: ReturnType<typeof draftOf> | null;
}

/** The note as it is kept, or as it is proposed. What is typed stays whatever else is kept. */
function FirstDraft({ past, goals, draft }: FirstDraftProps) {
  const messages = useMessages('customers');
  const [now] = useState(Date.now);
  const proposal = proposedNote(past, goals, messages, now);
  return (
    <CallNoteForm
      call={notedCall(past)}
      draft={draft ?? proposal}
      said={draft ? null : proposal.said}
      proposed={draft === null}
    />
  );
}

function PlanFold({ past }: { past: PastCall }) {
  const { plan: messages } = useMessages('sheet');
  const kept = useTable('callSheets', readCallSheet);
  if (kept.state === 'failed') {
    return (
      <Fold title={messages.title}>
        <RecordFailed below onRetry={kept.retry} />
      </Fold>
    );
  }
  if (kept.state !== 'here') return null;
  const { transcript, endedAt } = past;
  const sheet = sheetOfCall(kept.rows, transcript.scenario.id, endedAt);
  return (
    <Fold title={messages.title} aside={sheet ? undefined : messages.none}>
      {sheet ? (
        <Plan sheet={sheet} transcript={transcript} />
      ) : (
        <p className="plan-none">
          <a href={wayToSheet(transcript.scenario, null)}>{messages.write}</a>
        </p>
      )}
    </Fold>
  );
}
