import type { Evidence } from '../../../core/scoring/scorecard.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { writePoints } from './points.ts';
import { RuleTag } from './RuleTag.tsx';

interface EvidenceNoteProps {
  readonly evidence: Evidence;
  readonly words: CourseWords;
  /** Names the criterion too, where its heading is not near. */
  readonly named?: boolean;
}

/** Points earned or lost, why, and the rule they rest on. */
export function EvidenceNote({ evidence, words, named = false }: EvidenceNoteProps) {
  const { transcript } = useMessages('debrief');
  const { criterion, points, reason, figure, rule } = evidence;
  const earned = points > 0;
  const size = writePoints(Math.abs(points));
  return (
    <div className="evidence" data-earned={earned}>
      <span className="evidence-points" aria-hidden="true">
        {earned ? transcript.earned(size) : transcript.lost(size)}
      </span>
      <p>
        <span className="visually-hidden">
          {earned ? transcript.earnedSaid(size) : transcript.lostSaid(size)}{' '}
        </span>
        {named && <strong>{words.criteria[criterion].name} </strong>}
        {words.evidence[reason](figure)} <RuleTag rule={rule} words={words} />
      </p>
    </div>
  );
}
