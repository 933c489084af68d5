import type { Transcript } from '../../../core/call/transcript.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { Drift } from '../../../progress/drift.ts';
import './driftNote.css';

interface DriftNoteProps {
  readonly scenario: Transcript['scenario'];
  readonly drift: Drift;
}

/** Marks a call with the version it was played on, where the scenario is another one by now. */
export function DriftNote({ scenario, drift }: DriftNoteProps) {
  const { drift: messages } = useMessages('calls');
  const { title, version } = scenario;
  if (drift.kind === 'same') return null;
  return (
    <p className="drift-note">
      {drift.kind === 'otherVersion'
        ? messages.otherVersion(title, version, drift.version)
        : messages[drift.kind](title, version)}
    </p>
  );
}
