import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { ClassCall } from '../../../../protocol/room/activities.ts';
import { Said } from './Said.tsx';
import { useCalled } from './useCalled.ts';
import './talk.css';

interface TalkProps {
  readonly call: ClassCall;
  /** Without what was said before the last exchange: a wall has no room for it, and nobody to unfold it. */
  readonly short?: boolean;
}

/** The call so far: the last exchange in sight, what went before it folded away. */
export function Talk({ call, short = false }: TalkProps) {
  const messages = useMessages('classCall');
  const { nameOf } = useCalled(call);
  const { said, language } = call;
  const last = Math.max(
    0,
    said.findLastIndex(({ type }) => type === 'repActed'),
  );
  const spoken = said.slice(0, last).filter(({ type }) => type !== 'callEnded');
  const shown = (from: number, to: number) =>
    said
      .slice(from, to)
      .map((event, i) => <Said key={from + i} event={event} language={language} nameOf={nameOf} />);
  return (
    <section className="class-talk" aria-label={messages.talk}>
      {!short && spoken.length > 0 && (
        <details className="class-talk-earlier">
          <summary>{messages.earlier(spoken.length)}</summary>
          <div className="class-bubbles">{shown(0, last)}</div>
        </details>
      )}
      <div className="class-bubbles">{shown(last, said.length)}</div>
    </section>
  );
}
