import { use, useEffect, useRef, useState } from 'react';
import { mostPositions } from '../../../analysis/check/checkWalk.ts';
import type { ExamStep } from '../../../analysis/check/examiner.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import type { Place } from '../../../scenario/problem.ts';
import { Button } from '../../components/Button.tsx';
import { usePorts } from '../../ports.tsx';
import { wordsIn } from '../../courseWords.ts';
import { Problems } from './Problems.tsx';
import './examPanel.css';

interface ExamPanelProps {
  /** A text that reads cleanly. */
  readonly text: string;
  readonly onGoTo: (place: Place) => void;
}

type Solved = Extract<ExamStep, { step: 'solved' }>;
type Played = Extract<ExamStep, { step: 'played' }>;

interface Exam {
  readonly now: 'idle' | 'cancelled' | ExamStep['step'];
  /** Positions met so far, or the limit that was passed. */
  readonly positions: number;
  readonly solved: Solved | null;
  readonly played: Played | null;
}

const idle: Exam = { now: 'idle', positions: 0, solved: null, played: null };

/** Works the call out on the spot, tells how far it is, and can be stopped. */
export function ExamPanel({ text, onGoTo }: ExamPanelProps) {
  const { exam: messages } = useMessages('own');
  const language = useLanguage();
  const { loadExaminer } = usePorts();
  const [exam, setExam] = useState(idle);
  /** Counts what was begun and stopped: what an older one still tells is of no interest. */
  const round = useRef(0);
  const stop = () => {
    round.current += 1;
    void loadExaminer().then(
      (examiner) => examiner.stop(),
      () => undefined,
    );
  };
  const stopped = useRef(stop);
  useEffect(() => () => stopped.current(), []);

  const start = () => {
    const mine = (round.current += 1);
    const show = (step: ExamStep) => {
      if (round.current !== mine) return;
      setExam((before) => ({
        now: step.step,
        positions: 'positions' in step ? step.positions : before.positions,
        solved: step.step === 'solved' ? step : before.solved,
        played: step.step === 'played' ? step : before.played,
      }));
    };
    setExam({ ...idle, now: 'walking' });
    loadExaminer().then(
      (examiner) => round.current === mine && examiner.examine(text, show),
      () => show({ step: 'failed' }),
    );
  };
  const write = (number: number) => number.toLocaleString(language);
  const { now, positions, solved, played } = exam;
  const working = now === 'walking' || now === 'solved';
  const said = {
    idle: '',
    walking: messages.working,
    solved: messages.playing,
    played: '',
    cancelled: messages.cancelled,
    failed: messages.failed,
    tooLarge: messages.tooLarge(write(positions)),
  }[now];
  return (
    <div className="own-exam" aria-busy={working}>
      {!working && now !== 'played' && (
        <>
          <Button onClick={start}>{messages.start}</Button>
          {now === 'idle' && <p className="quiet">{messages.hint}</p>}
        </>
      )}
      <p role="status">{said}</p>
      {working && (
        <div className="own-ways">
          {now === 'walking' && (
            <p className="quiet figures">{messages.positions(write(positions))}</p>
          )}
          <Button
            onClick={() => {
              stop();
              setExam((before) => ({ ...before, now: 'cancelled' }));
            }}
          >
            {messages.cancel}
          </Button>
        </div>
      )}
      {solved && <Facts solved={solved} />}
      {played && <Findings played={played} limit={write(mostPositions)} onGoTo={onGoTo} />}
    </div>
  );
}

const shownEndings = 5;

/** Size, worth and endings. */
function Facts({ solved }: { solved: Solved }) {
  const { exam: messages } = useMessages('own');
  const language = useLanguage();
  const words = use(wordsIn(language));
  const { positions, edges, worth, endings } = solved;
  const write = (number: number) => number.toLocaleString(language);
  return (
    <dl className="own-facts">
      <div>
        <dt>{messages.size}</dt>
        <dd className="figures">{messages.sizeValue(write(positions), write(edges))}</dd>
      </div>
      <div>
        <dt>{messages.worth}</dt>
        <dd className="figures">
          <span>{messages.worthValue((100 * worth).toFixed(1))}</span>
          <span className="quiet"> {messages.worthHint}</span>
        </dd>
      </div>
      <div>
        <dt>{messages.endings}</dt>
        <dd>
          <ul className="own-endings">
            {endings.slice(0, shownEndings).map(([ending, chance]) => (
              <li key={ending}>
                <span className="figures">{messages.percent((100 * chance).toFixed(1))}</span>{' '}
                <span>{words.endings[ending].name}</span>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}

interface FindingsProps {
  readonly played: Played;
  readonly limit: string;
  readonly onGoTo: (place: Place) => void;
}

/** What shows only in play. */
function Findings({ played: { problems }, limit, onGoTo }: FindingsProps) {
  const { exam: messages } = useMessages('own');
  if (!problems) return <p>{messages.notPlayed(limit)}</p>;
  if (problems.length === 0) return <p>{messages.noFindings}</p>;
  return (
    <>
      <h3>{messages.findings(problems.length)}</h3>
      <p className="quiet">{messages.findingsHint}</p>
      <Problems problems={problems} onGoTo={onGoTo} />
    </>
  );
}
