import type { CourseWords } from '../../../core/words/words.ts';
import { titleOf } from '../../../core/words/titleOf.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { Note } from './notes.ts';
import { writePoints } from './points.ts';
import { RuleTag } from '../../components/moves/RuleTag.tsx';
import './evidenceNote.css';

interface EvidenceNoteProps {
  readonly note: Note;
  readonly words: CourseWords;
  /** Names the criterion too, where its heading is not near. */
  readonly named?: boolean;
}

/** Points earned and lost, why, and the rule they rest on. */
export function EvidenceNote({ note, words, named = false }: EvidenceNoteProps) {
  const { transcript } = useMessages('debrief');
  const { earned, lost, why } = note;
  const plus = writePoints(earned);
  const minus = writePoints(lost);
  return (
    <div className="evidence">
      <p className="evidence-points" aria-hidden="true">
        {earned > 0 && <span className="points-plus">{transcript.earned(plus)}</span>}
        {lost > 0 && <span className="points-minus">{transcript.lost(minus)}</span>}
      </p>
      <p>
        <span className="visually-hidden">
          {earned > 0 && <span>{`${transcript.earnedSaid(plus)} `}</span>}
          {lost > 0 && <span>{`${transcript.lostSaid(minus)} `}</span>}
        </span>
        {named && <strong>{titleOf(words, why)} </strong>}
        <span>{words.evidence[why.reason](why.figure)}</span>{' '}
        <RuleTag rule={why.rule} words={words} />
      </p>
    </div>
  );
}
