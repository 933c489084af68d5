import type { Transcript } from '../../../core/call/transcript.ts';
import { capPoints } from '../../../core/scoring/rubric.ts';
import type { Scorecard } from '../../../core/scoring/scorecard.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { PointsBar } from '../../components/charts/PointsBar.tsx';
import { ScoreRing } from '../../components/charts/ScoreRing.tsx';
import { LineLink } from './LineLink.tsx';
import { writePoints } from './points.ts';
import { RuleTag } from '../../components/moves/RuleTag.tsx';
import { RuleText } from '../../components/moves/RuleText.tsx';
import { DebriefCard } from './DebriefCard.tsx';
import './scorePanel.css';

interface ScorePanelProps {
  readonly transcript: Transcript;
  readonly scorecard: Scorecard;
  readonly words: CourseWords;
}

/** The score, what capped it, and its six parts. */
export function ScorePanel({ transcript, scorecard, words }: ScorePanelProps) {
  const messages = useMessages('debrief');
  const { total, uncapped, parts } = scorecard;
  return (
    <DebriefCard className="score-panel" aria-labelledby="score-title">
      <h2 id="score-title">{messages.score}</h2>
      <div className="score-dial">
        <ScoreRing
          score={total}
          uncapped={uncapped}
          label={messages.scoreSaid(total)}
          outOf={messages.outOf}
        />
      </div>
      <Caps transcript={transcript} scorecard={scorecard} words={words} />
      <table className="parts">
        <caption>{messages.parts}</caption>
        <tbody>
          {parts.map(({ id, points, most, leftOut }) => (
            <tr key={id} data-left-out={leftOut}>
              <th scope="row">{words.parts[id]}</th>
              {leftOut ? (
                <td colSpan={2}>{messages.leftOut}</td>
              ) : (
                <>
                  <td>
                    <PointsBar points={points} most={most} />
                  </td>
                  <td className="figures">
                    {messages.points(writePoints(points), writePoints(most))}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {parts.some((part) => part.leftOut) && <p className="quiet">{messages.rescaled}</p>}
    </DebriefCard>
  );
}

function Caps({ transcript, scorecard, words }: ScorePanelProps) {
  const messages = useMessages('debrief');
  const { cap, uncapped, hardFails } = scorecard;
  if (cap === null && hardFails.length === 0) return null;
  return (
    <div className="caps">
      {hardFails.map(({ rule, event }) => (
        <p key={event} className="hard-fail">
          <strong>{messages.hardFail}</strong> <span>{words.hardFail}</span>{' '}
          <RuleTag rule={rule} words={words} /> <LineLink transcript={transcript} event={event} />
        </p>
      ))}
      {cap && (
        <p>
          <RuleText text={words.caps[cap]} words={words} />{' '}
          <span>{messages.capped(uncapped, capPoints[cap])}</span>
        </p>
      )}
    </div>
  );
}
