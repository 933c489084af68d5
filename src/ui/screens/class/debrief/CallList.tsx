import { use } from 'react';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { Button } from '../../../components/Button.tsx';
import { wordsIn } from '../../../courseWords.ts';
import type { DebriefedCall } from './classCalls.ts';
import './callList.css';

interface CallListProps {
  readonly calls: readonly DebriefedCall[];
  readonly onOpen: (call: string) => void;
}

/** All calls, unnamed, each a click from its review. */
export function CallList({ calls, onOpen }: CallListProps) {
  const { list: messages, call: named } = useMessages('classDebrief');
  const { endings } = use(wordsIn(useLanguage()));
  const mean = Math.round(calls.reduce((sum, { score }) => sum + score, 0) / calls.length);
  return (
    <section className="class-card" aria-labelledby="class-calls">
      <h2 id="class-calls">{messages.title}</h2>
      <p className="figures">{messages.mean(mean, calls.length)}</p>
      <ul className="class-calls">
        {calls.map(({ call, number, score, transcript }) => {
          const last = transcript.events.at(-1);
          const ending =
            last?.type === 'callEnded' ? endings[last.ending].name : messages.unfinished;
          return (
            <li key={call}>
              <Button
                kind="quiet"
                aria-label={messages.open(named(number))}
                onClick={() => onOpen(call)}
              >
                <span>{named(number)}</span>
              </Button>
              <span>{ending}</span>
              <strong className="figures">{messages.score(score)}</strong>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
