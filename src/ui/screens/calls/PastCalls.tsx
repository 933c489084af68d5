import { leadOf } from '../../../core/call/cast.ts';
import { use, useMemo } from 'react';
import { scoreCall } from '../../../core/scoring/score.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { driftOf, type Drift } from '../../../progress/drift.ts';
import type { PastCall } from '../../../progress/history.ts';
import type { ScenarioCard } from '../../../scenario/card.ts';
import { wordsIn } from '../../courseWords.ts';
import { isOwn } from '../../../scenario/ownId.ts';

interface PastCallsProps {
  /** The newest first. */
  readonly history: readonly PastCall[];
  /** Scenarios as they are now, by id. */
  readonly cards: ReadonlyMap<string, ScenarioCard>;
  /** The trainee rates a call before its score is shown. */
  readonly rateFirst: boolean;
}

/** Finished calls, a link each to its debrief; the scores are worked out from the transcripts. */
export function PastCalls({ history, cards, rateFirst }: PastCallsProps) {
  return (
    <ol className="past-list">
      {history.map((past) => (
        <li key={past.id}>
          <Row
            past={past}
            drift={driftOf(past.transcript, cards.get(past.transcript.scenario.id) ?? null)}
            seen={past.rating !== null || !rateFirst}
          />
        </li>
      ))}
    </ol>
  );
}

interface RowProps {
  readonly past: PastCall;
  readonly drift: Drift;
  /** The score has been shown, or needn't be guessed first. */
  readonly seen: boolean;
}

function Row({ past, drift, seen }: RowProps) {
  const messages = useMessages('calls');
  const { modes } = useMessages('common');
  const language = useLanguage();
  const { id, transcript, endedAt, rating } = past;
  const { scenario, mode } = transcript;
  const words = use(wordsIn(language));
  const over = transcript.events.at(-1);
  const score = useMemo(() => scoreCall(transcript).total, [transcript]);
  const spoken = htmlLang[transcript.language];
  const date = new Intl.DateTimeFormat(htmlLang[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <a className="past-call" href={`#/debrief/${encodeURIComponent(id)}`}>
      <span className="past-who">
        <strong lang={spoken}>{leadOf(transcript).name}</strong>{' '}
        <span lang={spoken}>{scenario.title}</span>
      </span>{' '}
      <span className="past-when figures">
        <span>{endedAt === null ? messages.undated : date.format(endedAt)}</span> ·{' '}
        <span>{modes[mode]}</span>
        {over?.type === 'callEnded' && (
          <>
            {' '}
            · <span>{words.endings[over.ending].name}</span>
          </>
        )}
      </span>{' '}
      <span className="past-marks">
        {isOwn(scenario.id) && <span className="past-mark">{messages.own}</span>}{' '}
        {drift.kind !== 'same' && (
          <span className="past-mark">
            {drift.kind === 'otherVersion'
              ? messages.marks.otherVersion(drift.version)
              : messages.marks[drift.kind]}
          </span>
        )}
      </span>{' '}
      <span className="past-score figures">
        <strong>{seen ? messages.score(score) : messages.unseen}</strong>{' '}
        {typeof rating === 'number' && <span>{messages.rated(rating)}</span>}
      </span>
    </a>
  );
}
