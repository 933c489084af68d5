import type { Scorecard } from '../../../core/scoring/scorecard.ts';
import type { Transcript } from '../../../core/call/transcript.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { EvidenceNote } from './EvidenceNote.tsx';
import { LineLink } from './LineLink.tsx';
import { notesOf } from './notes.ts';
import { writePoints } from './points.ts';
import { DebriefCard } from './DebriefCard.tsx';
import './pointByPoint.css';

interface PointByPointProps {
  readonly transcript: Transcript;
  readonly scorecard: Scorecard;
  readonly words: CourseWords;
}

/** Every criterion with its points and reasons, folded by part. */
export function PointByPoint({ transcript, scorecard, words }: PointByPointProps) {
  const messages = useMessages('debrief');
  return (
    <DebriefCard className="point-by-point" aria-labelledby="points-title">
      <h2 id="points-title">{messages.details}</h2>
      {scorecard.parts
        .filter((part) => !part.leftOut)
        .map((part) => (
          <details key={part.id}>
            <summary>
              <span>{words.parts[part.id]}</span>{' '}
              <span className="figures">
                {messages.points(writePoints(part.points), writePoints(part.most))}
              </span>
            </summary>
            {part.criteria.map(({ id, points, most }) => (
              <div key={id} className="criterion">
                <h3>
                  <span>{words.criteria[id].name}</span>{' '}
                  <span className="figures">
                    {messages.points(writePoints(points), writePoints(most))}
                  </span>
                </h3>
                {notesOf(scorecard.evidence.filter((entry) => entry.criterion === id)).map(
                  (note) => (
                    <div key={note.why.event} className="criterion-entry">
                      <EvidenceNote note={note} words={words} />
                      {note.why.event !== null && (
                        <LineLink transcript={transcript} event={note.why.event} />
                      )}
                    </div>
                  ),
                )}
                <p className="quiet">{words.criteria[id].how}</p>
              </div>
            ))}
          </details>
        ))}
    </DebriefCard>
  );
}
