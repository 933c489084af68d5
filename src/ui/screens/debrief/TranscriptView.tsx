import { speakerOf } from '../../../core/call/cast.ts';
import { clockTime } from '../../../core/course/clockTime.ts';
import { isBadLuck } from '../../../analysis/review/decisive.ts';
import type { Review, ReviewedTurn } from '../../../analysis/review/review.ts';
import { moves } from '../../../core/course/moves.ts';
import type {
  CustomerSpoke,
  RepActed,
  Transcript,
  TranscriptEvent,
} from '../../../core/call/transcript.ts';
import type { Evidence, Scorecard } from '../../../core/scoring/scorecard.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { EvidenceNote } from './EvidenceNote.tsx';
import { lineId } from './LineLink.tsx';
import { notesOf } from './notes.ts';
import './transcriptView.css';

interface TranscriptViewProps {
  readonly transcript: Transcript;
  readonly scorecard: Scorecard;
  readonly words: CourseWords;
  /** `null` while there is none. */
  readonly review: Review | null;
}

/**
 * The call line by line, each point beside the line that earned or lost it. Points about the call as
 * a whole are printed below it; on screen they stand among the criteria, folded.
 */
export function TranscriptView({ transcript, scorecard, words, review }: TranscriptViewProps) {
  const messages = useMessages('debrief');
  const { branch } = transcript;
  const unlucky = review?.turns.filter(isBadLuck) ?? [];
  const whole = scorecard.evidence.filter(({ event }) => event === null);
  return (
    <section className="transcript" aria-labelledby="transcript-title">
      <h2 id="transcript-title">{messages.transcript.title}</h2>
      <p className="quiet">{messages.transcript.hint}</p>
      <ol className="lines">
        {transcript.events.map((event, i) => (
          <Entry
            key={i}
            event={event}
            index={i}
            transcript={transcript}
            words={words}
            unlucky={unlucky.find((turn) => turn.event === i)}
            evidence={scorecard.evidence.filter((entry) => entry.event === i)}
            branched={branch !== null && event.type === 'repActed' && event.turn === branch.turn}
          />
        ))}
      </ol>
      {whole.length > 0 && (
        <div className="whole-call">
          <h3>{messages.wholeCall}</h3>
          {notesOf(whole).map((note) => (
            <EvidenceNote key={note.criterion} note={note} words={words} named />
          ))}
        </div>
      )}
    </section>
  );
}

interface EntryProps {
  readonly event: TranscriptEvent;
  readonly index: number;
  readonly transcript: Transcript;
  readonly words: CourseWords;
  readonly evidence: readonly Evidence[];
  readonly branched: boolean;
  /** Its turn, where it was right and the dice weren't. */
  readonly unlucky: ReviewedTurn | undefined;
}

function Entry(props: EntryProps) {
  const { event, index, transcript, words, evidence, branched, unlucky } = props;
  const { branch, decided } = useMessages('debrief');
  return (
    <>
      {branched && <li className="line-branch">{branch.here}</li>}
      <li id={lineId(index)} tabIndex={-1} className={`line line-${event.type}`}>
        <div className="line-said">
          <Said event={event} transcript={transcript} words={words} />
        </div>
        <div className="line-notes">
          {unlucky && <p className="line-luck">{decided.luck(unlucky.noBetter)}</p>}
          {notesOf(evidence).map((note) => (
            <EvidenceNote key={note.criterion} note={note} words={words} named />
          ))}
        </div>
      </li>
    </>
  );
}

type SaidProps = Pick<EntryProps, 'event' | 'transcript' | 'words'>;

function Said({ event, transcript, words }: SaidProps) {
  const { transcript: messages } = useMessages('debrief');
  switch (event.type) {
    case 'customerSpoke':
      return <CustomerLine event={event} transcript={transcript} words={words} />;
    case 'repActed':
      return <RepLine event={event} transcript={transcript} words={words} />;
    case 'callEnded':
      return (
        <p className="line-end">
          <span>{messages.ended}</span> · <span>{words.endings[event.ending].name}</span>
        </p>
      );
  }
}

function Clock({ at }: { at: number }) {
  return <span className="figures line-time">{clockTime(Math.round(at / 1000))}</span>;
}

interface SpokenProps<E> {
  readonly event: E;
  readonly transcript: Transcript;
  readonly words: CourseWords;
}

function CustomerLine({ event, transcript, words }: SpokenProps<CustomerSpoke>) {
  const { language } = transcript;
  const lang = htmlLang[language];
  const name = speakerOf(transcript, event.speaker).name;
  return (
    <>
      <p className="line-head">
        <Clock at={event.at} /> <strong lang={lang}>{name}</strong>{' '}
        {event.mood !== 'gone' && <span className="line-mood">{words.moods[event.mood]}</span>}
      </p>
      <p className="line-words" lang={lang}>
        {event.words}
      </p>
    </>
  );
}

function RepLine({ event, transcript, words }: SpokenProps<RepActed>) {
  const { transcript: messages } = useMessages('debrief');
  const silent = event.moves.includes('letThemTalk')
    ? messages.silence
    : event.moves.includes('interrupt')
      ? messages.interrupt
      : messages.hangUp;
  return (
    <>
      <p className="line-head">
        <Clock at={event.at} /> <strong>{messages.rep}</strong>
        {event.thinkingMs >= 1000 && (
          <span className="line-mood">
            {' '}
            {messages.thinking(Math.round(event.thinkingMs / 1000))}
          </span>
        )}
      </p>
      {event.line === null ? (
        <p className="line-words line-silent">{silent}</p>
      ) : (
        <p className="line-words" lang={htmlLang[transcript.language]}>
          {event.words}
        </p>
      )}
      {event.line !== null && (
        <ul className="line-moves">
          {event.moves.map((move) => (
            <li key={move} data-quality={moves[move].quality}>
              {words.moves[move].name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
