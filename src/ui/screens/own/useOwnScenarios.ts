import { useCallback, useEffect, useState } from 'react';
import { shelf } from '../../../catalogue/own/ownShelf.ts';
import type { Shelved } from '../../../catalogue/own/shelf.ts';
import { usePorts } from '../../ports.tsx';

/** The shelf, with what was begun and not kept. */
export interface OwnScenarios extends Shelved {
  /** Own ids with changes that were not kept. */
  readonly changed: ReadonlySet<string>;
  /** The text of a new scenario that was not kept. */
  readonly draft: string | null;
}

async function look(): Promise<OwnScenarios> {
  // A draft that can't be fetched is found again by itself once the database answers.
  const draftOf = (of: string | null) => shelf.draft(of).catch(() => null);
  const [shelved, draft] = await Promise.all([shelf.list(), draftOf(null)]);
  const { kept } = shelved;
  const drafts = await Promise.all(kept.map(({ id }) => draftOf(id)));
  const changed = new Set(kept.flatMap(({ id }, i) => (drafts[i] === null ? [] : [id])));
  return { ...shelved, changed, draft };
}

/** The user's own scenarios, `null` until they are here, and a way to look again. */
export function useOwnScenarios(): {
  readonly shown: OwnScenarios | null;
  readonly refresh: () => void;
} {
  const { progress, record } = usePorts();
  const [shown, setShown] = useState<OwnScenarios | null>(null);
  const refresh = useCallback(() => {
    // With what a page that went in mid-word has left; the shelf says itself where it fails.
    const opened = record.open().catch(() => undefined);
    void opened.then(look).then((now) => {
      setShown(now);
      const { settings, changeSettings } = progress.getState();
      // Whoever deletes all data elsewhere leaves the mark behind, and the other way round.
      // Where nobody knows whether there are any, it stays as it is.
      if (now.problem !== null) return;
      const ownScenarios = now.kept.length + now.unreadable.length > 0;
      if (settings.ownScenarios !== ownScenarios) changeSettings({ ownScenarios });
    });
  }, [progress, record]);
  useEffect(refresh, [refresh]);
  return { shown, refresh };
}
