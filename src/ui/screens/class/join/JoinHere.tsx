import { shownCode } from '../../../../protocol/joinCode.ts';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import { joinAddress } from './joinAddress.ts';
import { Qr } from './Qr.tsx';
import './joinHere.css';

interface JoinHereProps {
  /** `null` where this browser doesn't know it. */
  readonly code: string | null;
  readonly lan: readonly string[];
  readonly locked: boolean;
}

/** How to get in: QR, address and code. It stays in sight, on the desk and on the wall. */
export function JoinHere({ code, lan, locked }: JoinHereProps) {
  const { join: messages } = useMessages('classDesk');
  if (code === null) return <p className="class-join">{messages.unknown}</p>;
  const { page, link, onlyHere } = joinAddress(code, location, lan);
  return (
    <section className="class-join" aria-label={messages.title} data-locked={locked}>
      {!onlyHere && <Qr text={link} label={messages.qr} />}
      <div className="class-join-words">
        <p>{locked ? messages.locked : messages.how}</p>
        <p className="class-code">
          <span className="visually-hidden">{messages.code(Array.from(code).join(' '))}</span>
          <strong aria-hidden="true">{shownCode(code)}</strong>
        </p>
        <p className="class-address">{page.replace(/^https?:\/\//u, '')}</p>
        {onlyHere && (
          <p className="class-only-here">
            <span>{messages.onlyHere}</span> <code>HOST=0.0.0.0 npm start</code>
          </p>
        )}
      </div>
    </section>
  );
}
