import { Fragment, Suspense, use } from 'react';
import { ownChanges } from '../../../../catalogue/own/changes.ts';
import { htmlLang } from '../../../../i18n/languages.ts';
import type { Messages } from '../../../../i18n/areas.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { driftOf } from '../../../../progress/drift.ts';
import type { LogEntry } from '../../../../progress/record/log.ts';
import { isOwn } from '../../../../scenario/ownId.ts';
import { wordsIn } from '../../../courseWords.ts';
import { useProgress } from '../../../ports.tsx';
import { presentIn } from '../../../presentCard.ts';

type LogMessages = Messages['record']['log'];

/** On what terms a call was played: timing, what was taken back, the dice, how often it stood still. */
function termsOf(entry: LogEntry, messages: LogMessages): readonly string[] {
  const { timeStretch, branch, seed, pauses } = entry;
  const timing =
    timeStretch === null
      ? messages.untimed
      : timeStretch === 1
        ? messages.timed
        : messages.stretched(timeStretch);
  return [
    timing,
    branch ? messages.takenBack(branch.turn) : messages.straight,
    messages.dice(seed),
    ...(pauses > 0 ? [messages.paused(pauses)] : []),
  ];
}

interface CallEntryProps {
  readonly entry: LogEntry;
  readonly onFocus?: () => void;
  /** @param to what has the focus next, where it stays in the page */
  readonly onBlur?: (to: EventTarget | null) => void;
}

/** A call of the log: a link to its debrief, with its outcome and the terms it was played on. */
export function CallEntry({ entry, onFocus, onBlur }: CallEntryProps) {
  const { log: messages } = useMessages('record');
  const { modes } = useMessages('common');
  const language = useLanguage();
  const { endings } = use(wordsIn(language));
  const date = new Intl.DateTimeFormat(htmlLang[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const { id, endedAt, scenario, customer, ending, mode } = entry;
  const spoken = htmlLang[entry.language];
  return (
    <a
      className="log-call"
      href={`#/debrief/${encodeURIComponent(id)}`}
      onFocus={onFocus}
      onBlur={({ relatedTarget }) => onBlur?.(relatedTarget)}
    >
      <span className="log-who">
        <strong lang={spoken}>{customer}</strong> <span lang={spoken}>{scenario.title}</span>
      </span>{' '}
      <span className="log-when figures">
        <span>{endedAt === null ? messages.undated : date.format(endedAt)}</span> ·{' '}
        <strong>{ending === null ? messages.unfinished : endings[ending].name}</strong>
      </span>{' '}
      <span className="log-terms figures">
        <span>{modes[mode]}</span>
        {termsOf(entry, messages).map((term) => (
          <Fragment key={term}>
            {' '}
            <span>{term}</span>
          </Fragment>
        ))}
      </span>{' '}
      <Marks scenario={scenario} /> <Points entry={entry} />
    </a>
  );
}

/** Whether the scenario is the trainee's own, and what has become of it since the call. */
function Marks({ scenario }: Pick<LogEntry, 'scenario'>) {
  const { own } = useMessages('calls');
  return (
    <span className="log-marks">
      {isOwn(scenario.id) && <span className="log-mark">{own}</span>}{' '}
      <Suspense fallback={null}>
        <DriftMark scenario={scenario} />
      </Suspense>
    </span>
  );
}

function DriftMark({ scenario }: Pick<LogEntry, 'scenario'>) {
  const { marks } = useMessages('calls');
  const present = use(presentIn(scenario.id, ownChanges()));
  // Where it can't be looked up just now, nothing is said of it.
  if (present === undefined) return null;
  const drift = driftOf({ scenario }, present);
  if (drift.kind === 'same') return null;
  return (
    <span className="log-mark">
      {drift.kind === 'otherVersion' ? marks.otherVersion(drift.version) : marks[drift.kind]}
    </span>
  );
}

/** Score and accuracy; neither before the trainee has given their own verdict, where they want to. */
function Points({ entry }: { entry: LogEntry }) {
  const { log: messages } = useMessages('record');
  const rateFirst = useProgress(({ settings }) => settings.rateFirst);
  const { rating, score, accuracy } = entry;
  if (rating === null && rateFirst) {
    return (
      <span className="log-score">
        <strong>{messages.unseen}</strong>
      </span>
    );
  }
  return (
    <span className="log-score figures">
      <strong>{messages.score(score)}</strong>{' '}
      <span>
        {accuracy === null ? messages.notReviewed : messages.accuracy(Math.round(accuracy))}
      </span>{' '}
      {typeof rating === 'number' && <span>{messages.rated(rating)}</span>}
    </span>
  );
}
