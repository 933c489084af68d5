import { leadOf } from '../../../core/call/cast.ts';
import type { Decisive } from '../../../analysis/review/decisive.ts';
import type { ReviewedTurn } from '../../../analysis/review/review.ts';
import type { Transcript } from '../../../core/call/transcript.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Mark } from '../../components/verdict/Mark.tsx';
import { LinkButton } from './LinkButton.tsx';
import { ChoiceWords } from './review/ChoiceWords.tsx';
import { OpenHere } from '../../components/verdict/OpenHere.tsx';
import { openedIn, repliesAfter } from './review/replies.ts';
import './moment.css';

interface MomentProps {
  readonly transcript: Transcript;
  readonly by: Decisive['by'];
  readonly turn: ReviewedTurn;
  readonly onReview: () => void;
}

/** The moment that decided the call: what the customer left open, and what was said to it. */
export function Moment({ transcript, by, turn, onReview }: MomentProps) {
  const { moment } = useMessages('debrief');
  const lang = htmlLang[transcript.language];
  const { name } = leadOf(transcript);
  const heard = openedIn(transcript, turn);
  // The dice speak in the answer.
  const [answer] = repliesAfter(transcript, turn.event);
  return (
    <section className="moment" data-by={by} aria-labelledby="moment-title">
      <h2 id="moment-title">
        <span>{moment.titles[by]}</span>{' '}
        <span className="moment-turn">{moment.turn(turn.turn)}</span>
      </h2>
      {heard && (
        <p className="moment-said">
          <strong lang={lang}>{name}</strong> <q lang={lang}>{heard.words}</q>
        </p>
      )}
      <p className="moment-said moment-mine">
        <strong>{moment.you}</strong> <ChoiceWords choice={turn.chosen} lang={lang} />
      </p>
      {by === 'luck' && answer && (
        <p className="moment-said">
          <strong lang={lang}>{name}</strong> <q lang={lang}>{answer.words}</q>
        </p>
      )}
      <p className="moment-open">
        <OpenHere heard={turn.heard} /> {by !== 'luck' && <Mark verdict={turn.verdict} />}
      </p>
      <LinkButton onClick={onReview}>
        {by === 'choice' ? moment.review : moment.reviewAll}
      </LinkButton>
    </section>
  );
}
