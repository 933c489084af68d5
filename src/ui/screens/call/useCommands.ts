import { useMemo } from 'react';
import { usePorts } from '../../ports.tsx';
import type { CallKeys } from './useCallKeys.ts';
import type { Dialogs } from './useDialogs.ts';
import type { CallOnScreen } from './useLive.ts';

/** What the rep can have done by a key or a button, as the call stands at that moment. */
export function useCommands(
  session: CallOnScreen,
  onAgain: (() => void) | null,
  { setAsking, setReading }: Pick<Dialogs, 'setAsking' | 'setReading'>,
): CallKeys {
  const { progress } = usePorts();
  return useMemo(() => {
    const { changeSettings } = progress.getState();
    const wishes = () => progress.getState().settings;
    const isOver = () => session.store.getState().phase === 'ended';
    return {
      choose: (index) => {
        const offer = session.store.getState().offers[index];
        if (offer) session.say(offer.id);
      },
      letThemTalk: session.letThemTalk,
      interrupt: session.interrupt,
      skip: session.skip,
      undo: () => onAgain && session.undo(),
      askHangUp: () => {
        if (!isOver()) setAsking(true);
      },
      showBrief: () => {
        if (!isOver()) setReading((before) => !before);
      },
      toggleSpeech: () => changeSettings({ speech: !wishes().speech }),
      toggleSound: () => changeSettings({ muted: !wishes().muted }),
      redial: () => {
        if (isOver()) onAgain?.();
      },
    };
  }, [session, onAgain, setAsking, setReading, progress]);
}
