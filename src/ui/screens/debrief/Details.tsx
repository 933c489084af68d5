import { Suspense, type ReactNode, type RefObject } from 'react';
import type { Transcript } from '../../../core/call/transcript.ts';
import type { Scorecard } from '../../../core/scoring/scorecard.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { recordOf } from '../../../progress/records.ts';
import type { ScenarioCard } from '../../../scenario/card.ts';
import { Album } from '../../components/album/Album.tsx';
import { useProgress } from '../../ports.tsx';
import { Again } from './Again.tsx';
import { ChangeFirst } from './ChangeFirst.tsx';
import { Facts } from './Facts.tsx';
import { Fold } from './Fold.tsx';
import { Headlines } from './Headlines.tsx';
import { HiddenFacts } from './HiddenFacts.tsx';
import { Keep } from './Keep.tsx';
import { PointByPoint } from './PointByPoint.tsx';
import { ScorePanel } from './ScorePanel.tsx';
import { TranscriptView } from './TranscriptView.tsx';
import type { UnderReview } from './review/useReview.ts';
import { useUnfoldedOnPaper } from './useUnfoldedOnPaper.ts';

interface DetailsProps {
  readonly transcript: Transcript;
  /** How often it stood still because its page was hidden. */
  readonly pauses: number;
  readonly scorecard: Scorecard;
  readonly words: CourseWords;
  readonly hidden: readonly string[];
  readonly under: UnderReview;
  /** The customer's endings and face; `null` where the scenario is gone. */
  readonly card: Pick<ScenarioCard, 'endings' | 'customer'> | null;
  readonly onAgain: ((dice: 'same' | 'new') => void) | null;
  /** What there is to note and to plan after it; it may come late. */
  readonly after: ReactNode;
  /** What is printed. */
  readonly root: RefObject<HTMLDivElement | null>;
}

/** All that the first screen leaves out, folded; on paper it lies open. */
export function Details(props: DetailsProps) {
  const { transcript, scorecard, words, hidden, under, card, onAgain, root } = props;
  const { folds, album } = useMessages('debrief');
  const record = useProgress(({ records }) => recordOf(records, transcript.scenario.id));
  const met = card?.endings.filter((ending) => record.endings.includes(ending)).length ?? 0;
  useUnfoldedOnPaper(root);
  const shared = { transcript, scorecard, words };
  const turns = transcript.events.filter(({ type }) => type === 'repActed').length;
  return (
    <div className="debrief-folds">
      <Fold title={folds.score} aside={folds.scoreAside(scorecard.total)}>
        <Facts transcript={transcript} pauses={props.pauses} />
        <div className="debrief-top">
          <ScorePanel {...shared} />
          <ChangeFirst {...shared} />
        </div>
        <Headlines {...shared} />
        <PointByPoint {...shared} />
      </Fold>
      <Fold title={folds.talk} aside={folds.talkAside(turns)}>
        <TranscriptView {...shared} review={'review' in under ? under.review : null} />
      </Fold>
      <Suspense fallback={null}>{props.after}</Suspense>
      {hidden.length > 0 && <HiddenFacts facts={hidden} language={transcript.language} />}
      {card && (
        <Fold title={album.fold} aside={album.count(met, card.endings.length)}>
          <div className="debrief-album">
            <Album endings={card.endings} record={record} look={card.customer.look} words={words} />
          </div>
        </Fold>
      )}
      <Fold title={folds.again}>
        <Again onAgain={onAgain} />
      </Fold>
      <Fold title={folds.keep}>
        <Keep transcript={transcript} scorecard={scorecard} />
      </Fold>
    </div>
  );
}
