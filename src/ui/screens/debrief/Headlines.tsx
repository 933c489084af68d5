import type { Transcript } from '../../../core/call/transcript.ts';
import { introLimit } from '../../../core/course/times.ts';
import {
  introductionParts,
  introLimitMs,
  questionLimitMs,
} from '../../../core/scoring/introduction.ts';
import type { Scorecard } from '../../../core/scoring/scorecard.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { BalanceChart } from '../../components/charts/BalanceChart.tsx';
import { IntroTimeline } from '../../components/charts/IntroTimeline.tsx';
import { CommitmentCard } from './CommitmentCard.tsx';
import { openingSpans } from './openingSpans.ts';
import { RuleTag } from '../../components/moves/RuleTag.tsx';
import { DebriefCard } from './DebriefCard.tsx';
import './headlines.css';

interface HeadlinesProps {
  readonly transcript: Transcript;
  readonly scorecard: Scorecard;
  readonly words: CourseWords;
}

/** The three headline measures, drawn. */
export function Headlines({ transcript, scorecard, words }: HeadlinesProps) {
  const { headline } = useMessages('debrief');
  return (
    <section className="headlines" aria-labelledby="headlines-title">
      <h2 id="headlines-title">{headline}</h2>
      <IntroductionCard transcript={transcript} scorecard={scorecard} words={words} />
      <BalanceCard transcript={transcript} scorecard={scorecard} words={words} />
      <CommitmentCard transcript={transcript} scorecard={scorecard} words={words} />
    </section>
  );
}

function IntroductionCard({ transcript, scorecard, words }: HeadlinesProps) {
  const { introduction: messages } = useMessages('debrief');
  const { introduction } = scorecard;
  const marks = introductionParts.map((id) => {
    const at = introduction[id];
    const seconds = Math.round((at ?? 0) / 1000);
    const limitMs = id === 'question' ? questionLimitMs : introLimitMs;
    const inTime = (at ?? 0) <= limitMs;
    return {
      id,
      label: messages.marks[id],
      at,
      inTime,
      value:
        at === null
          ? messages.never
          : inTime
            ? messages.at(seconds)
            : // What came late never reads as if it had been in time.
              messages.late(Math.max(seconds, limitMs / 1000 + 1)),
    };
  });
  const missing = [introduction.who, introduction.why, introduction.gain].filter(
    (at) => at === null || at > introLimitMs,
  ).length;
  return (
    <DebriefCard as="article" className="headline-intro" aria-labelledby="intro-title">
      <h3 id="intro-title">{messages.title(introLimit)}</h3>
      <IntroTimeline
        caption={messages.caption(introLimit)}
        columns={messages.columns}
        marks={marks}
        spans={openingSpans(transcript)}
        limitMs={introLimitMs}
      />
      <p>{missing === 0 ? messages.good(introLimit) : messages.missing(missing, introLimit)}</p>
      <p className="quiet">
        <span>{messages.whose(introLimit)}</span> <RuleTag rule="C1" words={words} />
      </p>
    </DebriefCard>
  );
}

/** Within this many percent points of the target, listening is enough; the rubric allows as much. */
const tolerance = 5;

function BalanceCard({ transcript, scorecard, words }: HeadlinesProps) {
  const { balance: messages } = useMessages('debrief');
  const { balance } = scorecard;
  const { targets } = transcript;
  const listen = Math.round(balance.listen);
  const spoken = balance.listenMs + balance.askMs + balance.tellMs > 0;
  return (
    <DebriefCard as="article" className="headline-balance" aria-labelledby="balance-title">
      <h3 id="balance-title">{messages.title}</h3>
      <BalanceChart
        caption={messages.caption}
        labels={messages.kinds}
        columns={messages.columns}
        percent={messages.percent}
        call={balance}
        target={targets}
      />
      <p>
        {!spoken
          ? messages.nobody
          : listen >= targets.listen - tolerance
            ? messages.enough(listen, targets.listen)
            : messages.short(listen, targets.listen)}
      </p>
      <p className="quiet">
        <span>{messages.whose}</span> <RuleTag rule="C11" words={words} />
      </p>
    </DebriefCard>
  );
}
