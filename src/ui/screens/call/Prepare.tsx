import { Suspense, useMemo, useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { callLink, type CallLink } from '../../../session/deepLink.ts';
import { newSeed } from '../../../session/seed.ts';
import { LoadingPage } from '../../components/noticePage/NoticePage.tsx';
import { usePorts } from '../../ports.tsx';
import { isDone, navigate } from '../../routes/hashLocation.ts';
import { begin, dial, goOnFrom } from './beginCall.ts';
import { Gate } from './Gate.tsx';
import { CannotResume, Conflict, Elsewhere, NotUnderWay, UnknownScenario } from './lazyParts.tsx';
import { Live } from './Live.tsx';
import { usePreparing } from './usePreparing.ts';

interface PrepareProps {
  readonly id: string;
  readonly link: CallLink;
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const { title, body, action } = useMessages('common').loadFailed;
  return (
    <Gate title={title} ways={[{ label: action, go: onRetry }]}>
      <p>{body}</p>
    </Gate>
  );
}

/**
 * Finds out how the call begins: dialled, or gone on with where it was left. What it shows waits for
 * its messages, and it doesn't: call and messages are fetched side by side.
 */
export function Prepare({ id, link }: PrepareProps) {
  const { progress, record } = usePorts();
  // As it was opened: while it is here it is dialled, and so marked.
  const [done] = useState(isDone);
  const beginning = useMemo(
    () => ({ id, link, done, progress, record }),
    [id, link, done, progress, record],
  );
  const { ready, prepare, loseCall, takeOver } = usePreparing(beginning);

  const dialAnew = () => {
    progress.calls.setAside(id);
    prepare(() => dial(beginning));
  };

  return <Suspense fallback={null}>{shown()}</Suspense>;

  function shown() {
    switch (ready.step) {
      case 'live':
        return (
          <Live
            {...ready}
            onElsewhere={loseCall}
            onAgain={() => {
              const { mode, language } = ready;
              progress.calls.setAside(id);
              // New dice; the address names them, so that a reload finds this call again.
              navigate(callLink(id, { seed: newSeed(), mode, language }), { replace: true });
            }}
          />
        );
      case 'loading':
        return <LoadingPage />;
      case 'failed':
        return <Failed onRetry={() => prepare(() => begin(beginning))} />;
      case 'elsewhere':
        return <Elsewhere onTakeOver={takeOver} />;
      case 'over':
        return <NotUnderWay id={id} link={link} />;
      case 'conflict': {
        const { saved, slot } = ready;
        return (
          <Conflict
            saved={saved}
            onGoOn={() => prepare(() => goOnFrom(saved, slot, progress))}
            onAnew={dialAnew}
          />
        );
      }
      case 'cannotResume':
        return <CannotResume {...ready} onAnew={dialAnew} />;
      case 'unknown':
        return <UnknownScenario id={id} />;
    }
  }
}
