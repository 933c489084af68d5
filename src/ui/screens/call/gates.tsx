import { speakerOf } from '../../../core/call/cast.ts';
import { use } from 'react';
import type { Transcript } from '../../../core/call/transcript.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { driftOf } from '../../../progress/drift.ts';
import type { SavedCall } from '../../../progress/savedCalls.ts';
import { ownChanges } from '../../../catalogue/own/changes.ts';
import { callLink, type CallLink } from '../../../session/deepLink.ts';
import { NoticePage } from '../../components/noticePage/NoticePage.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { usePorts } from '../../ports.tsx';
import { recentCalls } from '../../record/recentCalls.ts';
import { navigate } from '../../routes/hashLocation.ts';
import { presentIn } from '../../presentCard.ts';
import { Gate } from './Gate.tsx';
import type { ResumeProblem } from './ready.ts';
import './gates.css';

// Why a call can't simply begin: seldom seen, and loaded when they are.

/** The link names nobody. */
export function UnknownScenario({ id }: { id: string }) {
  const { unknown } = useMessages('links');
  return (
    <>
      <TopBar />
      <NoticePage
        whole
        title={unknown.title}
        ways={
          <a className="button button-now" href="#/">
            {unknown.action}
          </a>
        }
      >
        <p>{unknown.body(id.slice(0, 60))}</p>
      </NoticePage>
    </>
  );
}

/** The link says something that can't be meant. */
export function WrongLink({ link, onGoOn }: { link: CallLink; onGoOn: () => void }) {
  const { wrongLink } = useMessages('links');
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
  const { conflict } = useMessages('resuming');
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

/** Another tab has this call. */
export function Elsewhere({ onTakeOver }: { onTakeOver: () => void }) {
  const { elsewhere } = useMessages('resuming');
  return (
    <Gate title={elsewhere.title} ways={[{ label: elsewhere.takeOver, go: onTakeOver }]}>
      <p>{elsewhere.body}</p>
    </Gate>
  );
}

/** The address was dialled before, and the call isn't under way any more: it isn't dialled again. */
export function NotUnderWay({ id, link }: { id: string; link: CallLink }) {
  const { notUnderWay } = useMessages('resuming');
  const past = use(recentCalls(usePorts())).find(({ transcript }) => {
    const { scenario, seed } = transcript;
    return scenario.id === id && (link.seed === null || link.seed === seed);
  });
  const brief = callLink(id, { mode: link.mode, language: link.language }).replace(
    '/call/',
    '/brief/',
  );
  const ways = [
    ...(past ? [{ label: notUnderWay.scorecard, go: () => navigate(`/debrief/${past.id}`) }] : []),
    { label: notUnderWay.brief, go: () => navigate(brief, { replace: true }) },
  ];
  return (
    <Gate title={notUnderWay.title} ways={ways}>
      <p>{notUnderWay.body}</p>
    </Gate>
  );
}

interface CannotResumeProps {
  readonly problem: ResumeProblem;
  readonly saved: SavedCall;
  readonly onAnew: () => void;
}

/** The call that is under way can't be gone on with; what was said can still be read. */
export function CannotResume({ problem, saved, onAnew }: CannotResumeProps) {
  const { cannotResume } = useMessages('resuming');
  const { transcript } = saved;
  const ways = problem === 'gone' ? [] : [{ label: cannotResume.anew, go: onAnew }];
  return (
    <Gate title={cannotResume.title} ways={ways}>
      {problem === 'gone' || problem === 'otherVersion' ? (
        <Changed transcript={transcript} />
      ) : (
        <p>{cannotResume[problem]}</p>
      )}
      <Said transcript={transcript} />
    </Gate>
  );
}

/** Which version it was begun on, and what has become of it. */
function Changed({ transcript }: { transcript: Transcript }) {
  const { underWay } = useMessages('calls');
  const { cannotResume } = useMessages('resuming');
  const { id, title, version } = transcript.scenario;
  const card = use(presentIn(id, ownChanges()));
  const drift = card === undefined ? { kind: 'same' as const } : driftOf(transcript, card);
  switch (drift.kind) {
    case 'gone':
      return <p>{underWay.gone(title)}</p>;
    case 'edited':
      return <p>{underWay.edited(title, version)}</p>;
    case 'otherVersion':
      return <p>{underWay.otherVersion(title, version, drift.version)}</p>;
    case 'same':
      // Its words are the same and read otherwise now, by other phrases or another machine.
      return <p>{cannotResume.otherVersion}</p>;
  }
}

/** The words of a call that was broken off. */
function Said({ transcript }: { transcript: Transcript }) {
  const { underWay } = useMessages('calls');
  const { events, language } = transcript;
  const spoken = events.flatMap((event) => (event.type === 'callEnded' ? [] : [event]));
  return (
    <details className="said-before">
      <summary>{underWay.said}</summary>
      <ol>
        {spoken.map((event) => (
          <li key={event.at + event.type}>
            <strong>
              {event.type === 'repActed' ? (
                underWay.you
              ) : (
                <span lang={htmlLang[language]}>{speakerOf(transcript, event.speaker).name}</span>
              )}
            </strong>{' '}
            <span>
              {event.words ? <span lang={htmlLang[language]}>{event.words}</span> : underWay.silent}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
