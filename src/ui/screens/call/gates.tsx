import { useMessages } from '../../../i18n/useMessages.tsx';
import type { SavedCall } from '../../../progress/savedCalls.ts';
import type { CallLink } from '../../../session/deepLink.ts';
import { Gate } from './Gate.tsx';
import type { Problem } from './goOn.ts';

// Why a call can't simply begin: seldom seen, and loaded when they are.

/** The link names nobody. */
export function UnknownScenario({ id }: { id: string }) {
  const { unknown } = useMessages('call');
  return (
    <main className="notice-page">
      <h1>{unknown.title}</h1>
      <p>{unknown.body(id.slice(0, 60))}</p>
      <a className="button button-now" href="#/">
        {unknown.action}
      </a>
    </main>
  );
}

/** The link says something that can't be meant. */
export function WrongLink({ link, onGoOn }: { link: CallLink; onGoOn: () => void }) {
  const { wrongLink } = useMessages('call');
  return (
    <Gate title={wrongLink.title} ways={[{ label: wrongLink.goOn, go: onGoOn }]}>
      <ul>
        {link.wrong.map(({ part, text }) => (
          <li key={part}>{wrongLink[part](text)}</li>
        ))}
      </ul>
    </Gate>
  );
}

interface ConflictProps {
  readonly saved: SavedCall;
  readonly onGoOn: () => void;
  readonly onAnew: () => void;
}

/** Another call with this customer is under way. */
export function Conflict({ saved, onGoOn, onAnew }: ConflictProps) {
  const { conflict } = useMessages('call');
  const { modes } = useMessages('common');
  const { mode, events } = saved.transcript;
  const turn = events.filter((event) => event.type === 'repActed').length;
  const ways = [
    { label: conflict.goOn, go: onGoOn },
    { label: conflict.anew, go: onAnew },
  ];
  return (
    <Gate title={conflict.title} ways={ways}>
      <p>{conflict.body(modes[mode], turn)}</p>
    </Gate>
  );
}

/** The call that is under way can't be gone on with. */
export function CannotResume({ problem, onAnew }: { problem: Problem; onAnew: () => void }) {
  const { cannotResume } = useMessages('call');
  return (
    <Gate title={cannotResume.title} ways={[{ label: cannotResume.anew, go: onAnew }]}>
      <p>{cannotResume[problem]}</p>
    </Gate>
  );
}
