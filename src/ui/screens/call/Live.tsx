import { leadOf } from '../../../core/call/cast.ts';
import { useState } from 'react';
import type { Transcript } from '../../../core/call/transcript.ts';
import { createCallSession } from '../../../session/callSession.ts';
import { paintMs } from '../../../session/timing.ts';
import { usePorts } from '../../ports.tsx';
import type { PlayedCall } from '../../playedCall.ts';
import { CallView } from './CallView.tsx';
import { useSession } from './useLive.ts';
import { useVoice } from './useVoice.ts';
import './call.css';

/** One live call: the session, and the voice and records it is tied to. */
export function Live(props: PlayedCall) {
  const { scenario, driver, begin, slot, language, mode } = props;
  const { progress, record, sounds } = usePorts();
  const customer = leadOf(scenario);
  const { voice, available } = useVoice(language, customer.voice, customer.name.zh, sounds);
  const [recorded, setRecorded] = useState(false);
  const session = useSession(() => {
    const made = createCallSession(driver, begin, {
      sounds,
      voice,
      slot,
      onElsewhere: props.onElsewhere,
      wishes: () => progress.getState().settings,
      onPickUp: () => progress.getState().countAttempt(scenario.id, mode),
      onEnded: async (transcript: Transcript, pauses: number) => {
        // How it ended is painted first. The score was not needed before, and comes by itself.
        await new Promise((resolve) => setTimeout(resolve, paintMs));
        const total = import('../../../core/scoring/score.ts')
          .then(({ scoreCall }) => scoreCall(transcript).total)
          .catch(() => null);
        progress.getState().finish(transcript, await total, pauses);
        setRecorded(true);
        // On its way into the database at once; what fails is said, and waits.
        record.open().catch(() => undefined);
      },
    });
    props.inClass?.onSession(made);
    return made;
  });
  if (!session) return null;
  const { onAgain } = props;
  const again =
    onAgain &&
    (() => {
      session.abandon();
      onAgain();
    });
  return (
    <CallView
      {...props}
      session={session}
      hasVoice={available}
      recorded={recorded}
      onAgain={again}
    />
  );
}
