import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reviewed } from '../../../../analysis/review/reviewer.ts';
import type { Transcript } from '../../../../core/call/transcript.ts';
import { usePorts } from '../../../ports.tsx';

/** How far a review has got: positions of the call met so far, stopped, or what came of it. */
export type UnderReview = { readonly positions: number } | { readonly stopped: true } | Reviewed;

const begun: UnderReview = { positions: 0 };

/** Time for the scorecard to be painted before the solver takes a core, ms. */
const headStartMs = 50;

/** Has a call reviewed, beginning when the debrief opens and not when its tab is asked for. */
export function useReview(transcript: Transcript): {
  readonly state: UnderReview;
  readonly retry: () => void;
  /** Stops the solver, which a large call keeps busy for long. */
  readonly stop: () => void;
} {
  const { reviewer } = usePorts();
  const [state, setState] = useState<UnderReview>(begun);
  /** What a stopped review still tells is of no interest. */
  const stopped = useRef(false);
  const ask = useCallback(
    (show: (next: UnderReview) => void) => {
      const tell = (next: UnderReview) => {
        if (!stopped.current) show(next);
      };
      stopped.current = false;
      void reviewer.review(transcript, (positions) => tell({ positions })).then(tell);
    },
    [reviewer, transcript],
  );
  useEffect(() => {
    let here = true;
    const show = (next: UnderReview) => here && setState(next);
    const timer = setTimeout(() => ask(show), headStartMs);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [ask]);
  return {
    state,
    retry: () => {
      setState(begun);
      ask(setState);
    },
    stop: () => {
      stopped.current = true;
      setState({ stopped: true });
      reviewer.dispose();
    },
  };
}
