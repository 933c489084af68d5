import { useCallback } from 'react';
import { protocolVersion } from '../../../protocol/envelopes.ts';
import type { About } from '../../../protocol/http.ts';
import type { Classroom } from '../../../room/classroom.ts';
import { usePorts } from '../../ports.tsx';
import { useFetched } from './useFetched.ts';

/** Whether there is a classroom: not known yet, none, one of another version, or this one. */
export type FoundClassroom =
  | { readonly found: 'looking' | 'none' | 'outdated' }
  | { readonly found: 'here'; readonly classroom: Classroom; readonly about: About };

/** Where the server is found in the LAN; nowhere, as long as it can't be asked. */
export const lanOf = (found: FoundClassroom): readonly string[] =>
  found.found === 'here' ? found.about.lan : [];

/** Asks the page's server for its classroom. The second of the pair asks again. */
export function useClassroom(): readonly [FoundClassroom, () => void] {
  const { loadClassroom } = usePorts();
  const look = useCallback(async (): Promise<FoundClassroom> => {
    const classroom = await loadClassroom();
    const about = await classroom.about();
    if (!about) return { found: 'none' };
    return about.protocol === protocolVersion
      ? { found: 'here', classroom, about }
      : { found: 'outdated' };
  }, [loadClassroom]);
  const [looked, again] = useFetched(look);
  switch (looked.state) {
    case 'loading':
      return [{ found: 'looking' }, again];
    case 'failed':
      return [{ found: 'none' }, again];
    case 'here':
      return [looked.value, again];
  }
}
