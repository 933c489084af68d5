import { useEffect, useState } from 'react';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { Button } from '../Button.tsx';
import { usePorts } from '../../ports.tsx';
import { useKeptFocus } from '../../useKeptFocus.ts';
import { Notice } from '../Notice.tsx';

type State = 'unknown' | 'mayGo' | 'lasts' | 'refused';

/**
 * Once there is a call worth keeping: asks the browser not to clear it when the disk runs full, and
 * says why before the browser asks its own question. Nothing where that is settled, was asked before, or can't be had.
 */
export function AskToLast() {
  const { lasting } = useMessages('storage');
  const { progress } = usePorts();
  // Asked once; this visit still shows what came of it.
  const [asked] = useState(() => progress.getState().settings.askedToLast);
  const [state, setState] = useState<State>('unknown');
  useEffect(() => {
    let here = true;
    // Missing on pages without HTTPS.
    (navigator.storage as StorageManager | undefined)?.persisted?.().then(
      (lasts) => here && setState(lasts ? 'unknown' : 'mayGo'),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, []);
  const place = useKeptFocus<HTMLDivElement>(state);
  if (asked || state === 'unknown') return null;
  const ask = async () => {
    const granted = await navigator.storage.persist().catch(() => false);
    progress.getState().changeSettings({ askedToLast: true });
    setState(granted ? 'lasts' : 'refused');
  };
  return (
    <div ref={place} tabIndex={-1}>
      <Notice
        action={state === 'mayGo' && <Button onClick={() => void ask()}>{lasting.ask}</Button>}
      >
        {lasting[state]}
      </Notice>
    </div>
  );
}
