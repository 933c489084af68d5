import { useEffect, useState } from 'react';
import type { About } from '../../../protocol/http.ts';
import type { Classroom } from '../../../room/classroom.ts';
import { usePorts } from '../../ports.tsx';

/** The classroom of this page's server, with what it says of itself. */
interface Reached {
  readonly classroom: Classroom;
  /** `null`: it can't be reached at the moment. */
  readonly about: About | null;
}

/** The classroom; `null` until its code and the server's answer are here. */
export function useReached(): Reached | null {
  const { loadClassroom } = usePorts();
  const [reached, setReached] = useState<Reached | null>(null);
  useEffect(() => {
    let here = true;
    void loadClassroom()
      .then(async (classroom) => ({ classroom, about: await classroom.about() }))
      .then(
        (found) => here && setReached(found),
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [loadClassroom]);
  return reached;
}
