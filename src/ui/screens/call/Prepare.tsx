import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { ProgressStore } from '../../../progress/progress.ts';
import type { Settings } from '../../../progress/settings.ts';
import type { Mode } from '../../../core/call/transcript.ts';
import type { SavedCall } from '../../../progress/savedCalls.ts';
import { callLink, type CallLink } from '../../../session/deepLink.ts';
import { loadEarlyCall } from '../../../catalogue/loadCall.ts';
import { createGrowingDriver } from '../../../session/growingDriver.ts';
import type { Luck } from '../../../session/localDriver.ts';
import { newSeed } from '../../../session/seed.ts';
import { ringMs, stretchOf } from '../../../session/timing.ts';
import { LoadingPage } from '../../components/noticePage/NoticePage.tsx';
import { usePorts } from '../../ports.tsx';
import { navigate } from '../../routes/hashLocation.ts';
import { Gate } from './Gate.tsx';
import { goOn } from './goOn.ts';
import { CannotResume, Conflict, UnknownScenario } from './lazyParts.tsx';
import { Live } from './Live.tsx';
import type { Ready } from './ready.ts';

interface PrepareProps {
  readonly id: string;
  readonly link: CallLink;
}

/** Whether a link leaves room for the call that is under way. */
function suits(link: CallLink, { transcript }: SavedCall): boolean {
  const same = <T,>(asked: T | null, is: T) => asked === null || asked === is;
  return (
    same(link.seed, transcript.seed) &&
    same(link.mode, transcript.mode) &&
    same(link.language, transcript.language)
  );
}

/** The first call of all: whoever plays it as they are told must not lose it by the dice. */
const isGuided = (mode: Mode, { guided }: Settings) => mode === 'coached' && !guided;
const luckIn = (mode: Mode, settings: Settings): Luck =>
  isGuided(mode, settings) ? 'kind' : 'fair';

/** The first call of all rings until it has been read what to do. */
const guidedRingMs = 12_000;

async function dial(id: string, link: CallLink, progress: ProgressStore): Promise<Ready> {
  const { settings } = progress.getState();
  const language = link.language ?? settings.language;
  const mode = link.mode ?? 'coached';
  const call = await loadEarlyCall(id, language);
  if (!call) return { step: 'unknown' };
  const timeStretch = stretchOf(mode, settings.timePressure);
  const guided = isGuided(mode, settings);
  const options = {
    seed: link.seed ?? newSeed(),
    language,
    mode,
    timeStretch,
    ringMs: guided ? guidedRingMs : ringMs,
  };
  const { rules, whole } = call;
  const driver = createGrowingDriver(rules, whole, luckIn(mode, settings));
  const begin = { dial: options };
  return { step: 'live', scenario: rules.scenario, driver, begin, language, mode };
}

function goOnFrom(saved: SavedCall, progress: ProgressStore): Promise<Ready> {
  return goOn(saved, luckIn(saved.transcript.mode, progress.getState().settings));
}

async function begin({ id, link }: PrepareProps, progress: ProgressStore): Promise<Ready> {
  const saved = await progress.calls.load(id);
  if (!saved) return dial(id, link, progress);
  return suits(link, saved) ? goOnFrom(saved, progress) : { step: 'conflict', saved };
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
export function Prepare(props: PrepareProps) {
  const { id, link } = props;
  const { progress } = usePorts();
  const [ready, setReady] = useState<Ready>({ step: 'loading' });
  // Props are the same for good: the parent's key sees to it.
  const first = useRef(props);
  const here = useRef(true);

  const prepare = useCallback((work: Promise<Ready>) => {
    work.then(
      (found) => here.current && setReady(found),
      () => here.current && setReady({ step: 'failed' }),
    );
  }, []);

  useEffect(() => {
    here.current = true;
    prepare(begin(first.current, progress));
    return () => {
      here.current = false;
    };
  }, [progress, prepare]);

  const dialAnew = () => {
    progress.calls.setAside(id);
    setReady({ step: 'loading' });
    prepare(dial(id, link, progress));
  };

  return <Suspense fallback={null}>{shown()}</Suspense>;

  function shown() {
    switch (ready.step) {
      case 'live':
        return (
          <Live
            {...ready}
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
        return (
          <Failed
            onRetry={() => {
              setReady({ step: 'loading' });
              prepare(begin(props, progress));
            }}
          />
        );
      case 'conflict': {
        const { saved } = ready;
        return (
          <Conflict
            saved={saved}
            onGoOn={() => prepare(goOnFrom(saved, progress))}
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
